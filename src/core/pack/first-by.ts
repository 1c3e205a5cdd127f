/**
 * The first of some rows: the greatest scores first, and of equals those that come first by a rule. Most are less than the last that
 * is kept, and cost one look.
 */
export function firstBy(
  rows: ArrayLike<number>,
  scores: ArrayLike<number>,
  most: number,
  rule: (a: number, b: number) => number,
): number[] {
  const first: number[] = []
  const isBefore = (a: number, b: number): boolean => {
    const gap = (scores[b] as number) - (scores[a] as number)
    return gap === 0 ? rule(a, b) < 0 : gap < 0
  }
  let least = Number.NEGATIVE_INFINITY
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if ((scores[row] as number) < least) continue
    if (first.length < most) first.push(row)
    else if (!isBefore(row, first[most - 1] as number)) continue
    let at = first.length - 1
    for (; at > 0 && isBefore(row, first[at - 1] as number); at--) first[at] = first[at - 1] as number
    first[at] = row
    if (first.length === most) least = scores[first[most - 1] as number] as number
  }
  return first
}
