import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { markedTexts, marksIn, pointAt, shownMarks } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

beforeEach(async () => {
  page = await suite.openArticle()
  await until('the article is marked', async () => (await markedTexts(page)).some(text => text.includes('1,100')))
})

afterEach(() => page.close())

describe('a page that changes', () => {
  test('has lines for a dark ground once a click has made it dark, by styles deep in it alone', async () => {
    const grounds = async () => new Set(Object.keys(await marksIn(page)).map(name => name.endsWith('-dark')))
    expect(await grounds()).toEqual(new Set([false]))
    await page.evaluate(() => {
      const button = document.querySelector('.byline button')
      button?.addEventListener('click', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('.columns { background: #15181b; color: #e4e6e8 }')
        document.adoptedStyleSheets = [sheet]
      })
    })
    await page.click('.byline button')
    await until('the lines are for a dark ground', async () => !(await grounds()).has(false))
  })

  test('has its marks again after a framework has built it anew', async () => {
    const before = await shownMarks(page)
    await page.evaluate(() => {
      const article = document.querySelector('article')
      article?.replaceWith(article.cloneNode(true))
    })
    await until('the new nodes are marked', async () => (await shownMarks(page)).join('|') === before.join('|'))
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
  })

  test('loses a mark whose words it has taken away, and keeps the others', async () => {
    await page.evaluate(() => {
      const holder = [...document.querySelectorAll('article p')].find(p => p.textContent?.includes('1,100'))
      holder?.remove()
    })
    await until('the mark is gone', async () => !(await markedTexts(page)).some(text => text.includes('1,100')))
    expect((await shownMarks(page)).some(text => text.includes('12,000'))).toBe(true)
  })

  test('that shows something else now is left without a trace', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/weather')
      const story = document.createElement('p')
      story.textContent = 'Rain is expected along the coast until the evening, then clear skies. '.repeat(12)
      document.querySelector('article')?.replaceChildren(story)
    })
    await until('nothing is marked', async () => (await markedTexts(page)).length === 0)
    await until('the badge is clear', async () => (await badgeText(suite.session, page)) === '')
  })
})

describe('a page that would drive the card', () => {
  test('cannot open it with events of its own', async () => {
    await page.evaluate(() => {
      const view = window as Window & { cards?: number }
      view.cards = 0
      new MutationObserver(records => {
        view.cards = (view.cards ?? 0) + records.flatMap(({ addedNodes }) => [...addedNodes]).length
      }).observe(document.documentElement, { childList: true })
    })
    await page.evaluate(() => {
      const holder = [...document.querySelectorAll('article p')].find(p => p.textContent?.includes('1,100'))
      const { left, top, width, height } = (holder ?? document.body).getBoundingClientRect()
      for (let y = top + 2; y < top + height; y += 6)
        for (let x = left + 2; x < left + width; x += 12) {
          const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' }
          for (const type of ['pointermove', 'pointerdown', 'click']) holder?.dispatchEvent(new PointerEvent(type, at))
        }
    })
    // The reader's own pointer opens it right after, and is the first to.
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    expect(await page.evaluate(() => (window as Window & { cards?: number }).cards)).toBe(1)
  })

  test('cannot look into it', async () => {
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    const seen = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-second-source]')
      return { root: host?.shadowRoot ?? null, text: host?.textContent }
    })
    expect(seen).toEqual({ root: null, text: '' })
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })
})
