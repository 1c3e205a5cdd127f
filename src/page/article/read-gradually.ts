import { type ReadArticle, reading } from './read-article.ts'
import { gradually } from './steps.ts'

/**
 * Reads a page without keeping it waiting; what is returned is true of the page at that moment. Null when the signal was
 * aborted meanwhile, or the page is stranger than any we have seen: it must not hear of it.
 */
export async function readGradually(page: Document, signal: AbortSignal): Promise<ReadArticle | null> {
  try {
    return await gradually(page, () => reading(page), signal)
  } catch {
    return null
  }
}
