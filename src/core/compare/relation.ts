import type { Cause, RelationKind } from '../types.ts'

/** How one claim stands to another. */
export interface Relation {
  relation: RelationKind
  cause: Cause | null
  reason: string
  /** How sure it is that both answer one Question, 0..1; orders what is shown. */
  strength: number
  /** Too weak to stand by itself: counts only where each of the two is the other's best match in its article. */
  onlyAsBest?: boolean
}
