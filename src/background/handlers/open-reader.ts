import { browser } from '../../browser.ts'
import { readerFiles } from '../../reader-files.ts'
import { isOffAt } from '../../settings.ts'
import { readSettings } from '../../settings-store.ts'
import type { Handler } from '../handler.ts'

/** Asked here and not in every page: only pages on a topic pay for the question. */
export const openReader: Handler = async (message, { tabId, site }) => {
  if (isOffAt(await readSettings(), site)) return null
  const frame = frameOf(message)
  const frameIds = frame === null ? [0] : await framesAt(tabId, frame)
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: readerFiles })
  return null
}

function frameOf(message: unknown): number | null {
  const { frame } = message as { frame?: unknown }
  return typeof frame === 'number' && Number.isInteger(frame) ? frame : null
}

/** A page cannot name its frames to us but by their place; addresses it may have twice, or none of their own. */
async function framesAt(tabId: number, place: number): Promise<number[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (wanted: number) => window.parent === window.top && window.parent[wanted] === window,
    args: [place],
  })
  return frames.filter(({ frameId, result }) => frameId !== 0 && result === true).map(({ frameId }) => frameId)
}
