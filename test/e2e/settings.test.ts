import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { violationsIn } from './harness/axe.ts'
import { setTheme, tabTo } from './harness/own-page.ts'
import { markedTexts, marksIn } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import { popupSays } from './harness/popup-actions.ts'
import type { Popup } from './harness/session.ts'
import { openSuite } from './harness/suite.ts'
import { badgeText } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

const stored = () =>
  suite.session.inExtension(async api => (await api.storage.local.get('settings')).settings as Record<string, unknown>)
const store = (settings: object) =>
  suite.session.inExtension((api, value) => api.storage.local.set({ settings: value }), settings)

const untilStored = (field: string, value: unknown) =>
  until(`${field} is stored`, async () => JSON.stringify((await stored())?.[field]) === JSON.stringify(value))
const untilMarked = (page: Page) => until('the article is marked', async () => (await markedTexts(page)).length > 0)
const untilUnmarked = (page: Page) => until('no line is left', async () => (await markedTexts(page)).length === 0)

beforeEach(() => store({ welcomed: true, language: 'en' }))

describe('a site', () => {
  const flip = (popup: Popup) =>
    popup.evaluate(view => view.document.querySelector<HTMLInputElement>('.foot [role=switch]')?.click())

  test('is turned off and on in the popup, and its open pages follow at once', async () => {
    const page = await suite.openArticle()
    await until('it has its badge', async () => (await badgeText(suite.session, page)) !== '')
    const marked = await markedTexts(page)
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, 'Missing here')
    await flip(popup)
    await popupSays(popup, 'Turned off on this site')
    await untilUnmarked(page)
    await until('its badge is gone', async () => (await badgeText(suite.session, page)) === '')

    await flip(popup)
    await popupSays(popup, 'Missing here')
    await untilMarked(page)
    expect(await markedTexts(page)).toEqual(marked)
    await popup.close()
    await page.close()
  })

  test('that is off stays as it is when it is opened, and when the popup looks at it', async () => {
    await store({ welcomed: true, language: 'en', sitesOff: ['127.0.0.1'] })
    const page = await suite.open('demo-article.html')
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, 'Nothing on this page was read.')
    expect(await markedTexts(page)).toEqual([])
    await popup.close()
    await page.close()
  })

  test('that was turned on while its page lay in the back-forward cache is marked when one comes back', async () => {
    const off = { welcomed: true, language: 'en', sitesOff: ['127.0.0.1'] }
    await store(off)
    const page = await suite.open('demo-article.html')
    // Nobody is told that a page is left alone: once the popup says so, the watcher has asked.
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, 'Turned off on this site')
    await popup.close()
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.returned = String(persisted)
      })
    })
    await page.goto(`${suite.site.origin}/off-topic-recipe.html`)
    await store({ ...off, sitesOff: [] })
    // Not by the debugger, which waits for a page to load: this one is only shown again.
    await page.evaluate(() => history.back())
    await until('the page is back as it was', () =>
      page.evaluate(() => document.documentElement.dataset.returned === 'true').catch(() => false),
    )
    await untilMarked(page)
    await page.close()
  })
})

describe('what is chosen', () => {
  test('changes the lines of open pages at once', async () => {
    const page = await suite.openArticle()
    const before = await markedTexts(page)
    await store({ underline: 'differing', lines: 'wavy', language: 'en' })
    await until('fewer words are underlined', async () => (await markedTexts(page)).length < before.length)
    expect(Object.keys(await marksIn(page)).every(name => /^second-source-(differs|later)/.test(name))).toBe(true)
    await store({ underline: 'everything', language: 'en' })
    await until('more words are underlined', async () => (await markedTexts(page)).length > before.length)
    await store({ on: false })
    await untilUnmarked(page)
    await store({ language: 'en' })
    await untilMarked(page)
    await page.close()
  })

  test('as a language is spoken by the popup', async () => {
    const page = await suite.openArticle()
    await store({ language: 'uk' })
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, 'Налаштування')
    expect(await popup.evaluate(({ document }) => document.documentElement.lang)).toBe('uk')
    await popup.close()
    await page.close()
  })
})

describe('the settings', () => {
  test('are all reached and changed by keyboard', async () => {
    const page = await suite.session.openOwn('popup/options.html')
    await tabTo(page, '[role=switch]')
    await page.keyboard.press(' ')
    await untilStored('on', false)
    await page.keyboard.press(' ')
    await untilStored('on', true)

    await tabTo(page, '.sites-add input')
    await page.keyboard.type('no site')
    await page.keyboard.press('Enter')
    await until('it is told what a site is', () =>
      page.evaluate(() => document.querySelector('.wrong')?.textContent !== ''),
    )
    for (let i = 0; i < 'no site'.length; i++) await page.keyboard.press('Backspace')
    await page.keyboard.type('https://www.courier.example/today')
    await page.keyboard.press('Enter')
    await untilStored('sitesOff', ['courier.example'])

    await tabTo(page, '[name=underline]')
    await page.keyboard.press('ArrowDown')
    await untilStored('underline', 'everything')
    await tabTo(page, '[name=lines]')
    await page.keyboard.press('ArrowDown')
    await untilStored('lines', 'solid')
    await tabTo(page, 'section:nth-of-type(3) [role=switch]')
    await page.keyboard.press(' ')
    await untilStored('contrast', true)

    await tabTo(page, 'select')
    await page.keyboard.type('Deutsch')
    await untilStored('language', 'de')
    await until('the page speaks German', () =>
      page.evaluate(() => document.querySelector('h1')?.textContent === 'Einstellungen'),
    )

    await tabTo(page, 'section:nth-of-type(6) button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('everything is erased', async () => (await stored()) === undefined)
    await until('the focus is not lost', () =>
      page.evaluate(() => document.activeElement?.matches('section button') === true),
    )
    await page.close()
  })

  describe.each(['options', 'welcome'])('%s', name => {
    test.each(['light', 'dark'])('has nothing axe finds wrong, %s', async theme => {
      await store({ language: 'en', welcomed: true, sitesOff: ['courier.example'] })
      const page = await suite.session.openOwn(`popup/${name}.html`)
      await page.waitForSelector('main')
      await setTheme(page, theme)
      expect(await violationsIn(page)).toEqual([])
      await takePicture(suite.session, page, `${name}-${theme}`)
      await page.close()
    })

    test('fits into 320 pixels, in every language', async () => {
      const page = await suite.session.openOwn(`popup/${name}.html`)
      await page.setViewport({ width: 320, height: 600 })
      for (const language of ['bg', 'de', 'es', 'ko', 'uk']) {
        await store({ language, sitesOff: ['a-rather-long-name-of-a-newspaper.courier.example'] })
        await until(`it speaks ${language}`, () =>
          page.evaluate(code => document.documentElement.lang === code, language),
        )
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      }
      await page.close()
    })
  })
})
