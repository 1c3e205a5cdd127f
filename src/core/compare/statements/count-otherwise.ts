/** Whether two clauses give different numbers of one thing: then their figures are compared, and the clauses do not say the same. */
import type { Frame } from '../../figures/frame.ts'
import { complementOf } from '../../meaning/complement-of.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isRole, VALUE_PREFIX } from '../../text/term-kinds.ts'
import { areFatesApart, matchHeads, matchRoles } from '../figures/match-frames.ts'
import { sharedTerms } from './similarity.ts'

/** The most that rounding may move a number. */
const MOST_ROUNDED = 0.05

/** Clauses with a number in common are told apart by what else they say, unless it counts the dead here and the hurt there. */
export function countOtherwise(a: Comparable, b: Comparable, story: Story): boolean {
  if (a.hasFigure !== b.hasFigure) return shareFatesAlone(a, b)
  if (!a.hasFigure) return false
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const common = x.values.filter(value => y.values.includes(value))
  if (common.length > 0) return common.every(value => areFatesApart(roleOf(a, value), roleOf(b, value)))
  return x.values.some(mine =>
    y.values.some(theirs => areOfOneThing(a.counts.get(mine), b.counts.get(theirs)) && areApart(mine, theirs)),
  )
}

/** “He died of his injuries”, “40 were killed or injured”: one man, and a toll. */
function shareFatesAlone(a: Comparable, b: Comparable): boolean {
  const shared = sharedTerms(a.terms, b.terms)
  return shared.length > 0 && shared.every(term => isRole(term) || isRole(complementOf(term) ?? ''))
}

const roleOf = ({ counts }: Comparable, value: string): string | null => counts.get(value)?.role ?? null

/** What a text leaves open may be what the other counts. */
const areOfOneThing = (x: Frame | undefined, y: Frame | undefined): boolean =>
  x !== undefined &&
  y !== undefined &&
  x.dimension === y.dimension &&
  matchHeads(x, y) !== 'apart' &&
  matchRoles(x.role, y.role) !== 'apart'

function areApart(a: string, b: string): boolean {
  const [[min, max], [least, most]] = [boundsOf(a), boundsOf(b)]
  return isBelow(max, least) || isBelow(most, min)
}

/** Farther below than the coarser of the two is rounded: 6.6 is below 6.8, and 312,000 below 320,000, but 11.8 may be 12. */
const isBelow = (low: number, high: number): boolean =>
  high - low > Math.min(MOST_ROUNDED * high, Math.max(lastPlace(low), lastPlace(high)) / 2)

/** The place of the last digit that is no closing nought: 10,000 of 320,000, 0.1 of 6.8. */
function lastPlace(value: number): number {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.')
  return decimals ? 10 ** -decimals.length : 10 ** (whole.length - whole.replace(/0+$/, '').length)
}

/** “#:3..6” is 3 to 6. */
function boundsOf(value: string): [min: number, max: number] {
  const [min = '', max = min] = value.slice(VALUE_PREFIX.length).split('..')
  return [Number.parseFloat(min), Number.parseFloat(max)]
}
