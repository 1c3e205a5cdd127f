import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { cardIsGone, cardIsStill, cardSays } from './harness/card.ts'
import { pointAt } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import { openSuite } from './harness/suite.ts'

const suite = openSuite()
let page: Page

beforeAll(async () => {
  page = await suite.openArticle()
})

describe('page and card', () => {
  test.each([
    ['wide', 1280, 860],
    ['narrow', 390, 780],
  ])('%s: the card lies within the window', async (size, width, height) => {
    await page.setViewport({ width, height })
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '12,000')
    await cardIsStill(suite.session, page)
    const card = await suite.session.inShadow(page, '[data-second-source="card"]', root =>
      root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    )
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(width)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.bottom).toBeLessThanOrEqual(height)
    await takePicture(suite.session, page, `article-${size}`)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })
})
