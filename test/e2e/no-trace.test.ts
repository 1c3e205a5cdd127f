import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cardFocus, cardIsGone, cardSays, cardText } from './harness/card.ts'
import { callPage, markedTexts, pointAt, serialise, shownMarks } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { pageState, walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'
import { witness } from './harness/witness.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

const isMarked = () => until('the page is marked', async () => (await shownMarks(page)).length > 0)

describe('a page that is read', () => {
  test('sees nothing of it but the card coming and going, and hears nothing', async () => {
    page = await suite.open('live/shell.html')
    const seen = await witness(page)
    await callPage(page, 'deliver', 'troops')
    await isMarked()
    const before = await serialise(page)
    const drawn = (await seen.changes()).length
    await pointAt(page, '12,000')
    const scrolled = await page.evaluate(() => [scrollX, scrollY])
    await cardSays(suite.session, page, '11,000')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect((await seen.changes()).slice(drawn)).toEqual(['HTML gained the card', 'HTML lost the card'])
    expect(await serialise(page)).toBe(before)
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(scrolled)
    await callPage(page, 'deliver', 'weather')
    await until('nothing is marked', async () => (await markedTexts(page)).length === 0)
    expect(seen.noise).toEqual([])
  })

  test('shows no lines on paper, and no card', async () => {
    page = await suite.open('live/hydrate.html')
    await isMarked()
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await cardIsGone(page)
  })

  test('says so when only part of its article is shown', async () => {
    page = await suite.open('live/paywall.html')
    await isMarked()
    expect(await pageState(suite.session, page)).toMatchObject({ state: 'report', onlyPart: 'notAllShown' })
    const whole = await suite.open('live/hydrate.html')
    await until('the other page is marked', async () => (await shownMarks(whole)).length > 0)
    expect(await pageState(suite.session, whole)).toMatchObject({ state: 'report', onlyPart: null })
    await whole.close()
  })
})

describe('a page that nobody looks at', () => {
  test('holds nothing of an open card, and has it back, keyboard and all, for who comes back', async () => {
    page = await suite.openArticle()
    await walkTo(suite.session, page, 1)
    await page.keyboard.press('Tab')
    const focus = await until('the keyboard is in the card', () => cardFocus(suite.session, page))
    const other = await suite.open('off-topic-home.html')
    await until('the card is taken out', () => page.evaluate(() => !document.querySelector('[data-second-source]')))
    await other.close()
    await page.bringToFront()
    await until('the card is back', () => cardText(suite.session, page))
    expect(await cardFocus(suite.session, page)).toBe(focus)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })
})

/** The highlights of the page that its styles draw, and the cards in it. */
const tracesSeen = () =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('[data-second-source]')].filter(
      card => getComputedStyle(card).display !== 'none',
    )
    const seen = shown.map(({ nodeName }) => nodeName)
    CSS.highlights.forEach((_, name) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`)
      if (textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)') seen.push(name)
    })
    return seen
  })

describe('when the extension is taken away', () => {
  test('nothing of it is to be seen once the reader is back at the page, not even an open card', async () => {
    page = await suite.open('live/hydrate.html')
    await isMarked()
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
    expect(await tracesSeen()).toEqual(expect.arrayContaining(['DIV', expect.stringContaining('second-source-later')]))
    await suite.session.remove()
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await until('nothing is left to be seen', async () => (await tracesSeen()).length === 0)
  })
})
