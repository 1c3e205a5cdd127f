import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { cardCentre, cardIsGone, cardLinks, cardSays, cardText } from './harness/card.ts'
import { markedTexts, marksIn, pointAt, serialise, serialiseUntouched } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText, pageState, walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

beforeAll(async () => {
  page = await suite.openArticle()
})

describe('an article on a followed topic', () => {
  test('has its figures marked, each by the relation other outlets stand in', async () => {
    const marks = await marksIn(page)
    const texts = Object.values(marks).flat()
    for (const figure of ['12,000', '1,100']) expect(texts.join('\n')).toContain(figure)
    const lineOf = (figure: RegExp) => Object.keys(marks).find(name => marks[name]?.some(text => figure.test(text)))
    expect(lineOf(/about 90/)).toMatch(/^second-source-differs/)
    expect(lineOf(/12,000/)).toMatch(/^second-source-later/)
    expect(lineOf(/^(about )?1,100$/)).toMatch(/^second-source-(agrees|differs)/)
  })

  test('has nothing marked that is not the article', async () => {
    const texts = (await markedTexts(page)).join('\n')
    for (const stray of ['50,000', '12 winter sailings', '1,000 tonnes', '24 hours']) expect(texts).not.toContain(stray)
  })

  test('keeps its document as it was, whether a card is open or not', async () => {
    const plain = await serialiseUntouched(page)
    expect(await serialise(page)).toBe(plain)
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect(await serialise(page)).toBe(plain)
  })

  test('shows in a card what other outlets say, in their own words and with their address', async () => {
    await pointAt(page, '12,000')
    const text = await cardSays(suite.session, page, 'Pyongyang has sent some 11,000 soldiers to regions such as Kursk')
    expect(text).toContain('Real America News')
    expect(text).toContain('more than 10,000 soldiers')
    expect(text).toContain('RBC-Ukraine')
    expect(text).toContain('around 12,000 North Korean troops are stationed in Russia')
    const links = await cardLinks(suite.session, page)
    expect(links.some(link => link.startsWith('https://newsukraine.rbc.ua/'))).toBe(true)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })

  test('keeps the card while the pointer is on it, and takes it away when the pointer leaves', async () => {
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    const { x, y } = await cardCentre(suite.session, page)
    await page.mouse.move(x, y, { steps: 8 })
    expect(await cardText(suite.session, page)).toContain('1,100')
    await page.mouse.move(2, 2, { steps: 8 })
    await cardIsGone(page)
  })

  test('is walked through figure by figure, forwards and back', async () => {
    const shortcuts = await suite.session.inExtension(async api =>
      (await api.commands.getAll()).map(({ name, shortcut }) => `${name}: ${shortcut}`),
    )
    const wanted = ['_execute_action: Alt+Shift+S', 'next-figure: Alt+Shift+Period', 'previous-figure: Alt+Shift+Comma']
    expect(shortcuts).toEqual(expect.arrayContaining(wanted))
    expect(await walkTo(suite.session, page, 1)).toBe(true)
    const first = await until('a card is open', () => cardText(suite.session, page))
    expect(await walkTo(suite.session, page, 1)).toBe(true)
    await until('another card is open', async () => {
      const text = await cardText(suite.session, page)
      return text !== null && text !== first
    })
    expect(await walkTo(suite.session, page, -1)).toBe(true)
    await until('the first card is open again', async () => (await cardText(suite.session, page)) === first)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })

  test('has as its badge the number of claims that other outlets contradict, not of those counted on another day', async () => {
    const answer = await pageState(suite.session, page)
    if (answer.state !== 'report') throw new Error(`expected a report, got ${answer.state}`)
    const differing = answer.report.claims.filter(({ others }) => others.some(({ relation }) => relation === 'differs'))
    const contradicted = differing.filter(({ others }) =>
      others.some(({ relation, cause }) => relation === 'differs' && cause !== 'later'),
    )
    expect(contradicted.length).toBeGreaterThan(0)
    expect(contradicted.length).toBeLessThan(differing.length)
    expect(await badgeText(suite.session, page)).toBe(String(contradicted.length))
  })
})
