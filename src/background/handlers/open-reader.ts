import { browser } from '../../browser.ts'
import type { Handler } from './handler.ts'

export const openReader: Handler = async (_message, { tabId }) => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['page/reader.js'] })
  return null
}
