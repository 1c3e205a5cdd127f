import type { Figure } from '../core/types.ts'
import { LOCALE } from './format.ts'

/** From double on, “1.3 times as many” reads easier than “130 % more”. */
const TIMES_FROM = 2
/** Below a hundredth, per cent of less all round to “100 % less”, which would mean nothing is left. */
const HARDLY_ANY = 0.01

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })

/** How far their figure is from mine: “9 % more”, “2.5 times as many”, “3 points less”; null when that cannot be said in one number. */
export function difference(mine: Figure, theirs: Figure): string | null {
  const from = pointOf(mine)
  const to = pointOf(theirs)
  if (from === null || to === null || from === to || mine.unit !== theirs.unit) return null
  if (mine.unit === 'percent') return `${tenths.format(Math.abs(to - from))} points ${to > from ? 'more' : 'less'}`
  if (from <= 0 || to <= 0) return null
  return ratio(to / from, mine.unit === null)
}

function ratio(ratio: number, isCount: boolean): string {
  if (ratio >= TIMES_FROM) return `${tenths.format(ratio)} times as ${isCount ? 'many' : 'much'}`
  if (ratio > 1) return `${percent(ratio - 1)} more`
  const less = isCount ? 'fewer' : 'less'
  return ratio < HARDLY_ANY ? `far ${less}` : `${percent(1 - ratio)} ${less}`
}

function percent(share: number): string {
  return `${(share < 0.01 ? tenths : whole).format(share * 100)}\u202f%`
}

/** The one value a figure states; a bound, a range or a vague word states none. */
function pointOf({ min, max }: Figure): number | null {
  return min !== null && min === max ? min : null
}
