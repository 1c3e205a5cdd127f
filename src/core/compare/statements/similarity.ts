import type { Comparable } from '../../story/comparable.ts'

import { readingOf, type WeighedTerms } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'

export interface Overlap {
  /** Weighted share of the terms that both have (Dice): 0 nothing, 1 the same terms. */
  share: number
  /** Weight of what they share. */
  weight: number
  shared: readonly string[]
}

const NOTHING: Overlap = { share: 0, weight: 0, shared: [] }

/** `isSame`: whether a term that both have stands for one thing in both. */
export function overlap(a: WeighedTerms, b: WeighedTerms, isSame?: (term: string) => boolean): Overlap {
  if ((a.mask & b.mask) === 0) return NOTHING
  const shared: string[] = []
  let weight = 0
  for (const told of a.told) {
    if ((told.bit & b.mask) === 0 || !b.told.includes(told) || isSame?.(told.term) === false) continue
    shared.push(told.term)
    weight += told.weight
  }
  if (shared.length === 0) return NOTHING
  const total = a.total + b.total
  return { share: total === 0 ? 0 : (2 * weight) / total, weight, shared }
}

/** The same share alone, of which more pairs are asked than of what they share. */
export function shareOf(a: WeighedTerms, b: WeighedTerms): number {
  if ((a.mask & b.mask) === 0) return 0
  let weight = 0
  for (const told of a.told) if ((told.bit & b.mask) !== 0 && b.told.includes(told)) weight += told.weight
  return weight === 0 ? 0 : (2 * weight) / (a.total + b.total)
}

/** Whether any term is in common. */
export function haveCommon(a: WeighedTerms, b: WeighedTerms): boolean {
  if ((a.mask & b.mask) === 0) return false
  for (const told of a.told) if ((told.bit & b.mask) !== 0 && b.told.includes(told)) return true
  return false
}

/** Weighted share of terms two clauses have in common: 0 nothing, 1 the same terms. */
export const similarity = (a: Comparable, b: Comparable, story: Story): number =>
  shareOf(readingOf(a, story).own, readingOf(b, story).own)

export const listOf = ({ told }: WeighedTerms): string[] => told.map(({ term }) => term)

/** Terms both have. */
export function sharedTerms(a: readonly string[], b: readonly string[]): string[] {
  return a.filter(term => b.includes(term))
}
