/**
 * Of the numbers from one up to another the first by their scores: those with the greatest, of equals the nearest, and of those that
 * are as near too, those that come first by a rule. In no order. Only those of the least score that is kept are asked how near they are.
 */
export function firstBy(
  scores: ArrayLike<number>,
  from: number,
  to: number,
  most: number,
  distanceOf: (number: number) => number,
  rule: (a: number, b: number) => number,
): number[] {
  const { least, room } = lastKept(scores, from, to, most)
  const greater: number[] = []
  const equal: number[] = []
  const distances: number[] = []
  for (let number = from; number < to; number++) {
    const score = scores[number] as number
    if (score < least) continue
    if (score > least) {
      greater.push(number)
      continue
    }
    const distance = distanceOf(number)
    let at = Math.min(equal.length, room - 1)
    if (at < equal.length && !isNearer(number, distance, at)) continue
    for (; at > 0 && isNearer(number, distance, at - 1); at--) {
      equal[at] = equal[at - 1] as number
      distances[at] = distances[at - 1] as number
    }
    equal[at] = number
    distances[at] = distance
  }
  return [...greater, ...equal]

  function isNearer(number: number, distance: number, at: number): boolean {
    const gap = distance - (distances[at] as number)
    return gap === 0 ? rule(number, equal[at] as number) < 0 : gap < 0
  }
}

/** The least score among the greatest so many, and how many of these have it: at least one. */
function lastKept(scores: ArrayLike<number>, from: number, to: number, most: number): { least: number; room: number } {
  const kept = new Float64Array(most).fill(Number.NEGATIVE_INFINITY)
  const last = most - 1
  let least = Number.NEGATIVE_INFINITY
  for (let number = from; number < to; number++) {
    const score = scores[number] as number
    if (score <= least) continue
    let at = last
    for (; at > 0 && (kept[at - 1] as number) < score; at--) kept[at] = kept[at - 1] as number
    kept[at] = score
    least = kept[last] as number
  }
  return { least, room: most - kept.indexOf(least) }
}
