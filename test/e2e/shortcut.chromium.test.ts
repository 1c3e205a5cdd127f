/** Keys of the debugger do not reach a browser's own shortcuts, but Chromium lets an extension's event be set off. */
import { expect, test } from 'vitest'
import { cardIsGone, cardText } from './harness/card.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

function pressShortcut(command: string): Promise<void> {
  return suite.session.inExtension(async (api, name) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
    const event = api.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
    event.dispatch(name, tab)
  }, command)
}

test('the shortcuts of the manifest open the next card and the one before', async () => {
  const page = await suite.openArticle()
  await pressShortcut('next-figure')
  const first = await until('a card is open', () => cardText(suite.session, page))
  await pressShortcut('next-figure')
  const second = await until('another card is open', async () => {
    const text = await cardText(suite.session, page)
    return text !== first && text
  })
  await pressShortcut('previous-figure')
  await until('the first card is open again', async () => (await cardText(suite.session, page)) === first)
  expect(second).not.toBe(first)
  await page.keyboard.press('Escape')
  await cardIsGone(page)
})
