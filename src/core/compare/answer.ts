import type { FoundClaim } from '../claims/found-claim.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Comparable } from '../story/comparable.ts'
import type { Relation } from './relation.ts'

export type PageClaim = FoundClaim & Comparable

export interface Answer {
  claim: PackClaim & Comparable
  relation: Relation
}
