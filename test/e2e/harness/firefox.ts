import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../tools/browsers.mjs'
import { GECKO_ID, packagePath } from './built.ts'
import { borrowBrowser, lendBrowser } from './common-browser.ts'
import { callSource, type Options, type Popup, type Session, type Work } from './session.ts'
import { until } from './until.ts'

/** Firefox draws a fresh origin for an extension at each installation, unless told which. */
const UUID = '5ec0d50c-0000-4000-8000-000000000001'

export async function openFirefox({
  headless = true,
  proxyPort,
  extension,
  restless,
  downloads,
  isCommon = false,
}: Options = {}): Promise<Session> {
  const start = () =>
    launchFirefox(headless, {
      ...(proxyPort ? proxyPreferences(proxyPort) : {}),
      ...(downloads ? downloadPreferences(downloads) : {}),
      ...(restless ? { 'extensions.background.idle.timeout': IDLE_MS } : {}),
    })
  const browser = isCommon ? await borrowBrowser(start) : await start()
  const id = await browser.installExtension(extension ?? (await packagePath()))
  let isInstalled = true
  const bidi = connect(browser)
  // A tab that opens meanwhile would be taken for the one we open next.
  await until('the first-run page is open', async () =>
    (await addresses(bidi)).some(url => url.endsWith('/welcome.html')),
  )
  const helper = await openHelper(browser, bidi)

  let popup: Popup | null = null
  const session: Session = {
    name: 'firefox',
    ownPage: 'about:support',
    async open(url, before) {
      const page = await browser.newPage()
      if (before) await page.evaluateOnNewDocument(before)
      await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' })
      await bidi('browsingContext.activate', { context: contextOf(page) })
      return page
    },
    openOwn: path => session.open(`moz-extension://${UUID}/${path}`),
    inExtension: async (work, ...args) => (await helper.evaluate(callSource(work, 'browser', args))) as never,
    inShadow: (page, selector, work, ...args) => inClosedRoot(bidi, page, selector, work, args),
    async openWindow(url) {
      const page = await browser.newPage({ type: 'window' })
      await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' })
      return page
    },
    async openPrivate(url) {
      await inBrowser(bidi, 'void OpenBrowserWindow({ private: true })')
      const page = await until('the private window is open', async () =>
        (await browser.pages()).find(one => one.url() === 'about:privatebrowsing'),
      )
      // A window that is still opening its own page may take that for the one it was sent to, and never say that it has arrived.
      await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' })
      await until('the private window has arrived', () => page.url() === url)
      return page
    },
    revokeSites: async () => {
      await session.inExtension(async api => {
        await api.permissions.remove({ origins: (await api.permissions.getAll()).origins ?? [] })
      })
    },
    endBackground: async () => {
      await until('the background has ended', () => helper.evaluate(`!(${BACKGROUND})`))
    },
    async openPopup(page) {
      await popup?.close()
      await bidi('browsingContext.activate', { context: contextOf(page) })
      await session.inExtension(async api => {
        const windows = await api.windows.getAll()
        const focused = windows.find(window => window.focused)
        await api.action.openPopup(focused?.id === undefined ? undefined : { windowId: focused.id })
      })
      const opened = popupSeenFrom(helper)
      popup = opened
      await until('the popup has opened', () => opened.evaluate(view => view.document.readyState === 'complete'))
      return opened
    },
    weigh: async () => JSON.parse(await inBrowser(bidi, `(${weighProcesses})()`)),
    async remove() {
      isInstalled = false
      await browser.uninstallExtension(id)
    },
    closed: () => new Promise(done => browser.once('disconnected', () => done())),
    close: () =>
      isCommon
        ? lendBrowser(browser, async () => {
            if (isInstalled) await session.remove()
          })
        : browser.close(),
  }
  return session
}

async function launchFirefox(headless: boolean, preferences: Record<string, unknown>): Promise<Browser> {
  const executablePath = await findBrowser('firefox')
  if (!executablePath) throw new Error('no Firefox found: install it, or set FIREFOX')
  return launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Without system access, documents of an extension are closed to the debugger.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Of what was installed and taken out only the address stays: nothing that it stored.
      'extensions.webextensions.keepUuidOnUninstall': true,
      // At fifty entries the first is dropped, and on a busy machine “back” meanwhile goes one too far.
      'browser.sessionhistory.max_entries': 1000,
      ...preferences,
    },
    defaultViewport: null,
  })
}

