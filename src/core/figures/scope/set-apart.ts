/**
 * What sets one of several alike apart from the others, where no name does: “the second blast”, “at the market”, “another hospital”, “the
 * rebels lost 12”. Two counts that are set apart by different words of a kind are of two things.
 */
import type { Sentence } from '../../analyse.ts'
import {
  ageRow,
  areaRow,
  basisRow,
  compassRow,
  contrastJoints,
  doerNouns,
  estimatingVerbs,
  forces,
  groupsOfAnySide,
  havingVerbs,
  holdingVerbs,
  includingWords,
  noneInOrder,
  oneOfSeveral,
  orderRow,
  peopleRow,
  sayingVerbs,
  sideRow,
  sitePrepositions,
  siteRow,
  taxedBy,
  taxWord,
  verdictRow,
} from '../../language/words.ts'
import { conceptOfNoun, parentConcept } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { isPlural, isTime, phraseBefore, startOfVerbGroup } from '../counted/noun-phrase.ts'
import type { Governor } from '../role/governor.ts'
import { TIME } from '../units/measures.ts'
import { AT_FRONT, isAtFront } from './at-front.ts'
import { cellsOf } from './cells.ts'
import { eventClause } from './event-clause.ts'
import { reachOfTime } from './reach-of-time.ts'
import { someOfAll, unitMark } from './some-of-all.ts'

/** “Ten dead, including the gunman”: another text may leave him out. */
const WITH_DOER = 'doer:counted'
const DOER_REACH = 10

function countsDoer(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i <= last + DOER_REACH && words[i] && words[i]?.tag !== 'num'; i++)
    if (includingWords.has(words[i]?.lower ?? '') || words[i]?.lower === 'among')
      return words.slice(i + 1, i + 4).some(({ lower }) => doerNouns.has(lower))
  return false
}

const orders = cellsOf(orderRow)
const sites = cellsOf(siteRow)
const sides = cellsOf(sideRow)
const people = cellsOf(peopleRow)
const areas = cellsOf(areaRow)
/** Words that tell by themselves, by what they tell. */
const plain = Object.entries({
  compass: compassRow,
  basis: basisRow,
  age: ageRow,
  verdict: verdictRow,
}).map(([kind, row]) => [kind, cellsOf(row)] as const)

const DOMESTIC = 'domestic'
/** “In the crowded fish market”: words between the preposition and the place. */
const LONGEST_SITE = 4
/** Families of roles that someone makes of others, so that who did tells them apart. */
const DONE_BY_SIDES = new Set(['custody', 'damage', 'strike', 'harm', 'result'])

const telling = [orders, sites, people, areas, ...plain.map(([, cells]) => cells)]
const mayTell = traitOf(
  ({ lower }) => lower === taxWord || oneOfSeveral.has(lower) || telling.some(cells => cells.has(lower)),
)

/** Words behind a number that are still said of it: “40 people on the first night”, but not “12,000 soldiers and are preparing a second attack”. */
const OWN = 8

function endOfOwn(words: readonly Word[], first: number, to: number): number {
  const end = Math.min(to, first + OWN)
  let i = first + 1
  while (i < end && words[i]?.text !== ',' && words[i]?.lower !== 'and') i++
  return Math.min(i, end)
}

interface Evidence {
  sentence: Sentence
  first: number
  last: number
  clause: WordRange
  role: string | null
  governor: Governor | null
  dimension: string
}

/** “order:second”, “site:market”, “side:rebels”; in the order of the text. */
export function setApart({ sentence, first, last, clause: own, role, governor, dimension }: Evidence): string[] {
  const { words, names } = sentence
  const found = new Set(mayTell(sentence) ? cellsIn(sentence, eventClause(words, own), first) : [])
  const opening = [...found].some(isOrder) ? null : orderOfOpening(words, first)
  if (opening !== null) found.add(opening)
  for (const mark of marksOfDoer(words, names, role, governor, first)) found.add(mark)
  for (const mark of someOfAll(sentence, first, last, role)) found.add(mark)
  if (countsDoer(words, last)) found.add(WITH_DOER)
  if (isAtFront(words, last, role)) found.add(AT_FRONT)
  if (dimension === TIME) for (const reach of reachOfTime(words, first, last)) found.add(reach)
  return [...found]
}

const isOrder = (mark: string): boolean => mark.startsWith('order:')

