import type { Page } from 'puppeteer-core'
import { afterEach, describe, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite(() => ({ restless: true }))
let page: Page

afterEach(() => page.close())

describe('a background that the browser has ended', () => {
  test('is missed by nobody: card, popup and the next article work as before', async () => {
    page = await suite.openArticle()
    await suite.session.endBackground()
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    await page.keyboard.press('Escape')
    await cardIsGone(page)

    const next = await suite.openArticle()
    await until('the next article has its badge', async () => (await badgeText(suite.session, next)) !== '')
    const popup = await suite.session.openPopup(next)
    await popupSays(popup, 'Missing here')
    await popup.close()
    await next.close()
  })

  test('compares an article anew that grows after it was ended', async () => {
    page = await suite.openArticle()
    await suite.session.endBackground()
    await page.evaluate(() => {
      const more = document.createElement('p')
      more.textContent = `The office in Seoul said that some 14,000 North Korean soldiers had been sent to Russia. ${'Nothing else was said of them on that day. '.repeat(8)}`
      document.querySelector('article')?.append(more)
    })
    await until('the new figure is marked', async () => (await markedTexts(page)).some(text => text.includes('14,000')))
  })
})
