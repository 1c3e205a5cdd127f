import { scoreTopic } from '../../core/topic/score-topic.ts'
import { CliError } from '../cli-error.ts'
import { parseOptions } from '../parse-options.ts'
import { printJson } from '../print.ts'
import { readInput } from '../read-input.ts'
import { readPacks } from '../read-packs.ts'

/** detect FILE…: one JSON line a file: is it an article, and on which topic. A file that cannot be read is said on its line. */
export async function detect(args: string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, ['pack'])
  if (positionals.length === 0) throw new CliError('detect takes one or more files: second-source detect FILE….')
  const packs = await readPacks(values.pack)
  for (const file of positionals) {
    const { article, isArticle } = await readInput(file)
    const scored = packs
      .map(({ pack }) => ({ pack, score: scoreTopic(pack.profile, article.text) }))
      .sort((a, b) => b.score - a.score)
    const best = scored[0]
    const onTopic = isArticle && best !== undefined && best.score >= best.pack.profile.threshold
    await printJson({ file, isArticle, onTopic, topic: onTopic ? best.pack.id : null, score: best?.score ?? 0 })
  }
}
