import type { Word } from '../text/tag.ts'
import { currencyOf, isCurrency } from './is-currency.ts'

const ARTICLES = new Set(['a', 'an'])
const EACH = new Set(['per', 'each', 'every'])
const PERIODS = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'quarter',
  'night',
  'person',
  'household',
  'barrel',
  'share',
  'tonne',
  'ton',
])

/** “per head”, “per capita” */
const PERSONS = new Set(['head', 'capita'])

const ADVERBS = new Map([
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['hourly', 'hour'],
])

/** Which period a count is of: “300 a day”, “a daily 214”; null where the text does not say. A unit of money may tell too. */
export function period(words: readonly Word[], first: number, last: number, unit: string | null): string | null {
  if (unit !== null && isCurrency(unit) && unit !== currencyOf(unit))
    return named(unit.slice(currencyOf(unit).length + 5))
  const before = ADVERBS.get(words[first - 1]?.lower ?? '')
  if (before !== undefined) return before
  for (let i = last + 1; i < Math.min(words.length, last + 1 + REACH); i++) {
    const { lower, tag } = words[i] as Word
    if (tag === 'num') return null
    // “in a week”, “for a year” say how long, not how often.
    const isEach = EACH.has(lower) || (ARTICLES.has(lower) && words[i - 1]?.tag !== 'prep')
    const next = named(words[i + 1]?.lower ?? '')
    if (isEach && PERIODS.has(next)) return next
    const adverb = ADVERBS.get(lower)
    if (adverb !== undefined) return adverb
  }
  return null
}

const named = (period: string): string => (PERSONS.has(period) ? 'person' : period)

/** Words behind a number in which its period may stand: “300 trucks of aid a day”. */
const REACH = 5
