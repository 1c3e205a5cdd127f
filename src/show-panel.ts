import { browser, sidePanel } from './browser.ts'

const PANEL = 'popup/panel.html'

/** Both browsers want to be asked in the very turn of the event loop in which the reader clicked: await nothing before. */
export function showPanel(tabId: number): Promise<void> {
  if (sidePanel !== undefined) return sidePanel.open({ tabId })
  // Firefox for Android has nothing beside a page.
  return browser.sidebarAction ? browser.sidebarAction.open() : showInTab(tabId, 'read')
}

/** The comparison of a page in a tab of its own: where there is no room beside it, and to print it. */
export async function showInTab(tabId: number, purpose: 'read' | 'print'): Promise<void> {
  const url = browser.runtime.getURL(`${PANEL}?${new URLSearchParams({ tab: String(tabId), purpose })}`)
  await browser.tabs.create({ url })
}
