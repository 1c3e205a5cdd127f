import type { Frame } from '../figures/frame.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Cause, RelationKind } from '../types.ts'
import type { Readable } from './reading.ts'

/** What two claims must show to be compared, wherever they come from. */
export interface Comparable
  extends Readable,
    Pick<
      PackClaim,
      | 'kind'
      | 'figure'
      | 'frame'
      | 'saidBy'
      | 'origins'
      | 'certainty'
      | 'asOf'
      | 'denied'
      | 'ahead'
      | 'hasFigure'
      | 'quoted'
    > {
  /** For a statement: what the numbers of its sentence count, by their terms. */
  counts: ReadonlyMap<string, Frame>
  /** For a figure: the numbers that stand near it, as terms. */
  beside: readonly string[]
  /** For a statement: its own sentence goes on to say that somebody denies it. */
  disputed: boolean
}

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
