import type { Frame } from '../figures/frame.ts'
import type { PackClaim } from '../pack/types.ts'
import type { Cause, RelationKind } from '../types.ts'
import type { Reading } from './reading.ts'

/** What two claims must show to be compared, wherever they come from. */
export interface Comparable
  extends Pick<
    PackClaim,
    | 'kind'
    | 'figure'
    | 'frame'
    | 'terms'
    | 'saidBy'
    | 'origins'
    | 'certainty'
    | 'asOf'
    | 'denied'
    | 'ahead'
    | 'hasFigure'
    | 'quoted'
  > {
  /** The claim's own words: clause, or what stands between the quotation marks. */
  words: string
  /** Terms of the statement before it in its article: what “it” and “they” may stand for. */
  before: readonly string[]
  /** For a statement: what the numbers of its sentence count, by their terms. */
  counts: ReadonlyMap<string, Frame>
  /** For a figure: the numbers that stand near it, as terms. */
  beside: readonly string[]
  /** For a statement: its own sentence goes on to say that somebody denies it. */
  disputed: boolean
  /** Kept while it is compared; null before. */
  reading: Reading | null
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
