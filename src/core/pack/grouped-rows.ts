/** Rows by what they belong to: of each row its group's number, from 0 up to `groups`. */
export class GroupedRows {
  /** Group by group, in order within each. */
  readonly rows: Int32Array
  private readonly starts: Int32Array

  constructor(groupOf: Int32Array, groups: number) {
    this.starts = new Int32Array(groups + 1)
    for (const group of groupOf) this.starts[group + 1] = (this.starts[group + 1] as number) + 1
    for (let group = 0; group < groups; group++)
      this.starts[group + 1] = (this.starts[group + 1] as number) + (this.starts[group] as number)
    this.rows = new Int32Array(groupOf.length)
    const next = this.starts.slice()
    for (let row = 0; row < groupOf.length; row++) {
      const at = next[groupOf[row] as number] as number
      this.rows[at] = row
      next[groupOf[row] as number] = at + 1
    }
  }

  /** In order. */
  of(group: number): Int32Array {
    return this.rows.subarray(this.starts[group], this.starts[group + 1])
  }
}
