/** The first place in a rising list, between two or the latter, where it has reached a number. */
export function firstFrom(number: number, list: Int32Array, start = 0, end = list.length): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
