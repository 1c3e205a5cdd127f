import type { browser, Runtime, Tabs } from '../../src/browser.ts'
import { PANEL_PORT, type PanelNews } from '../../src/messages.ts'
import type { View } from './view.ts'

/** The part of the browser that following a page takes. */
export interface FollowedBrowser {
  tabs: Pick<typeof browser.tabs, 'connect' | 'get' | 'onUpdated'>
  runtime: Pick<typeof browser.runtime, 'onMessage'>
}

export interface Follower {
  /** Null while the page is still loading or read. */
  onView(view: View | null): void
  onInView(claimId: string | null): void
}

/** A reader script comes in idle time, a while after the page is there. Until then its absence says nothing. */
const READER_COMES_MS = 1_500

/** Keeps telling what the page in a tab is, through loading, growing and leaving, until stopped. */
export function followTab(api: FollowedBrowser, tabId: number, follower: Follower, signal: AbortSignal): void {
  let port: Runtime.Port | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const hangUp = () => {
    port?.disconnect()
    port = null
  }

  const connect = () => {
    clearTimeout(timer)
    hangUp()
    const line = api.tabs.connect(tabId, { name: PANEL_PORT })
    port = line
    line.onMessage.addListener((news: unknown) => hear(news as PanelNews, follower))
    line.onDisconnect.addListener(() => {
      if (port !== line || signal.aborted) return
      port = null
      void wait()
    })
  }

  /** Nobody is there: the page is loading, or its reader is on the way, or none will come. */
  const wait = async () => {
    clearTimeout(timer)
    const tab = await api.tabs.get(tabId).catch(() => null)
    if (tab === null || signal.aborted || port !== null) return
    follower.onInView(null)
    follower.onView(null)
    if (tab.status === 'complete') timer = setTimeout(() => follower.onView(viewOfUnread(tab)), READER_COMES_MS)
  }

  const onUpdated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id !== tabId) return
    if (status === 'loading') {
      // A page that is only put away, to be gone back to, would keep its line.
      hangUp()
      void wait()
    }
    if (status === 'complete' && port === null) connect()
  }

  // What a page's reader asks of the background is heard by every page of ours: so we know that it has come.
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.tab?.id === tabId && isReader(message) && port === null) connect()
    return undefined
  }

  api.tabs.onUpdated.addListener(onUpdated)
  api.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListener)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    api.tabs.onUpdated.removeListener(onUpdated)
    api.runtime.onMessage.removeListener(onMessage as Runtime.OnMessageListener)
    hangUp()
  })
  connect()
}

function hear(news: PanelNews, { onView, onInView }: Follower): void {
  if (news.name === 'panel.state') onView(news.state)
  else onInView(news.claimId)
}

/** The address of a page is told only where it may be read. */
function viewOfUnread({ url }: Tabs.Tab): View {
  return { state: url !== undefined && /^https?:/.test(url) ? 'unread' : 'cannotRead' }
}

function isReader(message: unknown): boolean {
  return (message as { name?: unknown } | null)?.name === 'background.compare'
}
