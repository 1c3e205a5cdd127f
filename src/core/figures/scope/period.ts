import { articles, eachWords, headWords, periodAdverbs, periods } from '../../language/words.ts'
import type { Word } from '../../text/tag.ts'
import { currencyOf, isCurrency } from '../units/is-currency.ts'

/** Which period a count is of: “300 a day”, “a daily 214”; null where the text does not say. A unit of money may tell too. */
export function period(words: readonly Word[], first: number, last: number, unit: string | null): string | null {
  if (unit !== null && isCurrency(unit) && unit !== currencyOf(unit))
    return named(unit.slice(currencyOf(unit).length + 5))
  const before = periodAdverbs.get(words[first - 1]?.lower ?? '')
  if (before !== undefined) return before
  for (let i = last + 1; i < Math.min(words.length, last + 1 + REACH); i++) {
    const { lower, tag } = words[i] as Word
    if (tag === 'num') return null
    // “in a week”, “for a year” say how long, not how often.
    const isEach = eachWords.has(lower) || (articles.has(lower) && words[i - 1]?.tag !== 'prep')
    const next = named(words[i + 1]?.lower ?? '')
    if (isEach && periods.has(next)) return next
    const adverb = periodAdverbs.get(lower)
    if (adverb !== undefined) return adverb
  }
  return null
}

const named = (period: string): string => (headWords.has(period) ? 'person' : period)

/** Words behind a number in which its period may stand: “300 trucks of aid a day”. */
const REACH = 5
