/** Steps of score by which candidates are told apart before any is sorted. */
const STEPS = 256

/** The best of `rows` by score, in order; of one score the first. Most are left out before anything is sorted by rule. */
export function bestByScore(rows: readonly number[], scores: Float64Array, most: number): number[] {
  return rows
    .filter(aboveLeast(rows, scores, most))
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, most)
}

/** Tells those that may be among the best: of a step of score that is reached before there are enough. */
function aboveLeast(rows: readonly number[], scores: Float64Array, wanted: number): (row: number) => boolean {
  if (rows.length <= wanted) return () => true
  let most = 0
  for (const row of rows) most = Math.max(most, scores[row] as number)
  const stepOf = (row: number): number => Math.floor(((scores[row] as number) / most) * STEPS)
  const counts = new Int32Array(STEPS + 1)
  for (const row of rows) counts[stepOf(row)] = (counts[stepOf(row)] as number) + 1
  let least = STEPS
  for (let enough = counts[least] as number; enough < wanted && least > 0; ) enough += counts[--least] as number
  return row => stepOf(row) >= least
}
