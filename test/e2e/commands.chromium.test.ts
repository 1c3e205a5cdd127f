/** The debugger reaches neither Chromium's own shortcuts nor its menus, but an extension's event can be set off. */
import { expect, test } from 'vitest'
import { cardIsGone, cardText } from './harness/card.ts'
import { panelSays } from './harness/panel-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

/** Without a reader's own click the side panel does not open: the comparison then comes in a tab. */
function chooseFromMenu(selectionText: string): Promise<void> {
  return suite.session.inExtension(async (api, text) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
    const event = api.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }
    event.dispatch({ menuItemId: 'compare-sentence', selectionText: text, pageUrl: tab?.url }, tab)
  }, selectionText)
}

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

test('the menu compares what is marked, on any page', async () => {
  const page = await suite.open('off-topic-recipe.html')
  const opening = page.browser().waitForTarget(target => target.url().includes('/popup/panel.html'))
  await chooseFromMenu('Pyongyang has sent some 14,000 soldiers to Russia, officials said.')
  const panel = await (await opening).asPage()
  expect(await panelSays(panel, /The sentence you marked[\s\S]*What other outlets say/)).toContain('some 14,000')
  await panel.close()
  await page.close()
})
