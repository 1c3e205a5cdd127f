import type { FoundClaim } from '../claims/found-claim.ts'

/** What is asked of a claim, whatever else is known of it. */
export interface Told extends Pick<FoundClaim, 'figure' | 'frame' | 'terms' | 'asOf' | 'origins'> {
  /** Which of the story's articles tells it. */
  article: number
}
