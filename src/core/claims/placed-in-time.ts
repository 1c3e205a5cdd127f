/** The days, months and years a clause names, as terms: what two texts date alike is likelier one thing. */
import { calendarWords, relativeDays } from '../language/words.ts'
import { DATE_PREFIX } from '../text/terms.ts'
import type { Word, WordRange } from '../text/word.ts'

const YEAR = /^(?:19|20)\d\d$/
/** “Thurs”, “Thursday” and “Thursdays” begin alike. */
const TOLD_APART_BY = 3
const DAY_MS = 86_400_000
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

export function datesIn(words: readonly Word[], { from, to }: WordRange, published: string | null): string[] {
  const found = new Set<string>()
  for (let i = from; i < to; i++) {
    const date = dateOf(words[i] as Word, published)
    if (date !== null) found.add(DATE_PREFIX + date)
  }
  return [...found]
}

function dateOf({ lower, capital, shape }: Word, published: string | null): string | null {
  if (shape === 'number') return YEAR.test(lower) ? lower : null
  if (capital && calendarWords.has(lower)) return lower.slice(0, TOLD_APART_BY)
  const days = relativeDays[lower]
  const day = days === undefined || published === null ? Number.NaN : Date.parse(published.slice(0, 10)) + days * DAY_MS
  return WEEKDAYS[new Date(day).getUTCDay()] ?? null
}
