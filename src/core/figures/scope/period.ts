import {
  articles,
  eachWords,
  greatestEnding,
  headWords,
  language,
  pastWords,
  periodAdverbs,
  periods,
  sinceWord,
  withinWords,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { currencyOf, isCurrency } from '../units/is-currency.ts'

const { afterPeriod } = language.numbers.grammar

/** Which period a count is of: “300 a day”, “a daily 214”; null where the text does not say. A unit of money may tell too. */
export function period(words: readonly Word[], first: number, last: number, unit: string | null): string | null {
  if (unit !== null && isCurrency(unit) && unit !== currencyOf(unit))
    return named(unit.slice(currencyOf(unit).length + 5))
  const before = periodAdverbs.get(words[first - 1]?.lower ?? '')
  if (before !== undefined) return before
  for (let i = last + 1; i < Math.min(words.length, last + 1 + REACH); i++) {
    const { lower, tag, text } = words[i] as Word
    // “0.3 per cent, leaving annual inflation at 3.1”, “4.4 per cent, the highest since 2021”, “1,020 euros and monthly payments”
    if ((text === ',' && words[i + 1]?.form === 'ing') || greatestEnding.test(lower) || lower === 'and') return null
    if (withinWords.has(lower) && pastWords.has(words[i + 2]?.lower ?? '')) return spanOf(words, i + 3)
    // “68 per cent, the lowest since 1998”, is of one time.
    const isRecord = words.slice(i - RECORD_REACH, i).some(word => greatestEnding.test(word.lower))
    if (sinceWord === lower && !isRecord && /^(?:19|20)\d\d$/.test(words[i + 1]?.lower ?? ''))
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

/** “In the past week”, “over the last 24 hours”: so many of all; null where no such time stands at `at`. */
function spanOf(words: readonly Word[], at: number): string | null {
  const amount = words[at]?.tag === 'num' ? `${words[at]?.lower} ` : ''
  const unit = words[amount ? at + 1 : at]?.lower.replace(/s$/, '') ?? ''
  return periods.has(named(unit)) || unit === 'hour' ? `past ${amount}${unit}` : null
}

const named = (period: string): string => (headWords.has(period) ? 'person' : period)

/** “The lowest turnout since” */
const RECORD_REACH = 3
/** Words behind a number in which its period may stand: “300 trucks of aid a day”. */
const REACH = 5
