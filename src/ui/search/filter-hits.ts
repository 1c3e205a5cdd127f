import type { SearchHit } from '../../core/pack/types.ts'
import type { ClaimKind } from '../../core/types.ts'

/** Which sentences found are shown. Null: all of them. */
export interface HitFilter {
  kind: ClaimKind | null
  outlet: string | null
}

export const KINDS: readonly ClaimKind[] = ['figure', 'statement', 'quote']

export function filterHits(hits: readonly SearchHit[], { kind, outlet }: HitFilter): SearchHit[] {
  return hits.filter(hit => (kind === null || hit.kinds.includes(kind)) && (outlet === null || hit.outlet === outlet))
}

/** How many there would be of each kind, and from each outlet, the other choice being as it is. */
export function countHits(hits: readonly SearchHit[], { kind, outlet }: HitFilter) {
  return {
    kinds: tally(filterHits(hits, { kind: null, outlet }).flatMap(hit => hit.kinds)),
    outlets: tally(filterHits(hits, { kind, outlet: null }).map(hit => hit.outlet)),
  }
}

function tally<T extends string>(names: T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
