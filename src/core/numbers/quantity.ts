import type { Cardinal } from './cardinal.ts'
import type { UnitReading } from './read-unit.ts'

/** A number with the sign or unit attached to it, or a range of such. Tokens: `first` inclusive, `next` exclusive. */
export interface Quantity {
  first: number
  next: number
  min: number
  max: number
  cardinal: Cardinal
  unit: UnitReading | null
  /** A currency sign or a minus stood before the number. */
  signed: boolean
  /** How the two numbers of a range are joined; null for one number. */
  joined: 'hyphen' | 'to' | 'or' | 'and' | null
}
