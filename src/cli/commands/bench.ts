import { cpus } from 'node:os'
import { measureClaims, measurePacks } from '../bench/measure-core.ts'
import { CliError } from '../cli-error.ts'
import { parseOptions, single } from '../parse-options.ts'
import { printJson } from '../print-json.ts'

/** The sizes of pack one article is compared with, unless --claims gives the larger one. */
const SMALL_PACK = 500
const LARGE_PACK = 20_000

/** bench: how fast the core is on this machine, on generated articles. Ratios tell more than milliseconds. */
export async function bench(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, ['claims'])
  const claims = Number(single(values, 'claims') ?? LARGE_PACK)
  if (positionals.length > 0) throw new CliError('bench takes no files: second-source bench [--claims NUMBER].')
  if (!Number.isInteger(claims) || claims < SMALL_PACK)
    throw new CliError(`--claims takes a whole number from ${SMALL_PACK}.`)
  const packs = measurePacks([SMALL_PACK, claims])
  const [small, large] = packs.map(({ compareMs }) => compareMs) as [number, number]
  await printJson({
    machine: { cpu: cpus()[0]?.model.trim() ?? 'unknown', node: process.version },
    speed: measureClaims(),
    packs,
    compareRatio: large / small,
  })
}
