import { browser, type Tabs } from '../browser.ts'
import type { Message } from '../messages.ts'

const steps = new Map<string, 1 | -1>([
  ['next-figure', 1],
  ['previous-figure', -1],
])

/** A shortcut of the manifest was pressed: the page walks, if it has a reader. */
export async function walk(command: string, tab?: Tabs.Tab): Promise<void> {
  const step = steps.get(command)
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
  if (step === undefined || tabId === undefined) return
  const message: Message<'page.walk'> = { name: 'page.walk', step }
  // No reader in this page: pressing the shortcut here does nothing, and that is not an error.
  await browser.tabs.sendMessage(tabId, message).catch(() => null)
}
