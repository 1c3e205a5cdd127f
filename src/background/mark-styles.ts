import { browser } from '../browser.ts'
import { type LineLook, lineForms } from '../ui/line-styles.ts'
import { highlightSheet } from './highlight-sheet.ts'

const styleOf = (tabId: number, look: LineLook) => ({
  target: { tabId, frameIds: [0] },
  css: highlightSheet(look),
})

/** Styles the highlights of this page. A page that navigates on the client asks again, and sheets must not pile up. */
export async function insertMarkStyles(tabId: number, look: LineLook): Promise<void> {
  await removeMarkStyles(tabId)
  // Access may have been taken back meanwhile: the Report is then still good, only unmarked in the page.
  await browser.scripting.insertCSS(styleOf(tabId, look)).catch(() => null)
}

/** Whichever lines are there, for a sheet is known by its text, and what was chosen before is written down nowhere. Nothing to remove is fine. */
export async function removeMarkStyles(tabId: number): Promise<void> {
  const looks = (['byRelation', ...lineForms] as const).flatMap(lines =>
    [true, false].map(contrast => ({ lines, contrast })),
  )
  await Promise.all(looks.map(look => browser.scripting.removeCSS(styleOf(tabId, look)).catch(() => null)))
}
