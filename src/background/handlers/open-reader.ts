import { browser } from '../../browser.ts'
import { isOffAt } from '../../settings.ts'
import { readSettings } from '../../settings-store.ts'
import type { Handler } from './handler.ts'

/** Asked here and not in every page: only pages on a topic pay for the question. */
export const openReader: Handler = async (_message, { tabId, site }) => {
  if (isOffAt(await readSettings(), site)) return null
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['page/reader.js'] })
  return null
}
