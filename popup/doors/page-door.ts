import type { browser, Tabs } from '../../src/browser.ts'
import type { Message, PageState } from '../../src/messages.ts'
import { readerFiles } from '../../src/reader-files.ts'
import { isOffAt, type Settings, siteOf } from '../../src/settings.ts'
import type { Opening, View } from './view.ts'

/** The part of the browser the popup needs, so that tests can stand in for it. */
export interface PopupBrowser {
  tabs: Pick<typeof browser.tabs, 'query' | 'sendMessage'>
  scripting: Pick<typeof browser.scripting, 'executeScript'>
  permissions: Pick<typeof browser.permissions, 'contains' | 'request'>
}

export interface PageDoor {
  ask(): Promise<Opening>
  show(claimId: string): Promise<boolean>
  /** The tab that was asked last; null before. Known at once, for what a browser only allows in the turn of a click. */
  tabId(): number | null
}

/** The way to the page behind the popup. */
export function openPageDoor(api: PopupBrowser, readSettings: () => Promise<Settings>): PageDoor {
  let tabId: number | null = null
  return {
    tabId: () => tabId,
    async ask() {
      const reading = readSettings()
      const tab = await activeTab(api)
      tabId = tab?.id ?? null
      const site = siteOf(tab?.url)
      // Nothing is read by asking, so the question need not wait for the settings as putting a reader in does.
      const known = askState(api, tab?.id)
      const settings = await reading
      if (isOffAt(settings, site))
        return { view: { state: 'turnedOff', everywhere: !settings.on }, closedSite: null, site }
      const [answer, closedSite] = await Promise.all([
        known.then(state => state ?? askNewReader(api, tab)),
        findClosedSite(api, tab?.url),
      ])
      return { view: answer ?? { state: closedSite === null ? 'cannotRead' : 'siteAccessOff' }, closedSite, site }
    },
    async show(claimId) {
      return showInPage(api, (await activeTab(api))?.id, claimId)
    },
  }
}

/** False when nobody in the page can. */
export async function showInPage(
  api: Pick<PopupBrowser, 'tabs'>,
  tabId: number | undefined,
  claimId: string,
): Promise<boolean> {
  return (await send(api, tabId, { name: 'page.show', claimId })) === true
}

/** Asks the page after putting the reader in; null where it may not be put. */
async function askNewReader(api: PopupBrowser, tab: Tabs.Tab | undefined): Promise<View | null> {
  if (!(await putReaderIn(api, tab?.id))) return null
  return (await askState(api, tab?.id)) ?? (isWebPage(tab?.url) ? SILENT : null)
}

const SILENT: View = { state: 'failed', failure: 'pageSilent' }

/** Firefox claims to have put a script into its own pages; their address, unlike that of a web page, it never tells. */
function isWebPage(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url)
}

async function askState(api: PopupBrowser, tabId: number | undefined): Promise<PageState | null> {
  const answer = await send(api, tabId, { name: 'page.state' })
  return isPageState(answer) ? answer : null
}

/** Opening the popup grants `activeTab`, so this works on a site that is otherwise closed to us. */
export async function putReaderIn(
  { scripting }: Pick<PopupBrowser, 'scripting'>,
  tabId: number | undefined,
): Promise<boolean> {
  if (tabId === undefined) return false
  const target = { tabId, frameIds: [0] }
  const results = await Promise.race([
    scripting.executeScript({ target, files: readerFiles }).catch(() => []),
    nothingAfter(PATIENCE_MS),
  ])
  // For its own pages Firefox does not refuse, but has no result.
  return results.some(Boolean)
}

/** Where site access is off, Chromium holds a script back until it is granted, and says nothing meanwhile. */
const PATIENCE_MS = 2_000

function nothingAfter(wait: number): Promise<never[]> {
  return new Promise(done => setTimeout(() => done([]), wait))
}

/** Undefined when nobody in the page listens. The article may be in a frame of the page, so all of it is asked; one reader answers. */
async function send(
  { tabs }: Pick<PopupBrowser, 'tabs'>,
  tabId: number | undefined,
  message: Message,
): Promise<unknown> {
  return tabId === undefined ? undefined : tabs.sendMessage(tabId, message).catch(() => undefined)
}

async function activeTab({ tabs }: PopupBrowser): Promise<Tabs.Tab | undefined> {
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return tab
}

async function findClosedSite({ permissions }: PopupBrowser, url: string | undefined): Promise<string | null> {
  if (!isWebPage(url)) return null
  const { protocol, hostname } = new URL(url)
  const site = `${protocol}//${hostname}/*`
  return (await permissions.contains({ origins: [site] })) ? null : site
}

const states = new Set<unknown>([
  'report',
  'notArticle',
  'noTopic',
  'otherLanguage',
  'failed',
] satisfies PageState['state'][])

function isPageState(answer: unknown): answer is PageState {
  return typeof answer === 'object' && answer !== null && 'state' in answer && states.has(answer.state)
}
