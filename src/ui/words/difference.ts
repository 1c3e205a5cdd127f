import type { Figure } from '../../core/types.ts'
import { say } from './say.ts'

/** From double on, “1.3 times as many” reads easier than “130 % more”. */
const TIMES_FROM = 2
/** Below a hundredth, per cent of less all round to “100 % less”, which would mean nothing is left. */
const HARDLY_ANY = 0.01

/** How far their figure is from mine: “9 % more”, “2.5 times as many”, “3 points less”; null when that cannot be said in one number. */
export function difference(mine: Figure, theirs: Figure): string | null {
  const from = pointOf(mine)
  const to = pointOf(theirs)
  if (from === null || to === null || from === to || mine.unit !== theirs.unit) return null
  if (mine.unit === 'percent')
    return say(to > from ? 'pointsMore' : 'pointsLess', { count: tenths(Math.abs(to - from)) })
  if (from <= 0 || to <= 0) return null
  return ratio(to / from, mine.unit === null)
}

function ratio(ratio: number, isCount: boolean): string {
  if (ratio >= TIMES_FROM) return say(isCount ? 'timesAsMany' : 'timesAsMuch', { count: tenths(ratio) })
  if (ratio > 1) return say('shareMore', { percent: percent(ratio - 1) })
  if (ratio < HARDLY_ANY) return say(isCount ? 'farFewer' : 'farLess')
  return say(isCount ? 'shareFewer' : 'shareLess', { percent: percent(1 - ratio) })
}

function percent(share: number): string {
  return say('percent', { number: share < 0.01 ? tenths(share * 100) : Math.round(share * 100) })
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** The one value a figure states; a bound, a range or a vague word states none. */
function pointOf({ min, max }: Figure): number | null {
  return min !== null && min === max ? min : null
}
