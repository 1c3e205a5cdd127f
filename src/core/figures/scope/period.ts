import type { Sentence } from '../../analyse.ts'
import {
  articles,
  eachWords,
  greatestEnding,
  headWords,
  language,
  periodAdverbs,
  periods,
  sinceWord,
} from '../../language/words.ts'
import { factOf } from '../../text/lexeme.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { currencyOf, isCurrency } from '../units/is-currency.ts'
import { timeOfRate } from '../units/measures.ts'
import { spanAt, spanOfTime } from './span-of-time.ts'

const { afterPeriod } = language.numbers.grammar

/** Which period a count is of: “300 a day”, “a daily 214”; null where the text does not say. A unit of money may tell too. */
export function period(
  sentence: Sentence,
  first: number,
  last: number,
  unit: string | null,
  clause: WordRange,
): string | null {
  const { words } = sentence
  if (unit !== null && isCurrency(unit) && unit !== currencyOf(unit))
    return named(unit.slice(currencyOf(unit).length + 5))
  const time = unit === null ? null : timeOfRate(unit)
  if (time !== null) return time
  const before = periodAdverbs.get(words[first - 1]?.lower ?? '')
  if (before !== undefined) return before
  // “weekly losses of 1,000”
  const rate = words[first - 1]?.lower === 'of' ? periodAdverbs.get(words[first - 3]?.lower ?? '') : undefined
  return rate ?? behind(words, last) ?? spanOfTime(sentence, first, last, clause)
}

function behind(words: readonly Word[], last: number): string | null {
  const from = behindConversion(words, last + 1)
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const { lower, tag, text } = words[i] as Word
    // “0.3 per cent, leaving annual inflation at 3.1”, “4.4 per cent, the highest since 2021”, “1,020 euros and monthly payments”
    if ((text === ',' && words[i + 1]?.form === 'ing') || isGreatest(words[i] as Word) || lower === 'and') return null
    if (spanAt(words, i) !== null) return null
    if (sinceWord === lower && !isRecord(words, i) && /^(?:19|20)\d\d$/.test(words[i + 1]?.lower ?? ''))
      return `since ${words[i + 1]?.lower}`
    if (tag === 'num') return null
    // “in a week”, “for a year” say how long, not how often.
    const isEach = eachWords.has(lower) || (articles.has(lower) && words[i - 1]?.tag !== 'prep')
    const next = named(words[i + 1]?.lower ?? '')
    if (isEach && periods.has(next)) return afterPeriod.has(words[i + 2]?.lower ?? '') ? null : next
    const adverb = periodAdverbs.get(lower)
    if (adverb !== undefined) return adverb
  }
  return null
}

/** “300 crowns ($40) a month”: the same sum in brackets is of the same period. */
function behindConversion(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(' || words[at + 1]?.tag !== 'num') return at
  let i = at + 1
  while (words[i]?.tag === 'num') i++
  return words[i]?.text === ')' ? i + 1 : at
}

const isGreatest = factOf(({ lower }): boolean => greatestEnding.test(lower))

/** “68 per cent, the lowest since 1998”, is of one time. */
const isRecord = (words: readonly Word[], since: number): boolean =>
  words.slice(since - RECORD_REACH, since).some(isGreatest)

const named = (period: string): string => (headWords.has(period) ? 'person' : period)

/** “The lowest turnout since” */
const RECORD_REACH = 3
/** Words behind a number in which its period may stand: “300 trucks of aid a day”. */
const REACH = 5
