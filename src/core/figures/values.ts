/** Two values of one quantity: the same, one within the other, or apart. */
import { tightBound } from '../language/words.ts'
import type { Figure } from '../types.ts'

export interface ValueRelation {
  kind: 'agrees' | 'fits' | 'differs'
  /** How much higher the second is than the first, in per cent; null when either is open or zero. */
  percent: number | null
}

/** Approximate values this close say the same: “about 1,100” and 1,130. DESIGN §4. */
const APPROXIMATELY = 0.05
/** Rounding moves a value by less than this: 1.23 to 1.2, but not 1,050 to 1,100. */
const ROUNDING = 0.03
/** A vague word is open upward, but not without end: “dozens” is not 12,000. */
const VAGUE_REACH = 5
/** So is a bound: “at least 46” leaves room for 60, but is no word on a count of 612. No nearer than values may differ at all. */
const BOUND_REACH = 10
/** And “just over 6,000” none for 8,400. */
const TIGHT_REACH = 1.25

type Value = Pick<Figure, 'min' | 'max' | 'bound'> & Partial<Pick<Figure, 'surface'>>

export function relateValues(a: Value, b: Value): ValueRelation {
  const percent = percentHigher(a, b)
  if (isPoint(a) && isPoint(b)) return { kind: samePoint(a, b) ? 'agrees' : 'differs', percent }
  if (isSameValue(a, b)) return { kind: 'agrees', percent }
  return { kind: (includes(a, b) || includes(b, a)) && inReach(a, b) ? 'fits' : 'differs', percent }
}

function inReach(a: Value, b: Value): boolean {
  if (a.bound === 'vague' || b.bound === 'vague') return true
  const isTight = [a, b].some(({ bound, surface }) => bound !== 'exact' && tightBound.test(surface ?? ''))
  return timesApart(a, b) <= (isTight ? TIGHT_REACH : BOUND_REACH)
}

/** Stated alike, to the digit. */
export const isSameValue = (a: Pick<Figure, 'min' | 'max'>, b: Pick<Figure, 'min' | 'max'>): boolean =>
  a.min === b.min && a.max === b.max

/** How large a value is, an open one by the end it tells. */
export const sizeOf = ({ min, max }: Pick<Figure, 'min' | 'max'>): number => min ?? max ?? 0

/** How many times the smaller of two values the greater is; open values by the end they tell. */
export function timesApart(a: Pick<Figure, 'min' | 'max'>, b: Pick<Figure, 'min' | 'max'>): number {
  const x = Math.abs(sizeOf(a))
  const y = Math.abs(sizeOf(b))
  return Math.max(x, y) / Math.max(SMALLEST, Math.min(x, y))
}

/** Nought is infinitely far from everything else, as good as. */
const SMALLEST = 1e-9

const isPoint = (value: Value): boolean => value.min !== null && value.min === value.max

function samePoint(a: Value, b: Value): boolean {
  const x = a.min as number
  const y = b.min as number
  if (x === y) return true
  const gap = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y))
  if (gap > Math.max(APPROXIMATELY, ROUNDING)) return false
  if ((a.bound === 'about' || b.bound === 'about') && gap <= APPROXIMATELY) return true
  return !areAlikeExact(a, b) && (isRoundingOf(x, y) || isRoundingOf(y, x))
}

/** “4.90” and “4.92” are told to the same digit: neither rounds the other. */
function areAlikeExact(a: Value, b: Value): boolean {
  const [x, y] = [a, b].map(({ surface }) => DECIMALS.exec(surface ?? '')?.[1]?.length ?? 0)
  return x === y && (x as number) > 0
}

const DECIMALS = /^\D*\d+\.(\d+)(?!\d)/

/** 1.2 billion is 1.23 billion rounded: the rounder of the two has at least two digits, so that 10 never passes for 14. */
function isRoundingOf(rounded: number, exact: number): boolean {
  const digits = significantDigits(rounded)
  if (digits < 2 || significantDigits(exact) <= digits) return false
  return Number(exact.toPrecision(digits)) === rounded && Math.abs(exact - rounded) / Math.abs(rounded) <= ROUNDING
}

function significantDigits(value: number): number {
  return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

function includes(outer: Value, inner: Value): boolean {
  const low = outer.min ?? Number.NEGATIVE_INFINITY
  const high =
    outer.bound === 'vague' && outer.max !== null ? outer.max * VAGUE_REACH : (outer.max ?? Number.POSITIVE_INFINITY)
  const tolerance = inner.bound === 'about' ? APPROXIMATELY : 0
  const innerLow = inner.min ?? inner.max
  const innerHigh = inner.max ?? inner.min
  if (innerLow === null || innerHigh === null) return false
  // An open range meets another where they overlap: “at least 40” and “at least 60”, “up to 100” and “dozens”.
  if (!isPoint(inner)) return overlaps({ low, high }, inner)
  return (
    (innerLow * (1 + tolerance) >= low && innerHigh * (1 - tolerance) <= high) ||
    isCutShort(innerLow, outer.bound === 'atLeast' ? outer.min : outer.bound === 'atMost' ? outer.max : null)
  )
}

/** “61,000” beside “more than 61,600”: the same, told to fewer digits. */
function isCutShort(value: number, limit: number | null): boolean {
  if (limit === null || limit === 0) return false
  const digits = significantDigits(value)
  const isRounder = digits >= 2 && significantDigits(limit) > digits
  const last = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
  return isRounder && Math.abs(value - limit) < last && Math.abs(value - limit) / limit <= ROUNDING
}

function overlaps(outer: { low: number; high: number }, inner: Value): boolean {
  const low = inner.min ?? Number.NEGATIVE_INFINITY
  const high = inner.max ?? Number.POSITIVE_INFINITY
  return low <= outer.high && high >= outer.low
}

function percentHigher(a: Value, b: Value): number | null {
  if (!isPoint(a) || !isPoint(b) || a.min === 0) return null
  return (((b.min as number) - (a.min as number)) / Math.abs(a.min as number)) * 100
}
