/** Only Chromium lends the popup to the debugger as a page, and turns its colours at a word. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { violationsIn } from './harness/axe.ts'
import { cardIsGone, cardIsStill, cardSays, copyCardTo } from './harness/card.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import { popupSays } from './harness/popup-actions.ts'
import type { Session } from './harness/session.ts'
import { until } from './harness/until.ts'

let session: Session
let site: Awaited<ReturnType<typeof servePages>>
let page: Page

beforeAll(async () => {
  site = await servePages()
  session = await openSession()
  page = await session.open(`${site.origin}/demo-article.html`)
  await page.setViewport({ width: 1280, height: 860 })
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
})

afterAll(async () => {
  await session.close()
  site.close()
})

describe.each(['light', 'dark'])('%s', scheme => {
  const inScheme = [{ name: 'prefers-color-scheme', value: scheme }]

  test('the card is drawn, and axe finds nothing wrong in it', async () => {
    await page.emulateMediaFeatures(inScheme)
    await pointAt(page, '1,100')
    await cardSays(session, page, '1,100')
    await cardIsStill(session, page)
    await takePicture(session, page, `card-${scheme}`)
    const empty = await session.open('about:blank')
    await empty.emulateMediaFeatures(inScheme)
    await copyCardTo(empty, session, page)
    expect(await violationsIn(empty, '#copy')).toEqual([])
    await empty.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })

  test('the popup is drawn, and axe finds nothing wrong in it', async () => {
    const popup = await session.openPopup(page)
    if (!popup.page) throw new Error('the popup is no page')
    await popup.page.emulateMediaFeatures(inScheme)
    await popupSays(popup, '12,000')
    await takePicture(session, popup.page, `popup-${scheme}`)
    expect(await violationsIn(popup.page)).toEqual([])
    await popup.close()
  })
})
