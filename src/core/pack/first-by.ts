/** The first of some rows by a rule, in its order. Most are no better than the last that is kept, and cost one look. */
export function firstBy(rows: ArrayLike<number>, most: number, rule: (a: number, b: number) => number): number[] {
  const first: number[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (first.length < most) first.push(row)
    else if (rule(row, first[most - 1] as number) >= 0) continue
    let at = first.length - 1
    for (; at > 0 && rule(row, first[at - 1] as number) < 0; at--) first[at] = first[at - 1] as number
    first[at] = row
  }
  return first
}
