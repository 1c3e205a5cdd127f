/** The command line: the same core as in the browser. JSON out, exit 0; unusable input, one line on stderr, exit 2. */

import { PackError } from '../core/pack/pack-error.ts'
import { CliError } from './cli-error.ts'
import { bench } from './commands/bench.ts'
import { compare } from './commands/compare.ts'
import { compile } from './commands/compile.ts'
import { detect } from './commands/detect.ts'
import { figures } from './commands/figures.ts'

const USAGE = `usage: second-source <command>
  compare FILE.(html|txt) [--url URL] [--published ISO-DATE] [--pack PACK.json]... [--explain]
  detect FILE... [--pack PACK.json]...
  figures < LINES.jsonl          lines of {"id": …, "text": …}
  compile FOLDER -o PACK.json
  bench [--claims NUMBER]        how fast the core is on this machine`

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  compare,
  compile,
  detect,
  figures,
  bench,
}

async function main([name, ...args]: string[]): Promise<void> {
  if ([name, ...args].some(arg => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new CliError(USAGE)
  await command(args)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainSentence(error)}\n`)
  process.exitCode = 2
})

function plainSentence(error: unknown): string {
  if (error instanceof CliError || error instanceof PackError) return error.message
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return `Something went wrong: ${message}`
}
