import { browser, type Tabs } from '../../src/browser.ts'

/** Tells the tab in front of this window, at once and at each change. */
export function followActiveTab(tell: (tabId: number) => void, signal: AbortSignal): void {
  let own: number | undefined
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    own = tab?.windowId
    if (tab?.id !== undefined && !signal.aborted) tell(tab.id)
  }
  const onActivated = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (windowId === own) tell(tabId)
  }
  browser.tabs.onActivated.addListener(onActivated)
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated))
  void look()
}
