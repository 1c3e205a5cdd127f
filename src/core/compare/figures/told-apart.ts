/** Whether two counts say themselves that they are of two: of another blast, at another place, of a deed of another day. */

import { daysApart, firstDay } from '../../claims/time/days-apart.ts'
import type { Comparable } from '../../story/comparable.ts'

/** What a text writes of “another” or “the second” has others beside it, though the other text tells of one only. */
const TOLD_BY_ONE = /^order:(?!first)/
const DAY = 'day:'

/** both: they are of two things; day: as their dates tell; one: only one says that there are others. */
export function toldApart(a: Comparable, b: Comparable): 'both' | 'day' | 'one' | null {
  const [x, y] = [a.frame?.apart ?? [], b.frame?.apart ?? []]
  if (x.length + y.length === 0) return null
  if (kindsOf(x).some(kind => isOther(x, y, kind))) return 'both'
  if (ofAnotherDay(a, b) || ofAnotherDay(b, a)) return 'day'
  return isOrdered(x) !== isOrdered(y) ? 'one' : null
}

const kindsOf = (marks: readonly string[]): string[] => [...new Set(marks.map(kindOf))]
const kindOf = (mark: string): string => mark.slice(0, mark.indexOf(':') + 1)
const isOrdered = (marks: readonly string[]): boolean => marks.some(mark => TOLD_BY_ONE.test(mark))

function isOther(x: readonly string[], y: readonly string[], kind: string): boolean {
  if (kind === DAY) return false
  const theirs = y.filter(mark => mark.startsWith(kind))
  return theirs.length > 0 && !x.some(mark => theirs.includes(mark))
}

/** The first tells on which day it was done: the other tells another, or was told before it. */
function ofAnotherDay(a: Comparable, b: Comparable): boolean {
  const day = dayOf(a)
  if (day === null || b.asOf === null) return false
  const other = dayOf(b)
  if (other !== null) return daysApart(day, other) > 0
  return firstDay(b.asOf) < firstDay(day) && daysApart(day, b.asOf) > 0
}

const dayOf = ({ frame }: Comparable): string | null =>
  frame?.apart.find(mark => mark.startsWith(DAY))?.slice(DAY.length) ?? null
