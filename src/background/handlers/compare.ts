import { safeParse } from 'valibot'
import { completeArticle } from '../../core/article.ts'
import { compareArticle } from '../../core/compare/compare-article.ts'
import { Failed } from '../../failure.ts'
import { showBadge } from '../badge.ts'
import { compareRequest } from '../compare-request.ts'
import { loadPacks } from '../packs.ts'
import { openStrings } from '../speak.ts'
import type { Handler } from './handler.ts'

export const compare: Handler = async (message, { tabId }) => {
  const request = safeParse(compareRequest, message)
  if (!request.success) throw new Failed('badArticle')
  const report = compareArticle(completeArticle(request.output), await loadPacks())
  await openStrings()
  await showBadge(tabId, report)
  return report
}
