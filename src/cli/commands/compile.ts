import { rename, rm, writeFile } from 'node:fs/promises'
import { CliError } from '../cli-error.ts'
import { compileTopic } from '../compile-topic.ts'
import { parseOptions, single } from '../parse-options.ts'

/** compile FOLDER -o PACK.json: written whole or not at all. */
export async function compile(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, ['output'])
  const [dir] = positionals
  const output = single(values, 'output')
  if (!dir || !output || positionals.length > 1)
    throw new CliError('compile takes a folder and a file to write: second-source compile FOLDER -o PACK.json.')
  const pack = await compileTopic(dir)
  const draft = `${output}.part`
  try {
    await writeFile(draft, `${JSON.stringify(pack)}\n`)
    await rename(draft, output)
  } catch {
    await rm(draft, { force: true })
    throw new CliError(`${output} cannot be written.`)
  }
  process.stderr.write(
    `${pack.title}: ${counted(pack.articles.length, 'article')}, ${counted(pack.claims.claims.kind.length, 'claim')}, ${counted(pack.questions.texts.length, 'question')}.\n`,
  )
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
