/**
 * Of the numbers from one up to another the first by their scores: the greatest first, of equals the nearest, and of those that are as
 * near too, those that come first by a rule. Most are less than the last that is kept, or farther away, and cost one look.
 */
export function firstBy(
  scores: ArrayLike<number>,
  from: number,
  to: number,
  most: number,
  distanceOf: (number: number) => number,
  rule: (a: number, b: number) => number,
): number[] {
  const first: number[] = []
  const distances: number[] = []
  let least = Number.NEGATIVE_INFINITY
  let farthest = Number.POSITIVE_INFINITY
  for (let number = from; number < to; number++) {
    const score = scores[number] as number
    if (score < least) continue
    const distance = distanceOf(number)
    if (score === least && distance > farthest) continue
    let at = Math.min(first.length, most - 1)
    if (at < first.length && !isBefore(number, score, distance, at)) continue
    for (; at > 0 && isBefore(number, score, distance, at - 1); at--) {
      first[at] = first[at - 1] as number
      distances[at] = distances[at - 1] as number
    }
    first[at] = number
    distances[at] = distance
    if (first.length < most) continue
    least = scores[first[most - 1] as number] as number
    farthest = distances[most - 1] as number
  }
  return first

  function isBefore(number: number, score: number, distance: number, at: number): boolean {
    const other = first[at] as number
    const gap = (scores[other] as number) - score || distance - (distances[at] as number)
    return gap === 0 ? rule(number, other) < 0 : gap < 0
  }
}
