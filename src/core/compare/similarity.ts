import type { Story } from './story.ts'

/** Weighted share of terms two clauses have in common (Dice): 0 nothing, 1 the same terms. */
export function similarity(a: readonly string[], b: readonly string[], story: Story): number {
  if (a.length === 0 || b.length === 0) return 0
  const inB = new Set(b)
  let shared = 0
  let total = 0
  for (const term of a) {
    const w = story.weight(term)
    total += w
    if (inB.has(term)) shared += 2 * w
  }
  for (const term of b) total += story.weight(term)
  return total === 0 ? 0 : shared / total
}

/** Terms both have. */
export function sharedTerms(a: readonly string[], b: readonly string[]): string[] {
  const inB = new Set(b)
  return a.filter(term => inB.has(term))
}
