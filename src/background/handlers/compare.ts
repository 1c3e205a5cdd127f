import { safeParse } from 'valibot'
import { compareArticle } from '../../core/compare/compare-article.ts'
import { showBadge } from '../badge.ts'
import { compareRequest } from '../compare-request.ts'
import { insertMarkStyles } from '../mark-styles.ts'
import { loadPacks } from '../packs.ts'
import type { Handler } from './handler.ts'

export const compare: Handler = async (message, { tabId }) => {
  const request = safeParse(compareRequest, message)
  if (!request.success) throw new Error('This article could not be read: it is not of the expected form, or too long.')
  const report = compareArticle(request.output.article, await loadPacks())
  // The lines are styled before the page draws them, so that none ever shows unstyled.
  await Promise.all([showBadge(tabId, report), insertMarkStyles(tabId)])
  return report
}
