import type { FoundClaim } from '../claims/found-claim.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Comparable } from '../story/comparable.ts'
import type { Placed } from '../story/tell-context.ts'
import type { Relation } from './relation.ts'

export type PageClaim = FoundClaim & Placed

export interface Answer {
  claim: PackClaim & Comparable
  relation: Relation
}
