import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/ui/words/languages.ts'
import { VIEWS } from './gallery/openings.ts'
import { violationsIn } from './harness/axe.ts'
import { type Gallery, openGallery, type Theme } from './harness/gallery.ts'
import { takePicture } from './harness/pictures.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()
let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery?.close())

const POPUP = { width: 400, height: 600 }

async function show(
  page: 'popup' | 'panel',
  options: Record<string, string>,
  { theme = 'light', size = POPUP }: { theme?: Theme; size?: { width: number; height: number } } = {},
): Promise<Page> {
  const shown = await suite.session.open(gallery.address(page, options, theme))
  await shown.setViewport(size)
  return shown
}

/** Opens everything that can be opened, the groups first and their rows then. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const selector of ['.group-head', '.row-head'])
      for (const button of document.querySelectorAll<HTMLElement>(`${selector}[aria-expanded="false"]`)) button.click()
    await new Promise(requestAnimationFrame)
    for (const button of document.querySelectorAll<HTMLElement>('.row-head[aria-expanded="false"]')) button.click()
    await new Promise(requestAnimationFrame)
  })
}

const search = (page: Page, query: string) =>
  page.evaluate(words => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement
    box.focus()
    box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, query)

const widerThanItself = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const isDark = (page: Page) =>
  page.evaluate(() => Number(getComputedStyle(document.body).backgroundColor.match(/\d+/)?.[0]) < 128)

describe.each<Theme>(['light', 'dark'])('%s', theme => {
  const inPanel = VIEWS.map(view => ['panel', view] as const)

  test.each([['popup', 'report'] as const, ...inPanel])('nothing is wrong with the %s: %s', async (page, view) => {
    const shown = await show(page, { view }, { theme })
    expect(await isDark(shown)).toBe(theme === 'dark')
    await unfold(shown)
    expect(await violationsIn(shown)).toEqual([])
    expect(await widerThanItself(shown), 'scrolls sideways').toBe(false)
    await takePicture(suite.session, shown, `${page}-${view}-${theme}`)
    await shown.close()
  })

  test('nothing is wrong with what a search finds', async () => {
    const shown = await show('panel', { view: 'report' }, { theme })
    await search(shown, 'people')
    await shown.waitForSelector('.hit mark')
    expect(await violationsIn(shown)).toEqual([])
    await takePicture(suite.session, shown, `panel-search-${theme}`)
    await shown.close()
  })
})

describe.each(languages)('in %s', language => {
  test.each(['report', 'passage', 'cannotRead'])(
    'at 320 pixels nothing is cut off or scrolls sideways: %s',
    async view => {
      const shown = await show('panel', { view, language }, { size: { width: 320, height: 700 } })
      expect(await shown.evaluate(() => document.documentElement.lang)).toBe(language)
      await unfold(shown)
      expect(await widerThanItself(shown)).toBe(false)
      if (view === 'report') {
        expect(await violationsIn(shown)).toEqual([])
        await takePicture(suite.session, shown, `narrow-${language}`)
      }
      await shown.close()
    },
  )
})

test.each([
  ['narrow', 'panel', { view: 'report' }, { width: 320, height: 700 }],
  ['narrow-at-200-percent', 'panel', { view: 'report' }, { width: 200, height: 450 }],
  ['wide', 'panel', { view: 'report' }, { width: 900, height: 700 }],
  ['long-words', 'panel', { view: 'longWords' }, { width: 320, height: 900 }],
  ['right-to-left', 'panel', { view: 'report', dir: 'rtl', reads: 'homes' }, { width: 420, height: 900 }],
  ['200-claims', 'popup', { claims: '200' }, POPUP],
  ['paper', 'panel', { view: 'report', paper: '' }, { width: 800, height: 1100 }],
] as const)('%s: nothing is cut off or scrolls sideways', async (name, page, options, size) => {
  const shown = await show(page, options, { size })
  expect(await widerThanItself(shown)).toBe(false)
  await takePicture(suite.session, shown, name)
  await unfold(shown)
  expect(await widerThanItself(shown)).toBe(false)
  await takePicture(suite.session, shown, `${name}-opened`)
  await shown.close()
})

test('what is told of a source goes to the next line whole, dates above all', async () => {
  const shown = await show('panel', { view: 'report' })
  await unfold(shown)
  const torn: number[] = []
  for (let width = 320; width <= 420; width += 20) {
    await shown.setViewport({ width, height: 600 })
    torn.push(
      await shown.evaluate(
        () =>
          [...document.querySelectorAll('.answer-fact + .answer-fact')].filter(fact => fact.getClientRects().length > 1)
            .length,
      ),
    )
  }
  expect(Math.max(...torn)).toBe(0)
})
