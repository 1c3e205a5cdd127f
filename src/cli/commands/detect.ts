import { isComparable } from '../../core/language/is-comparable.ts'
import type { LoadedPack } from '../../core/pack/load-pack.ts'
import { scoreTopic } from '../../core/topic/score-topic.ts'
import { CliError } from '../cli-error.ts'
import { parseOptions } from '../parse-options.ts'
import { printJson } from '../print-json.ts'
import { type InputArticle, readInput } from '../read-input.ts'
import { readPacks } from '../read-packs.ts'

/** detect FILE…: one JSON line a file: is it an article, in which language, and on which topic. */
export async function detect(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, ['pack'])
  if (positionals.length === 0) throw new CliError('detect takes one or more files: second-source detect FILE….')
  const packs = await readPacks(values.pack)
  for (const file of positionals) {
    try {
      await printJson({ file, ...verdictOn(await readInput(file), packs) })
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      sayAndGoOn(error)
    }
  }
}

/** What `detect` says of one article, given every pack. */
export function verdictOn({ article, isArticle }: InputArticle, packs: readonly LoadedPack[]) {
  const [best] = packs
    .map(({ pack }) => ({ pack, score: scoreTopic(pack.profile, article.text) }))
    .sort((a, b) => b.score - a.score)
  const { language } = article
  // A topic's words in an article of another language are names and quotations; what it says of them nobody here can read.
  const onTopic = isArticle && isComparable(language) && best !== undefined && best.score >= best.pack.profile.threshold
  return { isArticle, language, onTopic, topic: onTopic ? best.pack.id : null, score: best?.score ?? 0 }
}

/** One unusable file among many gets its line, and the others their answers; the exit code tells that there was one. */
function sayAndGoOn(error: CliError): void {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
