/** Of which days: counts of other events, and those of other months of one index, are not compared. */
import { daysApart } from '../../claims/time/days-apart.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Alignment } from './alignment.ts'
import { isOneFate } from './one-count.ts'

/** News of one event is retold for about two months. */
export const ONE_EVENT_DAYS = 60
/** The toll of an event that a story counts once is, for about a year. */
const RETOLD_DAYS = 400
const DAY = 'yyyy-mm-dd'.length

/** Counts a season apart are of two events, or of two years: alike they may be, different they must be. */
export function limitByTime(alignment: Alignment | null, a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (alignment && ofTwoPeriods(a.asOf, b.asOf))
    return alignment.level === 'near' ? null : { level: 'near', why: 'time', strength: alignment.strength / 2 }
  const days = daysApart(a.asOf, b.asOf)
  if (!alignment || days <= ONE_EVENT_DAYS) return alignment
  // A report of half a year later, and the trial, tell the toll that the first days told.
  if (
    alignment.level === 'same' &&
    days <= RETOLD_DAYS &&
    isOneFate(a, b) &&
    story.tally(a.frame?.role ?? '') === 'one'
  )
    return alignment
  return alignment.level === 'near' ? null : { level: 'near', why: 'time', strength: alignment.strength / 2 }
}

/** The inflation of March and that of February, growth of this year and of the next. */
function ofTwoPeriods(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.length < DAY && b.length < DAY && !a.startsWith(b) && !b.startsWith(a)
}
