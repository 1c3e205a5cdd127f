/** Keys of the debugger do not reach a browser's own shortcuts, but Chromium lets an extension's event be set off. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { servePages } from '../tools/serve-pages.mjs'
import { cardIsGone, cardText } from './harness/card.ts'
import { openSession } from './harness/open-session.ts'
import { markedTexts } from './harness/page-actions.ts'
import type { Session } from './harness/session.ts'
import { until } from './harness/until.ts'

let session: Session
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  site = await servePages()
  session = await openSession()
})

afterAll(async () => {
  await session.close()
  site.close()
})

function pressShortcut(command: string): Promise<void> {
  return session.inExtension(async (api, name) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
    const event = api.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
    event.dispatch(name, tab)
  }, command)
}

test('the shortcuts of the manifest open the next card and the one before', async () => {
  const page = await session.open(`${site.origin}/demo-article.html`)
  await until('the article is marked', async () => (await markedTexts(page)).length > 0)
  await pressShortcut('next-figure')
  const first = await until('a card is open', () => cardText(session, page))
  await pressShortcut('next-figure')
  const second = await until('another card is open', async () => {
    const text = await cardText(session, page)
    return text !== first && text
  })
  await pressShortcut('previous-figure')
  await until('the first card is open again', async () => (await cardText(session, page)) === first)
  expect(second).not.toBe(first)
  await page.keyboard.press('Escape')
  await cardIsGone(page)
})
