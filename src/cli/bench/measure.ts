/** Milliseconds of each run. The first runs warm the code up and are thrown away. */
export function time(runs: number, work: () => unknown, warmUp = 1): number[] {
  for (let run = 0; run < warmUp; run++) work()
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
