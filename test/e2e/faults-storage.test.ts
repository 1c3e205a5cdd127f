import { afterEach, expect, test } from 'vitest'
import { markedTexts } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

afterEach(async () => {
  await suite.session.inExtension(api => api.storage.local.clear())
})

const broken: [what: string, stored: unknown][] = [
  ['of another kind', 7],
  [
    'of other kinds inside',
    { version: 'a', on: 'no', sitesOff: { length: 3 }, underline: [], lines: 1, language: 'xx' },
  ],
  ['of a version to come', { version: 9_000, sitesOff: [null, 4, 'courier.example'], underline: 'sideways' }],
]

test.each(broken)('settings %s cost a reader nothing but themselves', async (_, stored) => {
  await suite.session.inExtension((api, settings) => api.storage.local.set({ settings }), stored)
  const page = await suite.openArticle()
  expect((await markedTexts(page)).length).toBeGreaterThan(0)
  const popup = await suite.session.openPopup(page)
  await popupSays(popup, 'Missing here')
  await popup.close()
  await page.close()
})

test('what cannot be kept is said, and the next article is read all the same', async () => {
  const options = await suite.session.openOwn('popup/options.html')
  await options.waitForSelector('input')
  // As a full disk does: Chromium has a quota that could be filled, Firefox has none.
  await options.evaluate(() => {
    const { chrome } = window as unknown as { chrome: { storage: { local: { set(): Promise<void> } } } }
    chrome.storage.local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))
  })
  await options.evaluate(() => document.querySelector<HTMLElement>('input, button[role=switch]')?.click())
  await until('the page says so', () =>
    options.evaluate(() => /storage is full/.test(document.querySelector('[role=alert]')?.textContent ?? '')),
  )
  await options.close()
  const page = await suite.openArticle()
  expect((await markedTexts(page)).length).toBeGreaterThan(0)
  await page.close()
})
