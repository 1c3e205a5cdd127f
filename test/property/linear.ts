/** Measures how time grows with the length of a text. */
import { expect } from 'vitest'

/** Time for eight times the text may grow by this; quadratic would be sixty-four. The slack is for a busy machine. */
const LINEAR = 30
const GROWTH = 8
const ATTEMPTS = 4
/** In milliseconds; anything quicker is noise. */
const SHORTEST = 4

/** A unit repeated to fill a text. */
export const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** The best of a few runs: what the work takes when nothing else interferes. */
function timeOf(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }).map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.max(SHORTEST, Math.min(...times))
}

/**
 * `work` on a text of `length` characters made by `make`, and on one eight times as long. What `make` does is not timed. The
 * short text is the quickest of a few runs, for a slow one would hide what grows; the long one is slow only to our cost.
 */
export function expectLinear<T>(
  length: number,
  make: (length: number) => T,
  work: (given: T) => unknown,
  runs = 3,
): void {
  const [short, long] = [make(length), make(length * GROWTH)]
  let [onShort, onLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // Another process may have had the machine during one measurement; what is quadratic is so every time.
  for (let attempt = 0; attempt < ATTEMPTS * runs && onLong >= LINEAR * onShort; attempt++) {
    onLong = Math.min(
      onLong,
      timeOf(() => work(long), 1),
    )
    onShort = Math.min(
      onShort,
      timeOf(() => work(short), runs),
    )
  }
  expect(onLong / onShort).toBeLessThan(LINEAR)
}
