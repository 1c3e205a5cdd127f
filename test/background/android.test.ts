import { expect, test, vi } from 'vitest'

const registered: string[] = []
const event = (name: string) => ({ addListener: () => registered.push(name) })
const opened: string[] = []

/** What Firefox for Android has of the API: no commands, no menus, no side panel, no sidebar. */
vi.mock('../../src/browser.ts', () => ({
  sidePanel: undefined,
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `extension://us/${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
    },
    storage: { local: { onChanged: event('settings') } },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  },
}))

test('the background starts where there are no shortcuts and no menus, and answers', async () => {
  await import('../../src/background/background.ts')
  expect(registered).toContain('message')
})

test('the comparison opens in a tab where nothing opens beside the page', async () => {
  const { showPanel } = await import('../../src/show-panel.ts')
  await showPanel(4)
  expect(opened).toEqual([expect.stringContaining('panel.html?tab=4')])
})

test('the settings list no shortcuts where there are none', async () => {
  const { listShortcuts } = await import('../../popup/options/shortcut-door.ts')
  expect(await listShortcuts({ tabs: { create: vi.fn() } })).toEqual([])
})
