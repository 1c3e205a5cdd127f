import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { cardIsGone, cardIsStill, cardSays } from './harness/card.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import type { Session } from './harness/session.ts'
import { until } from './harness/until.ts'

let session: Session
let site: Awaited<ReturnType<typeof servePages>>
let page: Page

beforeAll(async () => {
  site = await servePages()
  session = await openSession()
  page = await session.open(`${site.origin}/demo-article.html`)
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
})

afterAll(async () => {
  await session.close()
  site.close()
})

describe('page and card', () => {
  test.each([
    ['wide', 1280, 860],
    ['narrow', 390, 780],
  ])('%s: the card lies within the window', async (size, width, height) => {
    await page.setViewport({ width, height })
    await pointAt(page, '12,000')
    await cardSays(session, page, '12,000')
    await cardIsStill(session, page)
    const card = await session.inShadow(page, '[data-second-source="card"]', root =>
      root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    )
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(width)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.bottom).toBeLessThanOrEqual(height)
    await takePicture(session, page, `article-${size}`)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
  })
})
