import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { cardCentre, cardSays, inCard, textsOnlyInCard } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

async function openCard(): Promise<void> {
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
}

test('nothing of the card is in what a page selects, but what its reader selects is the reader’s', async () => {
  page = await suite.openArticle()
  await openCard()
  const [words = ''] = await textsOnlyInCard(suite.session, page)
  const selected = await page.evaluate(() => {
    const selection = getSelection() as Selection
    document.execCommand('selectAll')
    const all = `${selection}`
    selection.collapse(document.body, document.body.childNodes.length)
    for (let i = 0; i < 300; i++) selection.modify('extend', 'forward', 'word')
    return { all, roots: [selection.anchorNode, selection.focusNode].map(node => node?.getRootNode().nodeName) }
  })
  expect(selected.all).toContain('Pyongyang')
  expect(selected.all).not.toContain(words.slice(0, 40))
  expect(selected.roots).toEqual(['#document', '#document'])
  const isSelectable = () =>
    inCard(suite.session, page, root => getComputedStyle(root.querySelector('.card') as Element).userSelect !== 'none')
  // Selecting may have scrolled the page, which takes the card away.
  await openCard()
  expect(await isSelectable()).toBe(false)
  const { x, y } = await cardCentre(suite.session, page, '.card-question, #headline')
  await page.mouse.click(x, y)
  expect(await isSelectable()).toBe(true)
})

test('no font and no style of a page reaches into the card', async () => {
  page = await suite.session.open(`${suite.site.origin}/demo-article.html`, () => {
    const families =
      `-apple-system|system-ui|sans-serif|serif|ui-serif|ui-sans-serif|Segoe UI|Roboto|Noto Sans|Noto Serif
      |Liberation Sans|Liberation Serif|DejaVu Sans|DejaVu Serif|Arial|Helvetica|Times New Roman|Georgia|Spy`.split('|')
    const faces = families.map(family => `@font-face { font-family: "${family.trim()}"; src: url("/spied.woff2") }`)
    // Before anything is laid out: later, the page’s own words would be drawn once more in the fonts they had.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${faces.join('\n')}
      @property --paper { syntax: '*'; inherits: true }
      body { font-family: fantasy }
      *, [data-second-source] { --sans: Spy !important; --serif: Spy; --ink: red !important; --text-body: 40px; color: red }`)
    document.adoptedStyleSheets = [sheet]
  })
  await openCard()
  const look = () =>
    inCard(suite.session, page, root => {
      const { color, fontFamily, fontSize } = getComputedStyle(root.querySelector('.card') as Element)
      return { color, fontFamily, fontSize }
    })
  expect(await look()).toEqual({ color: 'rgb(29, 28, 26)', fontFamily: 'system-ui, sans-serif', fontSize: '13px' })
  // Had the card asked for a font it would have done so before this one is there.
  await page.evaluate(() => {
    document.body.style.fontFamily = 'Spy'
  })
  await until('the page has a font of its own', () => suite.site.requests.includes('/spied.woff2'))
  expect(suite.site.requests.filter(path => path === '/spied.woff2')).toHaveLength(1)
})
