import { safeParse } from 'valibot'
import { browser } from '../../browser.ts'
import { completeArticle } from '../../core/article.ts'
import { compareArticle } from '../../core/compare/compare-article.ts'
import { Failed } from '../../failure.ts'
import { showBadge } from '../badge.ts'
import { compareRequest } from '../compare-request.ts'
import type { Handler } from '../handler.ts'
import { loadPacks } from '../load-packs.ts'
import { openStrings } from '../open-strings.ts'

export const compare: Handler = async (message, { tabId, tabUrl }) => {
  const request = safeParse(compareRequest, message)
  if (!request.success) throw new Failed('badArticle')
  const report = compareArticle(completeArticle(request.output), await loadPacks())
  await openStrings()
  // While it was compared its reader may have gone on, and the badge would be taken for the next page's.
  if (await isStillAt(tabId, tabUrl)) await showBadge(tabId, report)
  return report
}

/** A tab that was closed meanwhile is nowhere. */
async function isStillAt(tabId: number, url: string | undefined): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab !== null && tab.url === url
}
