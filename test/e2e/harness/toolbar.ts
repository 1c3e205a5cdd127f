import type { Page } from 'puppeteer-core'
import type { PageState } from '../../../src/messages.ts'
import type { Session } from './session.ts'

/** The badge on the toolbar button while this page is in front. */
export function badgeText(session: Session, page: Page): Promise<string> {
  return session.inExtension(async (api, url) => {
    const tab = (await api.tabs.query({})).find(one => one.url === url)
    return api.action.getBadgeText({ tabId: tab?.id ?? -1 })
  }, page.url())
}

/** What the reader script of this page answers when the popup asks. */
export function pageState(session: Session, page: Page): Promise<PageState> {
  return session.inExtension(async (api, url) => {
    const tab = (await api.tabs.query({})).find(one => one.url === url)
    return api.tabs.sendMessage(tab?.id ?? -1, { name: 'page.state' })
  }, page.url())
}

/** What the background does when a keyboard shortcut is pressed: the debugger's keys do not reach the browser's own shortcuts. */
export function walkTo(session: Session, page: Page, step: 1 | -1): Promise<boolean> {
  return session.inExtension(
    async (api, url, direction) => {
      const tab = (await api.tabs.query({})).find(one => one.url === url)
      return api.tabs.sendMessage(tab?.id ?? -1, { name: 'page.walk', step: direction })
    },
    page.url(),
    step,
  )
}
