import type { Frame } from '../../figures/frame.ts'
import { presentCue } from '../../language/words.ts'
import type { Span } from '../../types.ts'
import type { FoundClaim } from '../found-claim.ts'

/**
 * “On Monday 48 were arrested: 21 in Oslo”, “In March hundreds marched; police counted 400”: what goes on with a count behind a colon or
 * a semicolon is of its day. `whole`: the claim whose noun it takes up.
 */
export function dayOfWhole(text: string, figure: Span, { role }: Frame, whole: FoundClaim | null): string | null {
  if (!whole?.figure || whole.figure.end > figure.start || role === null || whole.frame?.role !== role) return null
  if (figure.start - whole.figure.end > FARTHEST) return null
  const between = text.slice(whole.figure.end, figure.start)
  return SAME_BREATH.test(between) && !presentCue.test(between) ? whole.asOf : null
}

/** No other sentence, and a colon or semicolon. */
const SAME_BREATH = /^[^.?!\n]*[:;][^.?!\n]*$/
/** Characters from a count to what goes on with it. */
const FARTHEST = 400
