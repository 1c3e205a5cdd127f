/** When: counts of times far apart are of two events, and those of two months or years of two periods. */
import { daysApart } from '../../claims/time/days-apart.ts'
import type { Comparable } from '../comparable.ts'
import type { Story } from '../story/story.ts'
import type { Alignment } from './alignment.ts'
import { isOneFate } from './one-count.ts'

/** News of one event is retold for about two months. */
export const ONE_EVENT_DAYS = 60
/** The toll of an event that a story counts once is, for about a year. */
const RETOLD_DAYS = 400

/** Alike counts of two times may be, different they must be. */
export function limitByTime(alignment: Alignment | null, a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (!alignment) return null
  const days = daysApart(a.asOf, b.asOf)
  if (days <= ONE_EVENT_DAYS && !ofTwoPeriods(a.asOf, b.asOf)) return alignment
  // A report of half a year later, and the trial, tell the toll that the first days told.
  const isRetold = isOneFate(a, b) && story.tally(a.frame?.role ?? '') === 'one'
  if (alignment.level === 'same' && days <= RETOLD_DAYS && isRetold) return alignment
  return alignment.level === 'near' ? null : { level: 'near', why: 'time', strength: alignment.strength / 2 }
}

/** The inflation of March and that of February, growth of this year and of the next. */
function ofTwoPeriods(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.length < DAY && b.length < DAY && !a.startsWith(b) && !b.startsWith(a)
}
const DAY = 'yyyy-mm-dd'.length
