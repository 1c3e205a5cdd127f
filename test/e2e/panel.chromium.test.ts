import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { panelSays, readIn } from './harness/panel-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

/** The real side panel of Chrome, opened as a reader does. */
const suite = openSuite()
let page: Page
let panel: Page

beforeAll(async () => {
  page = await suite.openArticle()
  const popup = await suite.session.openPopup(page)
  await popupSays(popup, '12,000')
  const opening = page.browser().waitForTarget(target => target.url().endsWith('/popup/panel.html'))
  await popup.page?.click('.panel-button')
  panel = await (await opening).asPage()
  await until('the popup has closed', () => popup.page?.isClosed())
})

test('opens from the popup, beside the page', async () => {
  await panelSays(panel, 'Differ')
})

test('follows as one reads', async () => {
  await page.bringToFront()
  await until('something is marked', () => readIn(panel))
  const first = await readIn(panel)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await until('something else is marked', async () => (await readIn(panel)) !== first)
})

test('follows the tab in front', async () => {
  const recipe = await suite.open('off-topic-recipe.html')
  await panelSays(panel, 'Nothing to compare here')
  const own = await suite.session.open(suite.session.ownPage)
  await panelSays(panel, 'This page cannot be read')
  await page.bringToFront()
  expect(await panelSays(panel, 'Differ')).toContain('12,000')
  await recipe.close()
  await own.close()
})
