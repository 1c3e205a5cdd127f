import type { FoundClaim } from '../claims/found-claim.ts'
import type { PackClaim } from '../pack/pack-claim.ts'
import type { Comparable, Relation } from './comparable.ts'

export type PageClaim = FoundClaim & Comparable

export interface Answer {
  claim: PackClaim & Comparable
  relation: Relation
}
