import { isComparable } from '../core/language/is-comparable.ts'
import { failureOf } from '../failure.ts'
import type { PageState } from '../messages.ts'
import type { ReadArticle } from './article/read-article.ts'
import { readGradually } from './article/read-gradually.ts'
import { send } from './send.ts'

/** What was found out about a page, and the reading it rests on. */
export interface Learnt {
  state: PageState
  reading: ReadArticle
}

/** Reads the page and has it compared; null when reading itself failed. */
export async function learn(document: Document, signal: AbortSignal): Promise<Learnt | null> {
  const reading = await readGradually(document, signal)
  if (reading === null) return null
  return { reading, state: reading.isArticle ? await compareReading(reading) : { state: 'notArticle' } }
}

/** Never rejects: what went wrong is a state too. */
export async function compareReading({ article, bylines, onlyPart }: ReadArticle): Promise<PageState> {
  try {
    const report = await send('background.compare', { article, bylines })
    const { language } = report.article
    if (!isComparable(language)) return { state: 'otherLanguage', language }
    if (report.topic === null) return { state: 'noTopic', title: article.title }
    return { state: 'report', report, onlyPart }
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) }
  }
}
