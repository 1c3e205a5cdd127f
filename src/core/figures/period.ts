import type { Word } from '../text/tag.ts'

const PER_WORDS = new Set(['per', 'a', 'an', 'each', 'every'])
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
  'head',
  'household',
  'capita',
  'barrel',
  'share',
  'tonne',
  'ton',
])

const ADVERBS = new Set(['daily', 'weekly', 'monthly', 'annually', 'yearly', 'hourly'])

/** Which period a count is of: “daily”, “a year”; null where the text does not say. */
export function period(words: readonly Word[], at: number): string | null {
  for (let i = at; i < Math.min(words.length - 1, at + 5); i++) {
    // “in a week”, “for a year” say how long, not how often.
    const isSpan = words[i - 1]?.tag === 'prep' || words[i - 1]?.tag === 'num'
    if (!isSpan && PER_WORDS.has((words[i] as Word).lower) && PERIODS.has((words[i + 1] as Word).lower))
      return (words[i + 1] as Word).lower
    if (ADVERBS.has((words[i] as Word).lower)) return (words[i] as Word).lower
  }
  return null
}
