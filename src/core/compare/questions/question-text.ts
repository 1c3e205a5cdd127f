import { COUNT, type Frame } from '../../figures/frame.ts'
import { BODY, isHumanRole, isOfPeople, isPerson } from '../../figures/role/of-people.ts'
import { NATIONWIDE } from '../../figures/scope/nationwide.ts'
import { isCurrency } from '../../figures/units/is-currency.ts'
import { countries, lifeNouns, lonelyCarriers, people, roleInQuestions, takesArticle } from '../../language/words.ts'
import { conceptOfNoun, isKnownConcept } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { Comparable } from '../../story/comparable.ts'
import { capitalised } from '../../text/capitalised.ts'
import type { Figure } from '../../types.ts'
import { blanked, shortened } from './shortened.ts'

/** A claim with the sentence it stands in; its figure is placed in that. */
export type Asking = Comparable & { text: string }

/** “which were first shown …” leans on what went before it, and is asked by its whole sentence. */
const leans = ({ words }: Comparable): boolean => /^[“"‘(]*\p{Ll}/u.test(words)

/** What the claims answer, as a reader would ask it: “Kenyan police officers sent to Haiti”. Where too little is named for that, a sentence asks. */
export function questionText(claims: readonly Asking[]): string {
  const counts = claims.filter(isCount)
  if (counts.length > 0) return countQuestion(counts) ?? blanked(shortest(counts))
  const [first] = claims.toSorted((a, b) => lengthToAsk(a) - lengthToAsk(b))
  return first === undefined ? '' : shortened(leans(first) ? first.text : first.words)
}

/** A clause asks for itself, if it is not that much longer (characters). */
const LEANING = 200

const lengthToAsk = (claim: Asking): number => claim.words.length + (leans(claim) ? LEANING : 0)

/** A sentence of fewer characters beside its figure says nothing without what stands around it: “Six hours?” */
const LEAST_AROUND = 16

/** So much longer may a sentence be that names what it counts. “The bank reports […]” asks nothing. Characters. */
const UNNAMED = 80

function shortest(counts: readonly Count[]): Count {
  const around = ({ text, figure }: Count): number => text.length - figure.surface.length
  const length = (count: Count): number =>
    around(count) + (around(count) < LEAST_AROUND ? LEANING : 0) + (count.figure.counted === null ? UNNAMED : 0)
  return counts.reduce((best, count) => (length(count) < length(best) ? count : best))
}

type Count = Asking & { figure: Figure; frame: Frame }

const isCount = (claim: Asking): claim is Count => claim.figure !== null && claim.frame !== null

/** Null where so little is named that a sentence asks better: “Dollar”, “Number”, “Increase”. */
function countQuestion(counts: readonly Count[]): string | null {
  const votes = new Votes(counts)
  const first = counts.toSorted((a, b) => votes.of(b) - votes.of(a) || fullness(b) - fullness(a))[0] as Count
  const { figure, frame } = first
  const counted = figure.counted ?? (frame.head === 'person' ? people : null)
  if (counted === null) return null
  if (figure.isSpecification) return capitalised(specified(first, counted))
  const role = frame.role ?? ''
  const noun = lastWord(counted)
  const namesFate = !frame.attribute && roleOfState(noun) === null && roleOfNoun(noun) === role
  const thing = !namesFate && standsForPeople(frame, noun) ? people : counted
  const fate = namesFate ? null : fateOf(frame, thing)
  const owner = votes.isShared('who', frame.who[0]) ? frame.who[0] : undefined
  const place = frame.where.find(
    name => name !== NATIONWIDE && name !== owner && !names(thing, name) && votes.isShared('where', name),
  )
  const saysEnough = namesFate || fate !== null || (frame.attribute && thing.includes(' '))
  // “587 days” are not of the chairs, nor in the town, that stand beside them.
  const isPlaced = (owner !== undefined || place !== undefined) && (frame.attribute || frame.dimension === COUNT)
  if (!saysEnough && !isPlaced) return null
  const whose = owner === undefined || names(thing, owner) ? '' : `${adjective(owner)} `
  const where =
    place === undefined ? '' : ` ${GOES.has(role) ? 'to' : 'in'} ${takesArticle.test(place) ? `the ${place}` : place}`
  return capitalised(`${whose}${thing}${fate === null ? '' : ` ${fate}`}${where}`)
}

/** “three-party coalition”, “240mm rocket launchers”: with the words that join a size to its thing. */
function specified({ text, figure: { surface, start, end } }: Count, counted: string): string {
  const at = text.indexOf(counted, end)
  return at < 0 || at - end > LONGEST_JOINT ? `${surface} ${counted}` : text.slice(start, at + counted.length)
}

/** Characters between a size and its thing. */
const LONGEST_JOINT = 24

/** What most of the claims name asks best: one that was read otherwise than the rest must not speak for them. */
class Votes {
  private readonly counts: readonly Count[]
  private readonly tally = new Map<string, number>()

  constructor(counts: readonly Count[]) {
    this.counts = counts
    for (const count of counts) for (const vote of votesOf(count)) this.tally.set(vote, (this.tally.get(vote) ?? 0) + 1)
  }

  of(count: Count): number {
    return votesOf(count).reduce((sum, vote) => sum + (this.tally.get(vote) ?? 0), 0)
  }

  /** Do at least half of them name it? */
  isShared(part: 'who' | 'where', name: string | undefined): boolean {
    return (
      name !== undefined &&
      2 * this.counts.filter(({ frame }) => frame[part].includes(name)).length >= this.counts.length
    )
  }
}

const votesOf = ({ figure, frame }: Count): string[] => [
  ...(figure.counted === null ? [] : [`thing ${figure.counted.toLowerCase()}`]),
  `role ${frame.role}`,
  `who ${frame.who[0]}`,
  `where ${frame.where[0]}`,
]

/** Whose, of what, what happened and where: among equals, the more of it a claim names, the better it asks. */
function fullness({ figure, frame, words }: Count): number {
  const named = (frame.who.length > 0 ? 4 : 0) + (figure.counted ? 2 : 0) + (frame.role ? 2 : 0)
  return named + (frame.where.length === 1 ? 1 : 0) - (frame.unsure ? 3 : 0) - Math.min(words.length, SHORT) / SHORT
}

/** Among claims that name as much, the shorter one. Characters. */
const SHORT = 1000

/**
 * What happened, as a reader would say it. A value of its own (“revenue”, “a deficit”) is not earned or lost but told, what only people
 * suffer is said of people alone, what money is spent on is not what is spent, and a verb that no table knows has no form to ask with.
 */
function fateOf(frame: Frame, thing: string): string | null {
  const { role, attribute, dimension, part } = frame
  if (role === null || familyOfRole(role) === null || attribute || thing.toLowerCase().includes(role)) return null
  if (isCurrency(dimension) ? role !== 'cost' : dimension !== COUNT && !part) return null
  if (isHumanRole(role) && (!isOfPeople(frame) || isNoPerson(lastWord(thing)))) return null
  return roleInQuestions[role] ?? role
}

/** “the dead”, “bodies”; “a toll of 60” and “60 lives”, where they were lost. */
const standsForPeople = ({ attribute, head, role }: Frame, noun: string): boolean =>
  !attribute &&
  (roleOfState(noun) !== null ||
    (head === 'person' && isNoPerson(noun)) ||
    (role !== null && isHumanRole(role) && (lifeNouns.has(noun) || lonelyCarriers.has(noun))))

const isNoPerson = (noun: string): boolean => conceptOfNoun(noun) === BODY || (isKnownConcept(noun) && !isPerson(noun))

/** What has a goal, not a place. */
const GOES = new Set(['sent', 'supplied'])

/** “Kenyan police officers” name Kenya, and “Tessim’s loans” are of the bank of Tessim. */
const names = (thing: string, name: string): boolean =>
  [name, ...spellings(name)].some(one => thing.includes(one)) || /[’']s? /.test(thing)

/** “UK sappers” are of the United Kingdom as well. */
function spellings(owner: string): readonly string[] {
  const country = countries.find(({ name }) => name === owner)
  return country ? [...country.demonyms, ...country.aliases] : [possessive(owner)]
}

/** “Kenyan” of Kenya; any other name as it is, in the possessive. */
function adjective(owner: string): string {
  return countries.find(country => country.name === owner)?.demonyms[0] ?? possessive(owner)
}

/** “the Armed Forces’ boats”, “the Red Cross’s boats” */
const possessive = (name: string): string => `${name}${/[^s’']s$/.test(name) ? '’' : '’s'}`

const lastWord = (thing: string): string => thing.slice(thing.lastIndexOf(' ') + 1).toLowerCase()
