import { browser } from '../browser.ts'
import { type LineLook, lineForms } from '../ui/line-styles.ts'
import type { PageSender } from './handler.ts'
import { highlightSheet } from './highlight-sheet.ts'

type Frame = Pick<PageSender, 'tabId' | 'frameId'>

const styleOf = ({ tabId, frameId }: Frame, look: LineLook) => ({
  target: { tabId, frameIds: [frameId] },
  css: highlightSheet(look),
  // Style sheets of the page's own rank end at shadow roots; a reader's reach into them.
  origin: 'USER' as const,
})

/** Styles the highlights of this page. A page that navigates on the client asks again, and sheets must not pile up. */
export async function insertMarkStyles(frame: Frame, look: LineLook): Promise<void> {
  await removeMarkStyles(frame)
  // Access may have been taken back meanwhile: the Report is then still good, only unmarked in the page.
  await browser.scripting.insertCSS(styleOf(frame, look)).catch(() => null)
}

/** Whichever lines are there, for a sheet is known by its text, and what was chosen before is written down nowhere. Nothing to remove is fine. */
export async function removeMarkStyles(frame: Frame): Promise<void> {
  const looks = (['byRelation', ...lineForms] as const).flatMap(lines =>
    [true, false].map(contrast => ({ lines, contrast })),
  )
  await Promise.all(looks.map(look => browser.scripting.removeCSS(styleOf(frame, look)).catch(() => null)))
}
