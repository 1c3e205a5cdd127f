import type { FoundClaim } from '../claims/found-claim.ts'
import type { Frame } from '../figures/frame.ts'
import type { Readable } from './reading.ts'

type Shown = 'kind' | 'figure' | 'frame' | 'saidBy' | 'origins' | 'certainty' | 'asOf'
type Marked = 'denied' | 'ahead' | 'hasFigure' | 'quoted'

/** What two claims must show to be compared, wherever they come from. */
export interface Comparable extends Readable, Pick<FoundClaim, Shown | Marked> {
  /** For a statement: what the numbers of its sentence count, by their terms. */
  counts: ReadonlyMap<string, Frame>
  /** For a figure: the numbers that stand near it, as terms. */
  beside: readonly string[]
  /** For a statement: its own sentence goes on to say that somebody denies it. */
  disputed: boolean
}
