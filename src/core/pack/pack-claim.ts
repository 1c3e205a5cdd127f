import type { Frame } from '../figures/frame.ts'
import type { Certainty, ClaimKind, Figure } from '../types.ts'

export interface PackClaim {
  /** Index into `Pack.articles`. */
  article: number
  kind: ClaimKind
  /** The verbatim sentence. */
  text: string
  /** For a figure claim; `start`/`end` are into this claim's `text`. */
  figure: Figure | null
  saidBy: string[]
  certainty: Certainty
  asOf: string | null
  /** What the figure is a figure of; null for statements and quotations. */
  frame: Frame | null
  /** Canonical content words of the claim's clause. */
  terms: string[]
  /** The words of a quotation or statement within `text`: start and end. */
  span: [number, number]
  /** Terms that are said not to be so. */
  denied: string[]
  /** Its clause holds a number that is compared as a figure. */
  hasFigure: boolean
  /** Most of it stands between quotation marks. */
  quoted: boolean
  /** Of something still to come, if it comes: planned, or possible in future. */
  ahead: boolean
  /** Independent voices behind it, canonical. */
  origins: string[]
  /** Its number among `Pack.questions`. */
  question: number
}
