/** The topics of the corpus with their articles, and the profile of any such set. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInput } from '../../../src/cli/read-input.ts'
import { makeProfile, type TopicWords } from '../../../src/core/topic/make-profile.ts'
import { topicNames } from '../../../src/core/topic/topic-names.ts'
import type { TopicProfile } from '../../../src/core/topic/types.ts'
import type { Article } from '../../../src/core/types.ts'

const root = join(import.meta.dirname, '../../..')
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const entries: { slug: string; articles: string; pack?: string; holdOut?: boolean; cohort?: number }[] =
  readJson('test/corpus/topics.json')
/** Pages that are read against another topic's pack are on that topic, and none of their own. */
const folders = entries.filter(({ pack }) => pack === undefined)

export interface CorpusTopic {
  slug: string
  holdOut: boolean
  /** When it joined the corpus; undefined for the first ones. */
  cohort: number | undefined
  words: TopicWords
  articles: readonly Article[]
}

export const readCorpusTopics = (): Promise<CorpusTopic[]> =>
  Promise.all(
    folders.map(async ({ slug, articles: folder, holdOut = false, cohort }) => {
      const { id, title, articles, vocabulary } = readJson(join(folder, 'topic.json'))
      const files: string[] = articles.map(({ file }: { file: string }) => file)
      const read = await Promise.all(files.map(async file => (await readInput(join(root, folder, file))).article))
      return { slug, holdOut, cohort, words: { id, title, synonyms: vocabulary?.synonyms ?? [] }, articles: read }
    }),
  )

export function profileOf(words: TopicWords, articles: readonly Article[]): TopicProfile {
  const learnt = topicNames(
    articles.map(({ text }) => text),
    words.synonyms,
  )
  return makeProfile({ ...words, synonyms: [...words.synonyms, ...learnt] }, articles)
}
