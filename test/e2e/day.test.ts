import type { Frame, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { listen, messagesHeard } from './harness/messages.ts'
import { callPage, markedTexts, pointAt, shownMarks } from './harness/page-actions.ts'
import type { Weight } from './harness/session.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

/** DAY_LAPS=<number> makes it a long day; what each lap left behind is then printed. */
const LAPS = Number(process.env.DAY_LAPS ?? 2)
/** Caches of browser and page fill in these, and most of what Chromium compiles is compiled: a quarter of a megabyte a lap. */
const WARM_UP = 2
/**
 * Bytes a lap of some thirty pages may leave. One page that stayed would hold more than this, and so would one Report in
 * twenty; what Chromium's background gains is machine code, for twenty laps or so. Firefox tells of whole processes, whose size goes
 * up and down by ten megabytes; a lap that kept its pages would add thirty and more.
 */
const MOST_LEFT = { chromium: { page: 100_000, background: 300_000 }, firefox: { page: 20e6, background: 5e6 } }
/** Chromium keeps some pages with their frames to go back to, and drops them when it likes; a lap that kept its pages would add thirty. */
const MOST_DOCUMENTS = 15

const suite = openSuite(() => ({ isCommon: false }))
const others = [
  'off-topic-recipe.html',
  'off-topic-home.html',
  'off-topic-near-politics.html',
  'not-article-forum.html',
]

/** While a page makes way for another, there is nobody to ask. */
const isMarked = (page: Page | Frame) =>
  until('it is marked', () =>
    shownMarks(page).then(
      marks => marks.length > 0,
      () => false,
    ),
  )
const isPlain = (page: Page) => until('it is not marked', async () => (await markedTexts(page)).length === 0)

async function go(page: Page, how: (address: string) => void, name = ''): Promise<void> {
  const address = `${suite.site.origin}/${name}`
  await page.evaluate(() => Object.assign(window, { isLeft: true }))
  await page.evaluate(how, address)
  await until('another page is there', () =>
    page.evaluate(() => !Reflect.get(window, 'isLeft') && document.readyState === 'complete').catch(() => false),
  )
}

const visit = (page: Page, name: string) => go(page, address => location.assign(address), name)
const reload = (page: Page) => go(page, () => location.reload())

/** Questions after which a page that is still there has not heard “back”: seconds. */
const UNHEARD = 150

/** To the page of this name; asked for again where a busy browser has let it go by. */
async function goBack(page: Page, name: string): Promise<void> {
  let asked = 0
  await until('it is back', async () => {
    const at = await page.evaluate(() => location.pathname).catch(() => null)
    if (at === '/demo-article.html' && asked++ % UNHEARD === 0) await page.evaluate(() => history.back())
    return at === `/${name}`
  })
}

/** Through pages, back and forward, reloads, routers, frames, cards and tabs, and to where it began. */
async function lap(page: Page): Promise<void> {
  for (const name of others) {
    await visit(page, name)
    await visit(page, 'demo-article.html')
    await isMarked(page)
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    await goBack(page, name)
    await page.evaluate(() => history.forward())
    await isMarked(page)
    await reload(page)
    await isMarked(page)
  }
  await visit(page, 'live/router.html')
  for (const story of ['troops', 'weather', 'losses', '']) {
    await callPage(page, 'go', story)
    await (story === 'weather' || story === '' ? isPlain : isMarked)(page)
  }
  // Each is left only when it has been read: what a page asks for must not depend on how fast it is left.
  await visit(page, 'live/framed.html')
  await until('its frame is there', async () => page.frames().length > 1)
  await isMarked(page.frames()[1] as Frame)
  await visit(page, 'live/late.html')
  await callPage(page, 'deliver')
  await isMarked(page)
  await visit(page, 'live/shadow.html')
  await isMarked(page)
  const tab = await suite.openArticle()
  await tab.close()
  await page.bringToFront()
  await visit(page, 'off-topic-home.html')
}

/** What the pages asked for. Of a script that two pages want at once, a busy Firefox asks now once, now twice. */
function askedFor(requests: readonly string[]): string[] {
  const asked = requests.filter(path => path !== '/favicon.ico').sort()
  return suite.session.name === 'firefox' ? [...new Set(asked)] : asked
}

/** A busy machine may spoil a day, and a page that it was slow to leave ask once more; what is left behind is so every day. */
const DAYS = 3

test('a day of reading leaves nothing behind: memory, documents, messages and requests are what they were', {
  retry: DAYS - 1,
  timeout: 60_000 + (WARM_UP + LAPS) * 60_000,
}, async () => {
  await listen(suite.session)
  const page = await suite.open('off-topic-home.html')
  const weights: Weight[] = []
  const said: string[][] = []
  const asked: string[][] = []
  for (let done = 0; done < WARM_UP + LAPS; done++) {
    suite.site.requests.length = 0
    await messagesHeard(suite.session)
    await lap(page)
    said.push((await messagesHeard(suite.session)).map(message => JSON.parse(message).name).sort())
    asked.push(askedFor(suite.site.requests))
    weights.push(await suite.session.weigh(page))
    if (process.env.DAY_LAPS)
      console.log(JSON.stringify({ lap: done, messages: said.at(-1)?.length, ...weights.at(-1) }))
  }
  for (const lap of said.slice(WARM_UP)) expect(lap).toEqual(said[WARM_UP])
  for (const lap of asked.slice(WARM_UP)) expect(lap).toEqual(asked[WARM_UP])
  const [first, last] = [weights[WARM_UP - 1], weights.at(-1)] as [Weight, Weight]
  const most = MOST_LEFT[suite.session.name]
  expect((last.page - first.page) / LAPS).toBeLessThan(most.page)
  expect((last.background - first.background) / LAPS).toBeLessThan(most.background)
  if (first.documents !== null) expect(last.documents).toBeLessThan(first.documents + MOST_DOCUMENTS)
  await page.close()
})
