import { COUNT, type Frame } from '../../figures/frame.ts'
import { isHumanRole, isOfPeople } from '../../figures/role/fitting-role.ts'
import { NATIONWIDE } from '../../figures/scope/scope.ts'
import { isCurrency } from '../../figures/units/is-currency.ts'
import { countries, people, roleInQuestions } from '../../language/words.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { Comparable } from '../../story/comparable.ts'

/** Longest question shown whole; a statement's own words are cut at a word. */
const LONGEST = 90

/** A claim with the sentence it stands in. */
type Asking = Comparable & { text: string }

/** “which were first shown …” leans on what went before it, and is asked by its whole sentence. */
const leans = ({ words }: Comparable): boolean => /^[“"‘(]*\p{Ll}/u.test(words)
const inSentence = (claim: Asking): string => (leans(claim) ? claim.text : claim.words)

/** What the claims answer, as a reader would ask it: “Kenyan police officers sent to Haiti”. Worded after the claim that says most. */
export function questionText(claims: readonly Asking[]): string {
  const [first] = [...claims].sort((a, b) => fullness(b) - fullness(a) || a.words.length - b.words.length)
  if (!first) return ''
  return figureQuestion(first) ?? shorten(inSentence(first).replace(EDGES, ''))
}

/** A clause asks for itself, if it is not that much longer (characters). */
const LEANING = 200

/** Whose, of what, what happened and where: the more of it a claim names, the better it asks. */
function fullness(claim: Comparable): number {
  const { figure, frame, words } = claim
  if (!figure || !frame) return -words.length - (leans(claim) ? LEANING : 0)
  const named = frame.who.length > 0 ? 4 : 0
  return (
    named +
    (figure.counted ? 2 : 0) +
    (frame.role ? 2 : 0) +
    (frame.where.length === 1 ? 1 : 0) -
    (frame.unsure ? 3 : 0)
  )
}

/** Null where so little is named that the clause itself asks better: “Dollar”, “Number”, “Increase”. */
function figureQuestion({ figure, frame }: Comparable): string | null {
  if (!figure || !frame) return null
  const counted = figure.counted ?? (frame.head === 'person' ? people : null)
  if (counted === null) return null
  if (figure.isSpecification) return capital(`${figure.surface} ${counted}`)
  const role = frame.role ?? ''
  const thing = roleOfState(counted.toLowerCase()) === role ? people : counted
  const namesFate = !frame.attribute && thing === counted && roleOfNoun(counted.toLowerCase()) === role
  const fate = namesFate ? null : fateOf(frame, thing)
  const [owner] = frame.who
  const [place] = frame.where.filter(name => name !== NATIONWIDE && !names(thing, name))
  const saysEnough = namesFate || fate !== null || (frame.attribute && thing.includes(' '))
  if (!saysEnough && owner === undefined && place === undefined) return null
  const whose = owner === undefined || names(thing, owner) ? '' : `${adjective(owner)} `
  const where = place === undefined ? '' : ` ${GOES.has(role) ? 'to' : 'in'} ${place}`
  return capital(`${whose}${thing}${fate === null ? '' : ` ${fate}`}${where}`)
}

/**
 * What happened, as a reader would say it. A value of its own (“revenue”, “a deficit”) is not earned or lost but told, what only people
 * suffer is said of people alone, and a verb that no table knows has no form to ask with.
 */
function fateOf(frame: Frame, thing: string): string | null {
  const { role, attribute, dimension, part } = frame
  if (role === null || familyOfRole(role) === null || attribute || thing.toLowerCase().includes(role)) return null
  if (dimension !== COUNT && !isCurrency(dimension) && !part) return null
  if (isHumanRole(role) && !isOfPeople(frame)) return null
  return roleInQuestions[role] ?? role
}

/** What has a goal, not a place. */
const GOES = new Set(['sent', 'supplied'])

/** “Kenyan police officers” name Kenya. */
const names = (thing: string, owner: string): boolean =>
  thing.includes(owner) || (thing.includes(adjective(owner)) && adjective(owner) !== '')

/** “Kenyan” of Kenya; any other name as it is, in the possessive. */
function adjective(owner: string): string {
  return countries.find(country => country.name === owner)?.demonyms[0] ?? `${owner}’s`
}

/** Marks that belong to the sentence around the words. */
const EDGES = /^[“"‘']+|[,;:]+$/g

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`
}
