/** The claims of a pack: each is put together from its columns when it is first looked at, and kept. */
import type { Comparable } from '../story/comparable.ts'
import type { ClaimColumns } from './claim-columns.ts'
import { ClaimRows } from './claim-rows.ts'
import type { PackClaim } from './pack-claim.ts'
import { TableClaim } from './table-claim.ts'

/** A claim of a pack, as it is compared. */
export type ToldClaim = PackClaim & Comparable

export class ClaimTable extends ClaimRows {
  private readonly read: ToldClaim[]

  /** Throws `PackError` where a column is not of the expected form. */
  constructor(columns: ClaimColumns) {
    super(columns)
    this.read = new Array(this.count)
  }

  at(row: number): ToldClaim {
    this.read[row] ??= new TableClaim(this, row)
    return this.read[row] as ToldClaim
  }

  all(): ToldClaim[] {
    return Array.from({ length: this.count }, (_, row) => this.at(row))
  }
}
