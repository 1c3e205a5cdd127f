import type { Span } from '../types.ts'

/** Those of `spans` (sorted, without overlap) that touch start..end. Found by halving, so that looking each one up stays cheap in a long text. */
export function spansTouching<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(spans, start); i < spans.length && (spans[i] as T).start < end; i++)
    found.push(spans[i] as T)
  return found
}

/** Index of the first of `spans` (sorted, without overlap) that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
