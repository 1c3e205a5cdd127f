import type { Frame, Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { callPage, markedTexts, marksAt, pointAt, shownMarks } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText, pageState } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

const isMarked = (words: string, where = page) =>
  until(`“${words}” is marked`, async () => (await shownMarks(where)).some(text => text.includes(words)))
const isUnmarked = (words: string, where = page) =>
  until(`“${words}” is not marked`, async () => !(await shownMarks(where)).some(text => text.includes(words)))
/** While a page makes way for another, there is nobody to ask. */
const isAt = (path: string) =>
  until(`the page is at ${path}`, () =>
    page
      .evaluate(wanted => location.pathname === wanted && document.readyState === 'complete', path)
      .catch(() => false),
  )
const nothingIsMarked = () => until('nothing is marked', async () => (await markedTexts(page)).length === 0)

describe('a page built in the browser', () => {
  test('is marked, and marked again when a framework builds all its nodes anew', async () => {
    page = await suite.open('live/rerender.html')
    await isMarked('12,000')
    const before = await shownMarks(page)
    await page.evaluate(() => document.querySelector('article')?.setAttribute('data-old', ''))
    await callPage(page, 'update', { generation: 1 })
    await page.waitForSelector('article:not([data-old])')
    await until('the new nodes are marked', async () => (await shownMarks(page)).join('|') === before.join('|'))
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
  })

  test('keeps its marks on their words when text is put before them', async () => {
    page = await suite.open('live/rerender.html')
    await isMarked('12,000')
    const before = await shownMarks(page)
    await callPage(page, 'update', {
      note: 'Updated at 12,000 minutes past with a word from the harbour office of the town.',
    })
    await page.waitForSelector('.note')
    await until('the marks are the same', async () => (await shownMarks(page)).join('|') === before.join('|'))
    expect((await marksAt(page)).every(tag => tag === 'P')).toBe(true)
  })

  test('whose text comes late, without a scroll or another address, is marked when it comes', async () => {
    page = await suite.open('live/late.html')
    await callPage(page, 'deliver')
    await isMarked('12,000')
  })

  test('that begins as an empty shell is marked when title and text have come', async () => {
    page = await suite.open('live/shell.html')
    await callPage(page, 'deliver', 'troops')
    await isMarked('12,000')
  })
})

describe('a page too long to be read in one go', () => {
  test('is marked where its words are, though it changes while it is read', async () => {
    page = await suite.open('live/long.html')
    await isMarked('12,000')
    await until('it has come to rest', () =>
      page.evaluate(() => (window as unknown as { changes: number }).changes === 60),
    )
    await isMarked('12,000')
    expect((await marksAt(page)).every(tag => tag === 'P')).toBe(true)
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
  })
})

describe('a page that comes from the server complete', () => {
  test('is marked before and after its own code takes it over', async () => {
    page = await suite.open('live/hydrate.html')
    await isMarked('12,000')
    const before = await shownMarks(page)
    await callPage(page, 'hydrateStory')
    expect(await shownMarks(page)).toEqual(before)
    await callPage(page, 'replaceStory')
    await until('the new nodes are marked', async () => (await shownMarks(page)).join('|') === before.join('|'))
  })
})

describe('a page that goes on to the next article', () => {
  test('stays with the one it is about, though the next is longer', async () => {
    page = await suite.open('live/endless.html')
    await isMarked('12,000')
    const before = await pageState(suite.session, page)
    await callPage(page, 'append', 'losses')
    await callPage(page, 'append', 'weather')
    await page.waitForSelector('[data-story="weather"]')
    await page.evaluate(() => document.querySelector('[data-story="troops"] p')?.append(' Updated.'))
    await isMarked('12,000')
    await until('the page was read again', async () => (await pageState(suite.session, page)).state === 'report')
    expect(titleOf(await pageState(suite.session, page))).toBe(titleOf(before))
    expect((await shownMarks(page)).join()).not.toContain('1,000 were')
  })

  test('is about the next one once that has the address and the title', async () => {
    page = await suite.open('live/endless.html')
    await isMarked('12,000')
    await callPage(page, 'append', 'losses')
    await callPage(page, 'show', 'losses')
    await isMarked('10,000')
    await until('it tells of the other article', async () =>
      titleOf(await pageState(suite.session, page)).startsWith('North Korea’s losses'),
    )
  })

  test('from one that is off topic is marked when the reader has come to one that is not', async () => {
    page = await suite.open('live/endless-weather.html')
    await callPage(page, 'append', 'troops')
    await callPage(page, 'append', 'weather')
    await callPage(page, 'show', 'troops')
    await isMarked('12,000')
    expect((await shownMarks(page)).join()).not.toContain('300')
  })

  test('and keeps its address is followed by its title', async () => {
    page = await suite.open('live/endless-weather.html')
    await callPage(page, 'append', 'troops')
    await callPage(page, 'scrollOn', 'troops')
    await isMarked('12,000')
  })
})

