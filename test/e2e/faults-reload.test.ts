import { expect, test } from 'vitest'
import { cardIsGone, cardSays } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('an extension that is reloaded under an open page leaves neither card nor error in it', async () => {
  const page = await suite.openArticle()
  const marked = await markedTexts(page)
  const said: string[] = []
  page.on('pageerror', error => said.push(String(error)))
  page.on('console', message => said.push(message.text()))
  await pointAt(page, '1,100')
  await cardSays(suite.session, page, '1,100')

  await suite.session.inExtension(api => void setTimeout(() => api.runtime.reload()))
  await until('the card is gone though the pointer stays with it', async () => {
    // Chromium ends nothing in pages: what is left of us there notices when it is next asked for something.
    await page.mouse.move(4, 4)
    await page.mouse.move(5, 5)
    return page.evaluate(() => document.querySelector('[data-second-source]') === null)
  })
  await cardIsGone(page)
  // Firefox puts the new copy into open pages, Chromium does not.
  const expected = suite.session.name === 'firefox' ? marked : []
  await until('the marks are right', async () => (await markedTexts(page)).join() === expected.join())
  expect(said).toEqual([])
})
