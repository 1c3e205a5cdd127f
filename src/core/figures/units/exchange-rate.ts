/** “traded at 4.92 to the euro”, “4.88 per dollar”: the currency that so many of another are paid for; null for other numbers. */
import { currencies, paidFor } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

const byWord = new Map(currencies.flatMap(({ name, words }) => words.map(word => [word, name] as const)))

/** Rates are told in decimals; “10 to the euro” may be anything. */
const DECIMAL = /^\d+\.\d+$/

export function exchangedFor(words: readonly Word[], first: number, last: number): string | null {
  if (first !== last || !DECIMAL.test(words[first]?.text ?? '') || !paidFor.has(words[last + 1]?.lower ?? ''))
    return null
  const at = words[last + 2]?.lower === 'the' ? last + 3 : last + 2
  return byWord.get(words[at]?.lower ?? '') ?? null
}

/** Head of a figure that is a rate of exchange. */
export const EXCHANGE_RATE = 'exchange rate'