describe('a site whose links load no document', () => {
  test('is marked on its articles, and on nothing else, there and back', async () => {
    page = await suite.open('live/router.html')
    await callPage(page, 'go', 'troops')
    await isMarked('12,000')
    await callPage(page, 'go', 'losses')
    await isMarked('10,000')
    await isUnmarked('12,000')
    await until('it tells of the other article', async () =>
      titleOf(await pageState(suite.session, page)).startsWith('North Korea’s losses'),
    )
    await callPage(page, 'go', 'weather')
    await nothingIsMarked()
    await until('the badge is clear', async () => (await badgeText(suite.session, page)) === '')
    await page.evaluate(() => history.go(-2))
    await isMarked('12,000')
    await callPage(page, 'go', '')
    await nothingIsMarked()
  })
})

describe('an article', () => {
  test('in a frame of the same site is marked there, and its card opens there', async () => {
    page = await suite.open('live/framed.html')
    await isMarkedInFrame('12,000')
    expect((await pageState(suite.session, page)).state).toBe('report')
  })

  test('in a frame without an address is marked there, and so is the next one in its place', async () => {
    page = await suite.open('live/srcdoc.html')
    await isMarkedInFrame('12,000')
    const state = await pageState(suite.session, page)
    expect(state).toMatchObject({ report: { article: { url: page.url() } } })
    await callPage(page, 'turnPage')
    await isMarkedInFrame('10,000')
  })

  test('in open shadow roots is marked, kept, and answers the pointer', async () => {
    page = await suite.open('live/shadow.html')
    await isMarked('12,000')
    await callPage(page, 'rewrite')
    await isMarked('12,000')
    const at = await page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight as unknown as Iterable<Range>)
          if (range.toString().includes('12,000') && range.startContainer.isConnected) {
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
            const [box] = range.getClientRects()
            if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
          }
      return null
    })
    if (at === null) throw new Error('the figure has no place')
    await page.mouse.move(at.x, at.y, { steps: 2 })
    await cardSays(suite.session, page, '11,000')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })

  test('that stands there twice, for wide windows and for narrow ones, is marked where it is seen', async () => {
    page = await suite.open('live/folded.html')
    await isMarked('12,000')
    expect(
      await page.evaluate(() => {
        const seen: boolean[] = []
        CSS.highlights.forEach(highlight => {
          for (const range of highlight as unknown as Iterable<Range>) seen.push(range.getClientRects().length > 0)
        })
        return seen.every(Boolean)
      }),
    ).toBe(true)
  })
})

describe('a page that is laid out in odd ways', () => {
  test('is read as it is seen, marked where its words are, and again when a fold is opened', async () => {
    page = await suite.open('live/odd.html')
    await isMarked('12,000')
    const texts = await shownMarks(page)
    expect(texts.some(text => /^About\s+(?:some )?1,100$/.test(text))).toBe(true)
    const state = await pageState(suite.session, page)
    const said = state.state === 'report' ? state.report.article.text : ''
    expect(said).toContain('is preparing to send')
    expect(said).toContain('Around 12,000 North Korean soldiers')
    expect(said).toContain('About 1,100 of them have been killed or wounded')
    expect(said).toContain('supplying 240mm rocket launchers')
    expect(said).toContain('Kim Jong Un watched')
    for (const unseen of ['14,000', '4,000', '7,000', 'calibre', 'told lawmakers']) expect(said).not.toContain(unseen)
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
    await isMarked('At least 100')
  })
})

describe('a page left and come back to', () => {
  test('is as it was, badge and marks', async () => {
    page = await suite.open('demo-article.html')
    await isMarked('12,000')
    const [marks, badge] = [await shownMarks(page), await until('it has a badge', () => badgeText(suite.session, page))]
    await page.evaluate(() => location.assign('/off-topic-home.html'))
    await isAt('/off-topic-home.html')
    await page.evaluate(() => history.back())
    await isAt('/demo-article.html')
    await until('it is marked', async () => (await shownMarks(page)).join('|') === marks.join('|'))
    await until('it has its badge', async () => (await badgeText(suite.session, page)) === badge)
  })
})

/** In any frame of the page: while one is loading there is nobody to ask. */
function isMarkedInFrame(words: string) {
  const isMarkedIn = (frame: Frame) =>
    frame
      .evaluate(wanted => {
        const texts: string[] = []
        CSS.highlights.forEach(highlight => {
          for (const range of highlight as unknown as Iterable<Range>) texts.push(range.toString())
        })
        return texts.some(text => text.includes(wanted))
      }, words)
      .catch(() => false)
  return until(`“${words}” is marked in a frame`, async () =>
    (await Promise.all(page.frames().slice(1).map(isMarkedIn))).includes(true),
  )
}

function titleOf(state: Awaited<ReturnType<typeof pageState>>): string {
  return state.state === 'report' ? state.report.article.title : `no report: ${state.state}`
}
