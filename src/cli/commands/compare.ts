import { compareArticle } from '../../core/compare/compare-article.ts'
import { explainArticle } from '../../core/compare/explain/explain-article.ts'
import type { OnlyPart } from '../../messages.ts'
import { CliError } from '../cli-error.ts'
import { parseOptions, single } from '../parse-options.ts'
import { printJson } from '../print-json.ts'
import { readInput } from '../read-input.ts'
import { readPacks } from '../read-packs.ts'

const partial: Record<OnlyPart, string> = {
  tooLong: 'is very long: only its first part was read and compared.',
  notAllShown: 'shows only part of its article: only that part was read and compared.',
}

/** compare FILE: the Report of one article; with `--explain` it has one key more, `explanation`. */
export async function compare(args: string[]): Promise<void> {
  const { values, flags, positionals } = parseOptions(args, ['url', 'published', 'pack'], ['explain'])
  const [file] = positionals
  if (!file || positionals.length > 1) throw new CliError('compare takes one file: second-source compare FILE.')
  const url = single(values, 'url')
  const published = single(values, 'published')
  if (published !== undefined && Number.isNaN(Date.parse(published)))
    throw new CliError(`--published takes an ISO date such as 2024-12-23, not “${published}”.`)
  const packs = await readPacks(values.pack)
  const { article, isArticle, onlyPart } = await readInput(file, {
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
  })
  if (onlyPart) console.error(`${file} ${partial[onlyPart]}`)
  const report = compareArticle(article, packs)
  // Whoever names a file wants it compared; in a browser such a page is left alone.
  if (!isArticle && report.topic)
    console.error(`${file} does not read like a news article; it was compared all the same.`)
  await printJson(flags.explain ? { ...report, explanation: explainArticle(article, packs) } : report)
}
