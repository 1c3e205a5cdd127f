import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import type { Suite } from './suite.ts'
import { until, untilSays } from './until.ts'

/** The side panel in a tab of its own, looking at the tab of `page`: a real one cannot be driven in every browser. */
export async function openPanelTab(session: Session, page: Page, purpose = 'read'): Promise<Page> {
  return session.openOwn(`popup/panel.html?tab=${await tabIdOf(session, page)}&purpose=${purpose}`)
}

/** The demonstration article and the panel beside it, once that says these words. */
export async function openBesideArticle(suite: Suite, words: string): Promise<{ page: Page; panel: Page }> {
  const page = await suite.openArticle()
  const panel = await openPanelTab(suite.session, page)
  await panelSays(panel, words)
  return { page, panel }
}

export function tabIdOf(session: Session, page: Page): Promise<number> {
  return session.inExtension(async (api, url) => {
    const tab = (await api.tabs.query({})).find(one => one.url === url)
    return tab?.id ?? -1
  }, page.url())
}

export function panelSays(panel: Page, words: string | RegExp): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
  return untilSays('the panel', words, () => panel.evaluate(() => document.body.innerText))
}

/** Presses the first button whose words begin so. */
export function pressIn(panel: Page, words: string): Promise<boolean> {
  return until(`there is a button “${words}”`, () =>
    panel.evaluate(label => {
      const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim().startsWith(label))
      button?.click()
      return button !== undefined
    }, words),
  )
}

/** What the panel marks as being read in the page: the words of a row, or of a closed group. */
export function readIn(panel: Page): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('[aria-current="location"]')?.textContent ?? null)
}
