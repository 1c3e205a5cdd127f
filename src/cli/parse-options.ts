import { parseArgs } from 'node:util'
import { CliError } from './cli-error.ts'

export interface Options {
  values: Readonly<Record<string, string[] | undefined>>
  flags: Readonly<Record<string, boolean>>
  positionals: string[]
}

/** Options that take a value and may be repeated, and `flags` that take none. `-o` is short for `--output`. */
export function parseOptions(args: string[], names: readonly string[], flags: readonly string[] = []): Options {
  const options = Object.fromEntries([
    ...names.map(name => [
      name,
      { type: 'string' as const, multiple: true as const, ...(name === 'output' ? { short: 'o' } : {}) },
    ]),
    ...flags.map(name => [name, { type: 'boolean' as const }]),
  ])
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    const given = values as Record<string, string[] | undefined>
    return { values: given, flags: Object.fromEntries(flags.map(name => [name, name in given])), positionals }
  } catch (error) {
    throw new CliError(
      error instanceof Error ? `${error.message.split('. ')[0]}.` : 'These options are not understood.',
    )
  }
}

/** The value of an option that makes sense once; the last one counts. */
export const single = (values: Options['values'], name: string): string | undefined => values[name]?.at(-1)
