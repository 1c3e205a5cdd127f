/** Firefox keeps neither of these from a page: docs/security.md. */
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { cardCentre, cardFocus, cardIsStill, cardSays, textsOnlyInCard } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

test('nothing of the card is found by a page that searches itself', async () => {
  page = await suite.openArticle()
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
  const texts = await textsOnlyInCard(suite.session, page)
  expect(texts.length).toBeGreaterThan(10)
  const found = await page.evaluate(words => {
    const { find } = window as unknown as { find(words: string, ...how: boolean[]): boolean }
    const search = (text: string) => {
      getSelection()?.removeAllRanges()
      return find(text, true, false, true)
    }
    return { ofTheCard: words.filter(search), ofThePage: search('Pyongyang has already sent') }
  }, texts)
  expect(found).toEqual({ ofTheCard: [], ofThePage: true })
})

test('no event, whatever its kind, hands a page a node of the card', async () => {
  page = await suite.openArticle()
  await page.evaluate(() => {
    const leaks: string[] = []
    let heard = 0
    Object.assign(window, { leaksNow: () => ({ leaks, heard }) })
    const nodesIn = (value: unknown): Node[] =>
      value instanceof Node ? [value] : Array.isArray(value) ? value.flatMap(nodesIn) : []
    const look = (event: Event) => {
      heard++
      const fields = [event.composedPath(), ...Object.keys(Object.getPrototypeOf(event)), 'target', 'relatedTarget']
      for (const field of fields)
        for (const node of nodesIn(typeof field === 'string' ? Reflect.get(event, field) : field))
          if (node.isConnected && node.getRootNode() !== document) leaks.push(`${event.type}: ${node.nodeName}`)
    }
    const names = [window, HTMLElement.prototype, Document.prototype].flatMap(Object.getOwnPropertyNames)
    const types = names.filter(name => name.startsWith('on')).map(name => name.slice(2))
    for (const type of [...types, 'focusin', 'focusout']) window.addEventListener(type, look, true)
  })
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
  await cardIsStill(suite.session, page)
  const { x, y } = await cardCentre(suite.session, page, '#headline')
  await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 20, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.press('Escape')
  await walkTo(suite.session, page, 1)
  await page.keyboard.press('Tab')
  await until('the keyboard is in the card', () => cardFocus(suite.session, page))
  const { leaks, heard } = await page.evaluate(() =>
    (window as unknown as { leaksNow(): { leaks: string[]; heard: number } }).leaksNow(),
  )
  expect(heard).toBeGreaterThan(20)
  expect(leaks).toEqual([])
})
