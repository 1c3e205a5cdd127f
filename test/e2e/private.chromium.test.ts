/** Chromium lends a private window to the debugger as a browser context; Firefox has no way to. */
import { expect, test } from 'vitest'
import { markedTexts, serialise, serialiseUntouched } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()

test('in a private window, where it was not allowed, the extension does nothing', async () => {
  const article = await suite.openArticle()
  const page = await (await article.browser().createBrowserContext()).newPage()
  await page.goto(`${suite.site.origin}/demo-article.html`)
  const witness = await suite.openArticle()
  expect(await markedTexts(page)).toEqual([])
  expect(await serialise(page)).toBe(await serialiseUntouched(page))
  expect((await markedTexts(witness)).length).toBeGreaterThan(0)
})
