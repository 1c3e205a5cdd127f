import { browser } from '../browser.ts'

const styleOf = (tabId: number) => ({ target: { tabId, frameIds: [0] }, files: ['page/highlight.css'] })

/** Styles the highlights of this page. A page that navigates on the client asks again, and sheets must not pile up. */
export async function insertMarkStyles(tabId: number): Promise<void> {
  await removeMarkStyles(tabId)
  // Access may have been taken back meanwhile: the Report is then still good, only unmarked in the page.
  await browser.scripting.insertCSS(styleOf(tabId)).catch(() => null)
}

/** Nothing to remove is fine. */
export async function removeMarkStyles(tabId: number): Promise<void> {
  await browser.scripting.removeCSS(styleOf(tabId)).catch(() => null)
}