/** “[In the first round] Ada Birch had led with 38 per cent; Jon Weil had been second with 34”, but not “…, and now has 52” */
function orderOfOpening(words: readonly Word[], first: number): string | null {
  if (words[0]?.tag !== 'prep' || words[1]?.tag !== 'det' || first > LONGEST_ROUND) return null
  const order = orderAt(words, 2)
  return order === null || words.slice(3, first).some(({ lower }) => contrastJoints.has(lower) || lower === NOW)
    ? null
    : order
}
const NOW = 'now'
/** Words of a sentence that may all tell of one round. */
const LONGEST_ROUND = 60

function cellsIn({ words, names }: Sentence, { from, to }: WordRange, first: number): string[] {
  const found: string[] = []
  const end = endOfOwn(words, first, to)
  for (let i = from; i < to; i++) {
    if (!mayTell(words[i] as Word)) continue
    const told =
      // “every third flight” is a share.
      (i < end && words[i]?.tag !== 'num' ? orderAt(words, i) : null) ??
      peopleAt(words, i, first) ??
      plainAt(words, i, names) ??
      areaAt(words, i) ??
      siteAt(words, i)
    if (told) found.push(told)
  }
  return found
}

/** “The second blast”, “on the second night”, “another hospital”, “the other attacker” */
function orderAt(words: readonly Word[], i: number): string | null {
  const { lower, text } = words[i] as Word
  // “Another clinic treated”: a noun that looks like an adjective.
  const noun = words[words[i + 1]?.tag === 'adj' && words[i + 2]?.tag === 'noun' ? i + 2 : i + 1]
  if (
    !noun ||
    !isTagged(noun, 'noun', 'adj') ||
    noneInOrder.has(noun.lower) ||
    words[i + 1]?.lower.endsWith('est') ||
    (i > 0 && text !== lower)
  )
    return null
  const order = orders.get(lower)
  if (order !== undefined) return `${isTime(noun) ? 'span' : 'order'}:${order}`
  // “Another victim died”: one more, and of no other event.
  if (lower === 'another' && conceptOfNoun(noun.lower) === 'person') return null
  const isOther = lower === 'another' || (oneOfSeveral.has(lower) && isTagged(words[i - 1], 'det', 'num'))
  return isOther && !isTime(noun) ? 'order:other' : null
}

/** “In the north”, “northern Syria”, but not “the Northern League”; “net profit”, “the old contract”. */
function plainAt(words: readonly Word[], i: number, names: readonly NameMention[]): string | null {
  const { lower, text } = words[i] as Word
  if ((text !== lower && i > 0) || words[i + 1]?.lower === 'of') return null
  // “South Sudan has sent”, at the head of its sentence
  if (text !== lower && names.some(name => name.from <= i && i < name.to)) return null
  // “Before tax” and “after tax”
  if (lower === taxWord) return taxed(words[i - 1])
  // “gross domestic product” has no net.
  if (words[i + 1]?.lower === DOMESTIC) return null
  // “A former minister” is no old one of two.
  if (isPersonal(words[i + 1])) return null
  for (const [kind, cells] of plain) if (cells.has(lower)) return `${kind}:${cells.get(lower)}`
  return null
}

const isPersonal = (word: Word | undefined): boolean =>
  word !== undefined && !isPlural(word) && parentConcept(conceptOfNoun(word.lower)) === 'person'

const taxed = (word: Word | undefined): string | null => {
  const basis = taxedBy[word?.lower ?? '']
  return basis ? `basis:${basis}` : null
}

/** “Twelve women”: straight behind the number. */
const peopleAt = (words: readonly Word[], i: number, first: number): string | null => {
  const cell = i > first && i <= first + PEOPLE_REACH ? people.get(words[i]?.lower ?? '') : undefined
  return cell === undefined ? null : `people:${cell}`
}
const PEOPLE_REACH = 2

/** “In the district”, but not “in the district of Pell”. */
function areaAt(words: readonly Word[], i: number): string | null {
  const area = areas.get(words[i]?.lower ?? '')
  // “In the country's second city”
  if (area === undefined || words[i]?.possessive) return null
  if (words[i - 1]?.lower !== 'the' || words[i - 2]?.tag !== 'prep') return null
  // “carried by the state news agency”
  return words[i + 1]?.lower === 'of' || /^(?:name|noun)$/.test(words[i + 1]?.tag ?? '') ? null : `area:${area}`
}

