/** A count of some time only, of all that there are: “lost 1,000 men in a week”, “12 on Sunday alone”. */

import type { Sentence } from '../../analyse.ts'
import { aloneWord, articles, pastWords, spanFillers, spanUnits, withinWords } from '../../language/words.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { traitOf } from '../../text/lexeme.ts'
import { singular } from '../../text/singular.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { isTime } from '../counted/noun-phrase.ts'

const mayTellSpan = traitOf(({ lower }) => lower === aloneWord || spanUnits.has(singular(lower)))

/** The time that its clause bounds the number at `first`..`last` by; null where it bounds it by none. */
export function spanOfTime(sentence: Sentence, first: number, last: number, clause: WordRange): string | null {
  if (!mayTellSpan(sentence)) return null
  const { words } = sentence
  // “The toll rose to 160 in a day”: the rise took a day.
  const end = words[first - 1]?.lower === 'to' ? last : Math.min(clause.to, last + 1 + REACH)
  const { tag, lemma } = words[first - 1] ?? {}
  const isKilled = tag === 'verb' && roleOfVerb(lemma ?? '') === 'killed'
  for (let i = last + 1; i < end; i++) {
    const span = spanAt(words, i) ?? dayAlone(words, i)
    // “has killed 40 in less than a month”: all since it began, but not what an army has lost.
    if (span !== null) return isKilled && UNDER.test(words[i + 1]?.lower ?? '') ? null : span
    if (words[i]?.tag === 'num') break
  }
  for (let i = first - 1; i >= Math.max(clause.from, first - REACH); i--) {
    const span = spanAt(words, i) ?? dayAlone(words, i)
    if (span !== null) return span
    if (words[i]?.tag === 'num' && !isTime(words[i + 1] as Word)) break
  }
  return null
}

/** “in the past week”, “over the last 24 hours”, “in just one week”, “in the space of a week”, “the past week”. */
export function spanAt(words: readonly Word[], at: number): string | null {
  const isWithin = withinWords.has(words[at]?.lower ?? '')
  if (!isWithin && !(words[at]?.lower === 'the' && words[at + 1]?.lower === 'past')) return null
  let amount = ''
  let isSpan = false
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const { lower = '', tag } = words[i] ?? {}
    const unit = singular(lower)
    if (spanUnits.has(unit)) {
      // “in a week of protests”: in all.
      const ofAll = amount === '' && words[i + 1]?.lower === 'of' && !isDatedBehind(words, i + 2)
      // “over the weekend”
      const isBounded = isSpan || unit === WEEKEND || (!isOneNight(unit) && endsOn(words, i + 1))
      return isBounded && !ofAll ? `past ${amount}${unit}` : null
    }
    const isPast = pastWords.has(lower)
    // “in just seven days”
    if (tag === 'num' && lower !== 'one') isSpan ||= ONLY.test(words[i - 1]?.lower ?? '')
    if (tag === 'num' && lower !== 'one') amount = `${lower} `
    else if (!isPast && !spanFillers.has(lower)) return null
    isSpan ||= isPast || lower === 'one' || (articles.has(lower) && tag !== 'num')
  }
  return null
}

/** “in a week of [late March]” */
const isDatedBehind = (words: readonly Word[], at: number): boolean =>
  isCalendar(words, at) || (/^(?:late|early|mid)$/.test(words[at]?.lower ?? '') && isCalendar(words, at + 1))
/** “In the night to Tuesday” tells when. */
const isOneNight = (unit: string): boolean => unit === 'night'

/** “in the week [up to] 27 December”, “the month [to] Friday” */
function endsOn(words: readonly Word[], at: number): boolean {
  const to = words[at]?.lower === 'up' ? at + 1 : at
  return words[to]?.lower === 'to' && (isCalendar(words, to + 1) || isCalendar(words, to + 2))
}

/** “on Sunday alone”, “in January alone” */
function dayAlone(words: readonly Word[], at: number): string | null {
  const time = words[at - 1]
  return words[at]?.lower === aloneWord && time && (isTime(time) || isCalendar(words, at - 1))
    ? `alone ${time.lower}`
    : null
}

const WEEKEND = 'weekend'
const UNDER = /^(?:less|under)$/
const ONLY = /^(?:just|only|barely|mere)$/

/** Words of a clause between a number and its time. */
const REACH = 14
/** “in the space of just a single week” */
const LONGEST = 7
