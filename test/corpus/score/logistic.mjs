/** Logistic regression: log-odds per unit of each measure, fitted to rows of `{measures, isOne}`. */

/** Steps of gradient descent (Adam), and how long each is: enough for weights that move in the third place only. */
const STEPS = 600
const STEP = 0.1

/** `nothing`: the odds where nothing is measured. */
export function fitted(rows) {
  const names = ['nothing', ...Object.keys(rows[0].measures)]
  const vectors = rows.map(({ measures }) => names.map(name => measures[name] ?? 1))
  const weights = names.map(() => 0)
  const mean = names.map(() => 0)
  const square = names.map(() => 0)
  // Keeps weights of rare measures small: as if a weight beyond one were unlikely before anything is seen.
  const ridge = 1 / rows.length
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight))
    vectors.forEach((vector, i) => {
      const odds = vector.reduce((sum, value, k) => sum + value * weights[k], 0)
      const miss = (1 / (1 + Math.exp(-odds)) - Number(rows[i].isOne)) / rows.length
      for (let k = 0; k < names.length; k++) slope[k] += miss * vector[k]
    })
    for (let k = 0; k < names.length; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * slope[k]
      square[k] = 0.99 * square[k] + 0.01 * slope[k] ** 2
      weights[k] -= (STEP * (1 - step / STEPS) * mean[k]) / (Math.sqrt(square[k]) + 1e-8)
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k].toFixed(2))]))
}

export function oddsOf(measures, weights) {
  return Object.entries(measures).reduce((sum, [name, value]) => sum + value * weights[name], weights.nothing)
}

/** Prints the weights fitted to all topics, `{slug, pairs}` each, and how those of all others do on each: above `least` they are linked. */
export function printFit(topics, least, what) {
  const rowsOf = list => list.flatMap(({ pairs }) => pairs)
  console.log(JSON.stringify(fitted(rowsOf(topics)), null, 2))
  for (const topic of topics) {
    const weights = fitted(rowsOf(topics.filter(other => other !== topic)))
    const linked = topic.pairs.filter(({ measures }) => oddsOf(measures, weights) > least)
    const right = linked.filter(({ isOne }) => isOne).length
    console.log(topic.slug, `${right} of ${linked.length} above ${least} ${what}`)
  }
}