/** Long enough to start and answer one message on a busy machine, short beside the usual half a minute. */
const IDLE_MS = 3_000
const BACKGROUND = "browser.extension.getViews().some(({ location }) => location.pathname.includes('background'))"

function proxyPreferences(port: number): Record<string, unknown> {
  const at = (kind: string) => ({ [`network.proxy.${kind}`]: '127.0.0.1', [`network.proxy.${kind}_port`]: port })
  return { 'network.proxy.type': 1, ...at('http'), ...at('ssl') }
}

function downloadPreferences(folder: string): Record<string, unknown> {
  return {
    'browser.download.dir': folder,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    // It would take the keyboard from the page.
    'browser.download.alwaysOpenPanel': false,
  }
}

type Bidi = <R = unknown>(method: string, params: object) => Promise<R>

/** Puppeteer's own `goto` never resolves for pages of the browser or of an extension, so some things are said in the protocol's words. */
function connect(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/** Runs in the browser's own window, with its rights. */
async function inBrowser(bidi: Bidi, expression: string): Promise<string> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })
  const target = { context: contexts[0]?.context }
  const { result, exceptionDetails } = await bidi<Evaluated>('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return String(result.value)
}

/** As `about:processes` does it. */
async function weighProcesses(): Promise<string> {
  const { Cc, Ci, ChromeUtils } = globalThis as never as Record<string, never> & {
    Cc: Record<string, { getService(type: unknown): { minimizeMemoryUsage(done: () => void): void } }>
    Ci: { nsIMemoryReporterManager: unknown }
    ChromeUtils: { requestProcInfo(): Promise<{ children: { type: string; memory: number; cpuTime: number }[] }> }
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager)
  await new Promise<void>(done => manager?.minimizeMemoryUsage(done))
  const { children } = await ChromeUtils.requestProcInfo()
  const sum = (isMeant: (type: string) => boolean, field: 'memory' | 'cpuTime') =>
    children.filter(({ type }) => isMeant(type)).reduce((total, process) => total + process[field], 0)
  return JSON.stringify({
    page: sum(type => type.startsWith('web') && type !== 'webExtension' && type !== 'extension', 'memory'),
    background: sum(type => type === 'extension', 'memory'),
    documents: null,
    busyMs: sum(type => type === 'extension', 'cpuTime') / 1e6,
  })
}

async function addresses(bidi: Bidi): Promise<string[]> {
  const { contexts } = await bidi<{ contexts: { url: string }[] }>('browsingContext.getTree', { maxDepth: 0 })
  return contexts.map(({ url }) => url)
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

/** A document of the extension without scripts of its own, in a window of its own, so that it is never the active tab. */
async function openHelper(browser: Browser, bidi: Bidi): Promise<Page> {
  const helper = await browser.newPage({ type: 'window' })
  const url = `moz-extension://${UUID}/icons/48.png`
  await bidi('browsingContext.navigate', { context: contextOf(helper), url, wait: 'complete' })
  return helper
}

function popupSeenFrom(helper: Page): Popup {
  const view = "browser.extension.getViews({ type: 'popup' })[0]"
  return {
    page: null,
    evaluate: async (work, ...args) =>
      (await helper.evaluate(`${view} ? ${callSource(work, view, args)} : null`)) as never,
    async close() {
      await helper.evaluate(`${view}?.close()`)
      await until('the popup has closed', () => helper.evaluate(`${view} === undefined`))
    },
  }
}

interface Evaluated {
  result: { value?: unknown }
  exceptionDetails?: { text: string }
}

interface Host {
  result: { value?: { shadowRoot?: { sharedId: string } } }
}

async function inClosedRoot<R>(bidi: Bidi, page: Page, selector: string, work: Work, args: unknown[]): Promise<R> {
  const target = { context: contextOf(page) }
  const host = await bidi<Host>('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const sharedId = host.result.value?.shadowRoot?.sharedId
  if (!sharedId) return null as R
  const { result, exceptionDetails } = await bidi<Evaluated>('script.callFunction', {
    functionDeclaration: `async (root, args) => JSON.stringify(await (${work})(root, ...JSON.parse(args)))`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    target,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return (typeof result.value === 'string' ? JSON.parse(result.value) : undefined) as R
}
