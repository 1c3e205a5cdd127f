import { familyOfRole } from '../../figures/lexicon.ts'
import { NATIONWIDE } from '../../figures/scope/scope.ts'
import { countries, people, roleInQuestions } from '../../language/words.ts'
import type { Comparable } from '../comparable.ts'

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

/** Null where so little is named that the clause itself asks better: “Dollar”, “Number”. */
function figureQuestion({ figure, frame }: Comparable): string | null {
  if (!figure || !frame) return null
  const thing = figure.counted ?? (frame.head === 'person' ? people : null)
  if (thing === null) return null
  if (figure.isSpecification) return capital(`${figure.surface} ${thing}`)
  // A verb that no table knows has no form to ask with.
  const isKnown = frame.role !== null && familyOfRole(frame.role) !== null
  const role = isKnown && !thing.toLowerCase().includes(frame.role as string) ? frame.role : null
  const [owner] = frame.who
  const [place] = frame.where.filter(name => name !== NATIONWIDE && !names(thing, name))
  if (!isKnown && owner === undefined && place === undefined && !frame.attribute) return null
  const whose = owner === undefined || names(thing, owner) ? '' : `${adjective(owner)} `
  const fate = role === null ? '' : ` ${roleInQuestions[role] ?? role}`
  const where = place === undefined ? '' : ` ${GOES.has(frame.role ?? '') ? 'to' : 'in'} ${place}`
  return capital(`${whose}${thing}${fate}${where}`)
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
