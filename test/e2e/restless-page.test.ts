import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cardBox, cardSays, cardText } from './harness/card.ts'
import { listen, messagesHeard } from './harness/messages.ts'
import { lineBoxes, markedTexts, pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

beforeAll(() => listen(suite.session))

afterEach(() => page.close())

const cardOpens = async () => {
  await pointAt(page, '12,000')
  await cardSays(suite.session, page, '11,000')
}

const open = async (before: () => void) => {
  page = await suite.session.open(`${suite.site.origin}/demo-article.html`, before)
  await until('it is marked', async () => (await markedTexts(page)).length > 0)
}

describe('a page that changes its address all the time', () => {
  test('is compared once, and keeps its lines and its card', async () => {
    await messagesHeard(suite.session)
    page = await suite.openArticle()
    await cardOpens()
    await page.evaluate(() => {
      let seconds = 0
      setInterval(() => history.replaceState({}, '', `?seconds=${seconds++}`), 100)
    })
    const asked = () => page.evaluate(() => Number(new URLSearchParams(location.search).get('seconds')))
    const from = await asked()
    await until('it has changed its address often', async () => (await asked()) > from + 20)
    expect(await cardText(suite.session, page)).toContain('11,000')
    const heard = (await messagesHeard(suite.session)).map(message => JSON.parse(message).name)
    expect(heard.filter(name => name === 'background.compare')).toHaveLength(1)
    // The first address, the first change, and none of those in quick succession.
    expect(heard.filter(name => name === 'background.openReader').length).toBeLessThanOrEqual(2)
  })
})

describe('a page that is written anew', () => {
  const rewrite = () => {
    if (sessionStorage.getItem('rewritten')) return
    sessionStorage.setItem('rewritten', 'yes')
    addEventListener('load', () => {
      const source = document.documentElement.outerHTML
      if (location.hash) document.body.replaceChildren('One moment, please.')
      Object.assign(window, {
        rewrite: () => {
          document.open()
          document.write(`<!doctype html>${source}`)
          document.close()
        },
      })
    })
  }

  test('is marked again, and answers the pointer', async () => {
    await open(rewrite)
    await messagesHeard(suite.session)
    await page.evaluate(() => (window as unknown as { rewrite(): void }).rewrite())
    await until('it is compared anew', async () => (await messagesHeard(suite.session)).join().includes('.compare'))
    await until('it is marked anew', async () => (await markedTexts(page)).length > 0)
    await cardOpens()
  })

  test('after a page that only asked for patience', async () => {
    page = await suite.session.open(`${suite.site.origin}/demo-article.html#wait`, rewrite)
    expect(await markedTexts(page)).toEqual([])
    await page.evaluate(() => (window as unknown as { rewrite(): void }).rewrite())
    await until('it is marked', async () => (await markedTexts(page)).length > 0)
    await cardOpens()
  })
})

describe('a page that lays hands on the card', () => {
  /** `act` is what the page does to the card's host as soon as it sees it. */
  const watched = `new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.dataset?.secondSource && !node.dataset.seen) act(node)
  }).observe(document, { childList: true, subtree: true })`

  test('and throws it out has it opened again at the next wish', async () => {
    await open(
      new Function(
        `self.thrownOut = 0; const act = host => self.thrownOut++ || host.remove(); ${watched}`,
      ) as () => void,
    )
    await pointAt(page, '12,000')
    await until('it is thrown out', () => page.evaluate(() => Reflect.get(window, 'thrownOut') === 1))
    await cardOpens()
  })

  test('and moves, restyles or copies it gains nothing', async () => {
    const act = `const act = host => {
      host.dataset.seen = 'yes'
      host.style.cssText = 'display: none !important; opacity: 0 !important; position: static !important'
      host.inert = host.hidden = true
      document.body.append(host, host.cloneNode(true))
    }`
    await open(new Function(`${act}; ${watched}`) as () => void)
    await pointAt(page, '12,000')
    const text = await cardSays(suite.session, page, '11,000')
    expect(text).toContain('12,000')
    const copies = await page.evaluate(() => {
      const [, ...copies] = document.querySelectorAll<HTMLElement>('[data-second-source]')
      return copies.map(copy => copy.childNodes.length + (copy.shadowRoot ? 1 : 0))
    })
    expect(copies.every(held => held === 0)).toBe(true)
  })
})

describe('a page that is enlarged by its own style', () => {
  test('has the card at its line, and within the window', async () => {
    await open(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.zoom = '1.5'
      })
    })
    await cardOpens()
    const [line] = await lineBoxes(page, '12,000')
    const card = await cardBox(suite.session, page)
    const width = await page.evaluate(() => innerWidth)
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(width)
    expect(card.left).toBeLessThan(line?.right ?? 0)
    expect(card.right).toBeGreaterThan(line?.left ?? 0)
    expect(Math.min(Math.abs(card.top - (line?.bottom ?? 0)), Math.abs(card.bottom - (line?.top ?? 0)))).toBeLessThan(
      20,
    )
  })
})
