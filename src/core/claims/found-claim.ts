import type { Frame } from '../figures/frame.ts'
import type { Claim } from '../types.ts'

/** A claim with what comparison needs beyond what a reader sees. */
export interface FoundClaim extends Claim {
  /** What the figure is a figure of; null for statements and quotations. */
  frame: Frame | null
  /** Canonical content words of its clause. */
  terms: string[]
  /** The verbatim sentence it stands in, and where that starts in the article's text. */
  sentence: string
  sentenceStart: number
  /** Terms that are said not to be so. */
  denied: string[]
  /** Of something still to come, if it comes: planned, or possible in future. */
  ahead: boolean
  /** Most of it stands between quotation marks. */
  quoted: boolean
  /** Its clause holds a number that is compared as a figure. */
  hasFigure: boolean
}
