import { expect, test } from 'vitest'
import { cardBox, cardIsStill, cardSays } from './harness/card.ts'
import { lineBoxes, pointAt } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()

test('the card lies beside all lines of a passage, where the window has room for both', async () => {
  const page = await suite.openArticle()
  await page.setViewport({ width: 900, height: 860 })
  await page.evaluate(() => {
    document.body.style.fontSize = '34px'
  })
  await pointAt(page, 'getting ready')
  await cardSays(suite.session, page, 'Real America News')
  await cardIsStill(suite.session, page)
  const card = await cardBox(suite.session, page)
  const lines = await lineBoxes(page, 'getting ready')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line.bottom <= card.top || line.top >= card.bottom).toBe(true)
})
