/**
 * `npm run fuzz`: every property, tried far more often than `npm test` does, on texts never tried before.
 * FUZZ_RUNS=<number> says how often (20,000); FUZZ_SEED=<number> tries the same again.
 */
import { tool } from './run.mjs'

const env = { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '20000' }
const only = process.argv.slice(2)
const { code } = await tool(
  'vitest',
  ['run', '--config', 'test/vitest.config.ts', ...(only.length > 0 ? only : ['property/'])],
  { env, show: true },
)
process.exitCode = code
