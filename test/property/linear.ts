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
export function timeOf(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }).map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.max(SHORTEST, Math.min(...times))
}

/** `work` on a text of `length` characters made by `make`, and on one eight times as long. What `make` does is not timed. */
export function expectLinear<T>(
  length: number,
  make: (length: number) => T,
  work: (given: T) => unknown,
  runs?: number,
): void {
  const time = (given: T): number => timeOf(() => work(given), runs)
  const [short, long] = [make(length), make(length * GROWTH)]
  let growth = Number.POSITIVE_INFINITY
  // Another process may have had the machine during one measurement; what is quadratic is so every time.
  for (let attempt = 0; attempt < ATTEMPTS && growth >= LINEAR; attempt++) growth = time(long) / time(short)
  expect(growth).toBeLessThan(LINEAR)
}
