/** Only Chromium lends the popup to the debugger as a page, and turns its colours at a word. */
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { violationsIn } from './harness/axe.ts'
import { cardIsGone, cardIsStill, cardSays, copyCard } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()
let page: Page

beforeAll(async () => {
  page = await suite.openArticle()
  await page.setViewport({ width: 1280, height: 860 })
})

describe.each(['light', 'dark'])('%s', scheme => {
  const inScheme = [{ name: 'prefers-color-scheme', value: scheme }]

  test('the card is drawn, and axe finds nothing wrong in it', async () => {
    await page.emulateMediaFeatures(inScheme)
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    await cardIsStill(suite.session, page)
    await takePicture(suite.session, page, `card-${scheme}`)
    const empty = await copyCard(suite.session, page)
    await empty.emulateMediaFeatures(inScheme)
    expect(await violationsIn(empty, '#copy')).toEqual([])
    await empty.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })

  test('the popup is drawn, and axe finds nothing wrong in it', async () => {
    const popup = await suite.session.openPopup(page)
    if (!popup.page) throw new Error('the popup is no page')
    await popup.page.emulateMediaFeatures(inScheme)
    await popupSays(popup, '12,000')
    await takePicture(suite.session, popup.page, `popup-${scheme}`)
    expect(await violationsIn(popup.page)).toEqual([])
    await popup.close()
  })
})
