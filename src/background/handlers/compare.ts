import { safeParse } from 'valibot'
import { compareArticle } from '../../core/compare/compare-article.ts'
import { Failed } from '../../failure.ts'
import { showBadge } from '../badge.ts'
import { compareRequest } from '../compare-request.ts'
import { insertMarkStyles } from '../mark-styles.ts'
import { loadPacks } from '../packs.ts'
import { openStrings } from '../speak.ts'
import type { Handler } from './handler.ts'

export const compare: Handler = async (message, { tabId }) => {
  const request = safeParse(compareRequest, message)
  if (!request.success) throw new Failed('badArticle')
  const report = compareArticle(request.output.article, await loadPacks())
  await openStrings()
  // The lines are styled before the page draws them, so that none ever shows unstyled.
  await Promise.all([showBadge(tabId, report), insertMarkStyles(tabId)])
  return report
}
