/** How far a toll reaches: that of one event, or of all that has gone on for long, as a war's. */

import {
  begunEvents,
  eachWords,
  lastingEvents,
  monthNames,
  perfectWords,
  sinceWord,
  singleDeeds,
  singleEvents,
  thisSpan,
  totalCue,
  untilEvent,
  wholePronouns,
  withinWords,
} from '../../language/words.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import { lookBack } from '../../text/look-ahead.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { startOfVerbGroup } from '../counted/noun-phrase.ts'
import { OF_DAY } from '../frame.ts'
import type { Standing } from '../standing.ts'
import { eventClause } from './event-clause.ts'

/** What kind of mark it is. */
export const TOLL = 'toll:'
export const OF_EVENT = 'toll:event'
export const OF_ALL = 'toll:all'
/** Of all there was until now: in a story that counts a fate once, that of its one event. */
export const SO_FAR = 'toll:total'
/** “Have been killed”: the same, where the text says no more. */
export const HAVE_BEEN = 'toll:perfect'

/** A mark that tells which event a toll is of, or of which day. */
export const tellsWhichToll = (mark: string): boolean => mark.startsWith(TOLL) || mark.startsWith(OF_DAY)

const MONTHS: ReadonlySet<string> = new Set(monthNames)

/** Words from “since” to what began. */
const REACH = 7

/** May it tell of an event, or of how long it lasts? */
export const mayTellEvent = traitOf(
  ({ lower, lemma }) =>
    lower === sinceWord ||
    lastingEvents.has(lower) ||
    singleEvents.has(lower) ||
    singleDeeds.has(lemma ?? '') ||
    thisSpan.has(lower) ||
    areEvents(lower) ||
    isLongSpan(lower),
)
const areEvents = (lower: string): boolean => lower.endsWith('s') && singleEvents.has(lower.slice(0, -1))
const isLongSpan = (lower: string): boolean => lower === 'months' || lower === 'years'
const longSpans = new Set(['month', 'year'])

type Evidence = Pick<Standing, 'words' | 'clause' | 'last' | 'governor' | 'predicate'>

/** As a mark of what sets a count apart; none of a count that is no toll, or does not tell. */
export function tollOf({ words, clause: own, last, governor, predicate }: Evidence, role: string | null): string[] {
  if (familyOfRole(role ?? '') !== 'harm') return []
  const { from, to } = eventClause(words, own)
  const clause = { from: startOfOwn(words, from, own.from), to: endOfOwn(words, last, to) }
  if (isUntilEvent(words, clause)) return [OF_ALL]
  if (tellsEvent(words, clause)) return [OF_EVENT]
  if (tellsAll(words, clause)) return [OF_ALL]
  if (totalCue.test(textOf(words, clause))) return [SO_FAR]
  const verb = predicate?.at ?? (governor?.kind === 'verb' ? governor.at : -1)
  return verb >= 0 && isPerfect(words, verb) ? [HAVE_BEEN] : []
}

const isPerfect = (words: readonly Word[], verb: number): boolean =>
  words.slice(startOfVerbGroup(words, verb), verb).some(({ lower }) => perfectWords.has(lower))

/** “The attack was the worst since [the war of 2019, which claimed 800 lives]” */
const startOfOwn = (words: readonly Word[], from: number, own: number): number =>
  words[own]?.tag === 'rel' ? Math.max(from, lookBack(words, own, own - from, isSince)) : from
const isSince = ({ lower }: Word): boolean => lower === sinceWord

/** “130 have been killed, 45 of them last week, when artillery shelled the road”: what follows on a part is said of that. */
function endOfOwn(words: readonly Word[], last: number, to: number): number {
  const part = words.findIndex(
    ({ lower }, i) => i > last && i < to && lower === 'of' && wholePronouns.has(words[i + 1]?.lower ?? ''),
  )
  return part < 0 || words[part - 1]?.tag !== 'num' || part - 1 === last ? to : part - 1
}

/** “Before the ambush, …” */
const isUntilEvent = (words: readonly Word[], { from, to }: WordRange): boolean =>
  untilEvent.has(words[from]?.lower ?? '') && words[from + 1]?.tag === 'det' && tellsEvent(words, { from, to })

const textOf = (words: readonly Word[], { from, to }: WordRange): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** “The attack killed 31”, “when artillery shelled the road” */
export function tellsEvent(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (!mayTellEvent(word)) continue
    const { tag, lower, lemma, form } = word
    if (tag === 'noun' && singleEvents.has(lower) && words[i + 1]?.tag !== 'noun' && !isAny(words, i)) return true
    if (tag === 'verb' && singleDeeds.has(lemma ?? '') && (form === 'past' || form === 'participle')) return true
  }
  return false
}

/** “No attack”, “every attack”, “each strike” */
const isAny = (words: readonly Word[], at: number): boolean =>
  eachWords.has(words[at - 1]?.lower ?? '') || words[at - 1]?.tag === 'num'

function tellsAll(words: readonly Word[], { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (!mayTellEvent(word)) continue
    if (word.lower === sinceWord && isLongAgo(words, i + 1, to)) return true
    // Not “war crimes”, nor “a war of numbers”.
    if (lastingEvents.has(word.lower) && word.tag === 'noun' && !isTold(words[i + 1])) return true
    // “In two years”, “over 18 months”, “so far this year”
    if (thisSpan.has(word.lower) && words[i - 1]?.lower === 'this' && words[i - 2]?.lower === 'far') return true
    if (isCounted(words, i) && tellsSpan(words, from, to)) return true
    if (isLongSpan(word.lower) && words[i - 1]?.tag === 'num' && withinWords.has(words[i - 2]?.lower ?? '')) return true
  }
  return false
}

/** “63 attacks on clinics this year”, but not “the third of 63 attacks” */
function isCounted(words: readonly Word[], at: number): boolean {
  const number = words[at - 1]?.tag === 'adj' ? at - 2 : at - 1
  return areEvents(words[at]?.lower ?? '') && words[number]?.tag === 'num' && words[number - 1]?.lower !== 'of'
}

const tellsSpan = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ lower }, i) => longSpans.has(lower) && isTagged(words[from + i], 'det', 'adj'))

const isTold = (word: Word | undefined): boolean => word?.tag === 'noun' || word?.lower === 'of'

/** “Since the war began”, “since November”, “since 2022”, but not “since 3 November” */
function isLongAgo(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH) && words[i]?.tag !== 'punct'; i++) {
    const { lower, text } = words[i] as Word
    if (begunEvents.has(lower) || /^(?:19|20)\d\d$/.test(text)) return true
    if (MONTHS.has(text)) return !isDayOfMonth(words[i - 1]) && !isDayOfMonth(words[i + 1])
  }
  return false
}

const isDayOfMonth = (word: Word | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word?.lower ?? '')
