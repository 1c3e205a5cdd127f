import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()
let read: Page

beforeAll(async () => {
  read = await suite.openArticle()
  await suite.session.revokeSites()
})

test('an article that is being read when site access is taken back keeps its cards', async () => {
  await read.bringToFront()
  await pointAt(read, '1,100')
  await cardSays(suite.session, read, '1,100')
  await read.keyboard.press('Escape')
  await cardIsGone(read)
})

test('the next one is left alone, and the popup says why', async () => {
  const page = await suite.open('demo-article.html')
  expect(await markedTexts(page)).toEqual([])
  const popup = await suite.session.openPopup(page)
  // A popup that no reader’s click opened is not told the page’s address, and then can only say that it may not read it.
  await popupSays(popup, /Site access is off|This page cannot be read/)
  await popup.close()
  await page.close()
})
