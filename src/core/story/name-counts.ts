/** How often each name is named. */
import { byName } from '../text/in-order.ts'
export type Counts = Map<string, number>

/** Share of all owners, or places, named with figures from which one leads. */
const LEADS = 0.75

/** Fewer mentions lead nothing. */
const FEWEST_NAMED = 3

export const note = (name: string, counts: Counts): unknown => counts.set(name, (counts.get(name) ?? 0) + 1)

/** The name with most mentions, where hardly any other has as many. */
export function leader(counts: readonly (readonly [string, number])[]): string | null {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || byName(a[0], b[0]))
  return first && first[1] >= FEWEST_NAMED && first[1] / all >= LEADS ? first[0] : null
}
