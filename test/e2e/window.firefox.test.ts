/** Firefox itself around the page: its menu, its shortcuts, its sidebar, as its reader meets them. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { cardIsGone, cardText } from './harness/card.ts'
import { type FirefoxWindow, windowAround } from './harness/firefox-window.ts'
import { openSuite } from './harness/suite.ts'
import { until, untilSays } from './harness/until.ts'

const suite = openSuite()
let page: Page
let firefox: FirefoxWindow

beforeAll(async () => {
  page = await suite.openArticle()
  firefox = await windowAround(suite.session, page)
})

afterEach(() => firefox.closeSidebar())

const sidebarSays = (words: string | RegExp) =>
  untilSays('the sidebar', words, async () => (await firefox.sidebarText()) ?? '')

/** Marks the paragraph with these words, and tells a point in it. */
function mark(words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(wanted => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(wanted))
    if (!paragraph) throw new Error(`no such words: ${wanted}`)
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
    getSelection()?.selectAllChildren(paragraph)
    const { left, top } = paragraph.getBoundingClientRect()
    return { x: left + 40, y: top + 10 }
  }, words)
}

test('its shortcuts open the next card and the one before', async () => {
  await firefox.pressShortcut('period')
  const first = await until('a card is open', () => cardText(suite.session, page))
  await firefox.pressShortcut('period')
  await until('another card is open', async () => {
    const text = await cardText(suite.session, page)
    return text !== null && text !== first
  })
  await firefox.pressShortcut('comma')
  await until('the first card is open again', async () => (await cardText(suite.session, page)) === first)
  await page.keyboard.press('Escape')
  await cardIsGone(page)
})

test('its shortcut opens the comparison', async () => {
  const popupText = () =>
    suite.session.inExtension(api => {
      const [popup] = api.extension.getViews({ type: 'popup' })
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
      return popup?.document.body.innerText ?? null
    })
  await firefox.pressShortcut('s')
  expect(await untilSays('the popup', 'Missing here', popupText)).toContain('12,000')
  await suite.session.inExtension(api => api.extension.getViews({ type: 'popup' })[0]?.close())
  await until('the popup has closed', async () => (await popupText()) === null)
})

test('its menu compares what is marked, in its sidebar', async () => {
  const { x, y } = await mark('12,000')
  await firefox.chooseFromMenu(x, y, 'Compare this sentence')
  expect(await sidebarSays(/The sentence you marked[\s\S]*What other outlets say/)).toContain('some 12,000')
})

test('the sidebar is as wide as Firefox opens it, and nothing in it is cut off', async () => {
  const { x, y } = await mark('12,000')
  await firefox.chooseFromMenu(x, y, 'Compare this sentence')
  await sidebarSays('What other outlets say')
  const widths = await suite.session.inExtension(api => {
    const [view] = api.extension.getViews({ type: 'sidebar' })
    const root = view?.document.documentElement
    return { shown: root?.clientWidth ?? 0, needed: root?.scrollWidth ?? 0 }
  })
  expect(widths.shown).toBeGreaterThan(100)
  expect(widths.needed).toBe(widths.shown)
})
