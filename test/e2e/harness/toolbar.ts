import type { Page } from 'puppeteer-core'
import type { PageState } from '../../../src/messages.ts'
import type { Session } from './session.ts'

/** The badge on the toolbar button while this page is in front. */
export async function badgeText(session: Session, page: Page): Promise<string> {
  return session.inExtension(
    async (api, url) => {
      const tab = (await api.tabs.query({})).find(one => one.url === url)
      // A page that is just being left or come back to has no tab for a moment.
      return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id })
    },
    await addressOf(page),
  )
}

/** What the reader script of this page answers when the popup asks. */
export async function pageState(session: Session, page: Page): Promise<PageState> {
  return session.inExtension(
    async (api, url) => {
      const tab = (await api.tabs.query({})).find(one => one.url === url)
      return api.tabs.sendMessage(tab?.id ?? -1, { name: 'page.state' })
    },
    await addressOf(page),
  )
}

/** What the background does when a keyboard shortcut is pressed: the debugger's keys do not reach the browser's own shortcuts. */
export async function walkTo(session: Session, page: Page, step: 1 | -1): Promise<boolean> {
  return session.inExtension(
    async (api, url, direction) => {
      const tab = (await api.tabs.query({})).find(one => one.url === url)
      return api.tabs.sendMessage(tab?.id ?? -1, { name: 'page.walk', step: direction })
    },
    await addressOf(page),
    step,
  )
}

/** As the page itself says: the debugger may still believe it to be where it was before it came back from the cache. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href)
}
