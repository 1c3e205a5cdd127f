/** What only Chromium tells the debugger: what assistive technology is given, what moved, and how it is with less motion. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cardBox, cardIsGone, cardSays, inCard } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

beforeAll(async () => {
  page = await suite.openArticle()
})

afterEach(async () => {
  await page.keyboard.press('Escape')
  await cardIsGone(page)
})

/** Role and name of everything on the page, the inside of the closed root included. */
async function heard(): Promise<string[]> {
  const cdp = await page.createCDPSession()
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  await cdp.detach()
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`)
}

describe('the card', () => {
  test('is given to assistive technology as a dialog with a table of figures', async () => {
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '12,000')
    const all = await until('the card is in the accessibility tree', async () => {
      const nodes = await heard()
      return nodes.some(node => node.startsWith('dialog: ')) ? nodes : null
    })
    const said = (role: string) =>
      all.filter(node => node.startsWith(`${role}: `)).map(node => node.slice(role.length + 2))
    expect(said('dialog')).toEqual([expect.stringContaining('11,000')])
    expect(said('table')).toEqual([expect.stringMatching(/^Figures/)])
    expect(said('columnheader').slice(0, 2)).toEqual(['Outlet', 'Figure'])
    expect(said('rowheader')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^This article/), 'Real America News']),
    )
    expect(said('cell')).toEqual(expect.arrayContaining(['some 11,000', 'some 12,000', 'thousands']))
    expect(said('button')).toEqual(expect.arrayContaining(['Close', 'Compare the whole article']))
  })

  test('shifts nothing in the page', async () => {
    await page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      const observer = new PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      })
      observer.observe({ type: 'layout-shift' })
    })
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    await pointAt(page, 'about 90')
    await cardSays(suite.session, page, 'about 90')
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })

  test.each([
    ['fades in', 'no-preference', 1],
    ['is simply there where a reader wants less motion', 'reduce', 0],
  ])('%s', async (_, value, animations) => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }])
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '12,000')
    const moving = await inCard(suite.session, page, root => {
      const style = getComputedStyle(root.querySelector('.card') as Element)
      return style.animationName === 'none' ? 0 : 1
    })
    expect(moving).toBe(animations)
  })

  // The last, for it changes the window, and the page is laid out anew when it is as before.
  test('fits into what is seen of a page that is pinched larger', async () => {
    await page.setViewport({ width: 390, height: 700 })
    await page.mouse.move(1, 1)
    const cdp = await page.createCDPSession()
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    const seen = await until('the page is larger', () =>
      page.evaluate(() => {
        const { scale, width, offsetLeft } = window.visualViewport as VisualViewport
        return scale === 2 ? { left: offsetLeft, right: offsetLeft + width } : null
      }),
    )
    await walkTo(suite.session, page, 1)
    const { left, right } = await until('the card has moved into sight', async () => {
      const box = await cardBox(suite.session, page)
      return box.right <= seen.right ? box : null
    })
    expect(left).toBeGreaterThanOrEqual(seen.left)
    expect(right - left).toBeGreaterThan(150)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
    await cdp.detach()
    await page.setViewport(null)
  })
})
