import type { FoundClaim } from '../claims/found-claim.ts'

type Shown = 'kind' | 'saidBy' | 'certainty' | 'asOf' | 'origins'
type Compared = 'frame' | 'terms' | 'denied' | 'hasFigure' | 'quoted' | 'ahead'

/** What a pack keeps of a claim. */
export interface PackClaim extends Pick<FoundClaim, Shown | Compared> {
  /** Index into `Pack.articles`. */
  article: number
  /** The verbatim sentence. */
  text: string
  /** For a figure claim; `start`/`end` are into this claim's `text`. */
  figure: FoundClaim['figure']
  /** The words of a quotation or statement within `text`: start and end. */
  span: [number, number]
  /** Its number among `Pack.questions`. */
  question: number
}
