/** How much a number in common tells: whether it is met again by chance. */

import type { Comparable } from '../../story/comparable.ts'
import { isValue, VALUE_PREFIX } from '../../text/term-kinds.ts'
import { matchHeads, matchRoles } from './match-frames.ts'

/** From here one number told of two things is seldom chance. */
const LARGE = 100
/** By digits other than closing noughts: 24,600 and 187 · 19 and 1,500 · 20 and 10,000 · three to nine · one, two and fractions. */
const TELLING = { most: 1, some: 0.8, round: 0.6, few: 0.3, least: 0.1 } as const
const PAIR = 2
const TEN = 10

/** The same of a number as a term. */
export const tellingOf = (value: string): number => tellingOfSize(sizeOf(value))

/** Small numbers and round ones count something in every text, and a quarter is a part of anything. 0..1. */
export function tellingOfSize(size: number): number {
  if (Number.isNaN(size) || size <= PAIR || isPlainPart(size)) return TELLING.least
  const digits = String(size).replace(/^[0.]+|\.|0+$/g, '').length
  if (digits > 2) return TELLING.most
  if (digits === 2) return TELLING.some
  return size >= TEN ? TELLING.round : TELLING.few
}

/** “A third” is 33.33 per cent, and no more telling for its decimals. */
export const isPlainPart = (size: number): boolean =>
  !Number.isInteger(size) &&
  PARTS.some(part => Math.abs((size * part) / 100 - Math.round((size * part) / 100)) < ROUNDED)
const PARTS = [3, 6, 7, 9]
/** What rounding to two decimals leaves of them. */
const ROUNDED = 0.0005

/** One number, but of two things or of two fates, or in one text by how much another is more. */
export function countApart(value: string, a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.counts.get(value), b.counts.get(value)]
  return (
    x !== undefined &&
    y !== undefined &&
    (x.part !== y.part ||
      (x.delta !== y.delta && x.role !== y.role) ||
      matchHeads(x, y) === 'apart' ||
      matchRoles(x.role, y.role) === 'apart')
  )
}

/** Whether a term that both clauses have may stand for one thing in both: 14 vessels are not 14 defects. */
export const sameCount =
  (a: Comparable, b: Comparable) =>
  (term: string): boolean =>
    !isValue(term) || sizeOf(term) >= LARGE || !countApart(term, a, b)

const sizeOf = (value: string): number => Math.abs(Number.parseFloat(value.slice(VALUE_PREFIX.length)))
