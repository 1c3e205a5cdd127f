/**
 * How long properties look for a counterexample. `npm test` tries the same few texts on every run; with FUZZ_RUNS=<number>
 * each property is tried that often, on texts never tried before. A failure prints the seed of its smallest example.
 */
const asked = Number(process.env.FUZZ_RUNS ?? 0)

export const SEED = Number(process.env.FUZZ_SEED ?? (asked > 0 ? Date.now() % 2 ** 31 : 20_250_312))

/** Options for `fc.assert`; `usually` is how many runs `npm test` can afford. */
export const runs = (usually: number): { numRuns: number; seed: number } => ({
  numRuns: asked > 0 ? asked : usually,
  seed: SEED,
})
