import { expect, test } from 'vitest'
import { markedTexts } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('a page cannot draw what differs as what agrees', async () => {
  const page = await suite.session.open(`${suite.site.origin}/demo-article.html`, () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('::highlight(second-source-differs) { text-decoration: underline double 1px green !important }')
    document.adoptedStyleSheets = [sheet]
  })
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
  const drawn = await page.evaluate(() => {
    const { textDecorationStyle, textDecorationColor } = getComputedStyle(
      document.querySelector('article p') as Element,
      '::highlight(second-source-differs)',
    )
    return `${textDecorationStyle} ${textDecorationColor}`
  })
  expect(drawn).toBe('solid rgb(165, 48, 26)')
})
