import { browser } from '../browser.ts'
import { type LineSetName, lineSets } from '../ui/line-styles.ts'
import { highlightSheet } from './highlight-sheet.ts'

const styleOf = (tabId: number, lines: LineSetName) => ({
  target: { tabId, frameIds: [0] },
  css: highlightSheet(lines),
})

/** Styles the highlights of this page. A page that navigates on the client asks again, and sheets must not pile up. */
export async function insertMarkStyles(tabId: number, lines: LineSetName = 'quiet'): Promise<void> {
  await removeMarkStyles(tabId)
  // Access may have been taken back meanwhile: the Report is then still good, only unmarked in the page.
  await browser.scripting.insertCSS(styleOf(tabId, lines)).catch(() => null)
}

/** Whichever lines are there; nothing to remove is fine. */
export async function removeMarkStyles(tabId: number): Promise<void> {
  const names = Object.keys(lineSets) as LineSetName[]
  await Promise.all(names.map(name => browser.scripting.removeCSS(styleOf(tabId, name)).catch(() => null)))
}