function siteAt(words: readonly Word[], i: number): string | null {
  const site = sites.get((words[i] as Word).lower)
  if (site === undefined || words[i]?.tag !== 'noun' || words[i + 1]?.tag === 'noun') return null
  for (let j = i - 1; j >= Math.max(0, i - LONGEST_SITE); j--) {
    const { tag, lower } = words[j] as Word
    if (tag === 'prep') return sitePrepositions.has(lower) ? `site:${site}` : null
    if (tag !== 'det' && tag !== 'adj' && tag !== 'noun') return null
  }
  return null
}

const BODIES = new Set(['country', 'capital', 'organisation'])
const NATIONS = new Set(['country', 'capital', 'demonym'])

/** “The rebels captured 30”, “the army says it lost 12”, “Polish border guards stopped 340”, “the opposition holds 82” */
function marksOfDoer(
  words: readonly Word[],
  names: readonly NameMention[],
  role: string | null,
  governor: Governor | null,
  first: number,
): string[] {
  if (governor?.kind !== 'verb') return []
  const verb = words[governor.at] as Word
  // “The army says 11 soldiers were killed”: whoever says so has not done it.
  if (sayingVerbs.has(verb.lemma ?? verb.lower) && words[first - 1] === verb && hasOwnVerb(words, first + 1)) return []
  const isDoneBySides = DONE_BY_SIDES.has(familyOfRole(role ?? '') ?? '') || holdingVerbs.has(verb.lemma ?? '')
  const subject = subjectOf(words, governor)
  if (!subject) return []
  const tail = words.findIndex(({ tag }, i) => i >= subject.from && i < subject.to && tag === 'prep')
  const last = (tail < 0 ? subject.to : tail) - 1
  const marks: string[] = []
  const name = names.find(({ from, to }) => from <= last && last < to)
  const named = name && BODIES.has(name.kind) ? name.canonical : null
  // “Kestria's defence ministry claimed to have killed 60”
  const owner = names.find(
    ({ kind, from, to }) => BODIES.has(kind) && from >= subject.from && to <= last && words[to - 1]?.possessive,
  )
  // “the intelligence service estimating 1,100 casualties”: whoever reckons did nothing to them.
  if (name?.kind === 'organisation' && estimatingVerbs.has(verb.lemma ?? '')) return []
  const side = name ? named : (sideAt(words, last) ?? owner?.canonical ?? null)
  // A country, or an office, that “has” 340 people may have them from anywhere.
  if (side && (isDoneBySides || (!name && havingVerbs.has(verb.lower)))) marks.push(`side:${side}`)
  const unit = side || name || role === null || !isDoneBySides ? null : unitMark(words[last])
  if (unit) marks.push(unit)
  // Whatever forces do, those of one country do it and not those of another.
  const nation = forces.has(words[last]?.lower ?? '')
    ? names.find(({ kind, from, to }) => NATIONS.has(kind) && from >= subject.from && to <= last)
    : undefined
  if (nation && !sayingVerbs.has(verb.lemma ?? verb.lower)) marks.push(`nation:${nation.canonical}`)
  return marks
}

/** “11 soldiers were killed”, and not “five dead” */
function hasOwnVerb(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + FARTHEST_VERB) && words[i]?.tag !== 'punct'; i++)
    if (isTagged(words[i], 'aux', 'verb')) return true
  return false
}
const FARTHEST_VERB = 5

/** Words from a verb to the “and” of the next. */
const LONGEST_DEED = 6

/** Who does what the verb tells; of “it says it lost 12”, who says so. */
function subjectOf(words: readonly Word[], { at }: Governor): WordRange | null {
  let end = startOfVerbGroup(words, at)
  // “claimed to have hit a depot and killed 60”: one subject for both deeds.
  if (words[end - 1]?.lower === 'and') {
    const verb = words.findLastIndex(({ tag }, i) => i < end - 1 && i >= end - LONGEST_DEED && tag === 'verb')
    if (verb >= 0 && words[verb - 1]?.tag === 'aux') end = startOfVerbGroup(words, verb)
  }
  if (words[end - 1]?.tag === 'pron') {
    const { lemma, lower } = words[end - 2] ?? { lemma: undefined, lower: '' }
    if (!sayingVerbs.has(lemma ?? lower)) return null
    end -= 2
  }
  return phraseBefore(words, end)
}

/** “The army”, “the opposition parties”: a group of any kind is told by the word before it. */
const sideAt = (words: readonly Word[], at: number): string | null =>
  (groupsOfAnySide.has(words[at]?.lower ?? '') ? sides.get(words[at - 1]?.lower ?? '') : undefined) ??
  sides.get(words[at]?.lower ?? '') ??
  null
