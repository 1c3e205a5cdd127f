import type { PackClaim } from '../../pack/pack-claim.ts'

/** What is asked of a claim, whatever else is known of it. */
export type Told = Pick<PackClaim, 'article' | 'figure' | 'frame' | 'terms' | 'asOf' | 'origins'>
