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
  holdingVerbs,
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
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { isTime, phraseBefore, startOfVerbGroup } from '../counted/noun-phrase.ts'
import type { Governor } from '../role/governor.ts'
import { TIME } from '../units/measures.ts'
import { cellsOf } from './cells.ts'
import { eventClause } from './event-clause.ts'
import { reachOfTime } from './reach-of-time.ts'
import { someOfAll, unitMark } from './some-of-all.ts'

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
const DONE_BY_SIDES = new Set(['custody', 'damage', 'strike', 'harm'])

const mayTell = traitOf(
  ({ lower }) =>
    lower === taxWord ||
    oneOfSeveral.has(lower) ||
    [orders, sites, people, areas, ...plain.map(([, cells]) => cells)].some(cells => cells.has(lower)),
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
  const found = new Set(mayTell(sentence) ? cellsIn(words, eventClause(words, own), first) : [])
  const side = sideOf(words, names, role, governor)
  if (side) found.add(side)
  for (const mark of someOfAll(sentence, first, last, role)) found.add(mark)
  if (dimension === TIME) for (const reach of reachOfTime(words, first, last)) found.add(reach)
  return [...found]
}

function cellsIn(words: readonly Word[], { from, to }: WordRange, first: number): string[] {
  const found: string[] = []
  const end = endOfOwn(words, first, to)
  for (let i = from; i < to; i++) {
    if (!mayTell(words[i] as Word)) continue
    const told =
      (i < end ? orderAt(words, i) : null) ??
      peopleAt(words, i, first) ??
      plainAt(words, i) ??
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
function plainAt(words: readonly Word[], i: number): string | null {
  const { lower, text } = words[i] as Word
  if ((text !== lower && i > 0) || words[i + 1]?.lower === 'of') return null
  // “Before tax” and “after tax”
  if (lower === taxWord) return taxed(words[i - 1])
  // “gross domestic product” has no net.
  if (words[i + 1]?.lower === DOMESTIC) return null
  for (const [kind, cells] of plain) if (cells.has(lower)) return `${kind}:${cells.get(lower)}`
  return null
}

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
  if (area === undefined || words[i - 1]?.lower !== 'the' || words[i - 2]?.tag !== 'prep') return null
  return words[i + 1]?.lower === 'of' || words[i + 1]?.tag === 'name' ? null : `area:${area}`
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

/** “The rebels captured 30”, “the army says it lost 12”, “his crews lost two men” */
function sideOf(
  words: readonly Word[],
  names: readonly NameMention[],
  role: string | null,
  governor: Governor | null,
): string | null {
  if (governor?.kind !== 'verb' || role === null) return null
  if (!DONE_BY_SIDES.has(familyOfRole(role) ?? '') && !holdingVerbs.has(words[governor.at]?.lemma ?? '')) return null
  let end = startOfVerbGroup(words, governor.at)
  if (words[end - 1]?.tag === 'pron') {
    const { lemma, lower } = words[end - 2] ?? { lemma: undefined, lower: '' }
    if (!sayingVerbs.has(lemma ?? lower)) return null
    end -= 2
  }
  const subject = phraseBefore(words, end)
  if (!subject) return null
  const tail = words.findIndex(({ tag }, i) => i >= subject.from && i < subject.to && tag === 'prep')
  const last = (tail < 0 ? subject.to : tail) - 1
  const name = names.find(({ from, to }) => from <= last && last < to)
  if (name) return BODIES.has(name.kind) ? `side:${name.canonical}` : null
  const noun = words[last]?.lower ?? ''
  const side = sides.get(noun)
  return side === undefined ? unitMark(words[last]) : `side:${side}`
}
