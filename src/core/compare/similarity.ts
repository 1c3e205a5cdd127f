import type { Comparable } from './comparable.ts'
import { readingOf } from './reading.ts'
import type { Story } from './story.ts'

/** Weighted share of terms two clauses have in common (Dice): 0 nothing, 1 the same terms. */
export function similarity(a: Comparable, b: Comparable, story: Story): number {
  const inA = readingOf(a, story).terms
  if (!b.terms.some(term => inA.has(term))) return 0
  const [x, y] = [readingOf(a, story).weights, readingOf(b, story).weights]
  let shared = 0
  let total = 0
  for (let i = 0; i < x.length; i++) {
    const weight = x[i] as number
    total += weight
    if (b.terms.includes(a.terms[i] as string)) shared += 2 * weight
  }
  for (const weight of y) total += weight
  return total === 0 ? 0 : shared / total
}

/** Terms both have. */
export function sharedTerms(a: readonly string[], b: readonly string[]): string[] {
  return a.filter(term => b.includes(term))
}
