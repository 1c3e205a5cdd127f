import { type CDPSession, launch, type Page, type Target } from 'puppeteer-core'
import { findBrowser } from '../../tools/browsers.mjs'
import { EXTENSION } from './built.ts'
import { callSource, type Options, type Popup, type Session, type Work } from './session.ts'
import { until } from './until.ts'

export async function openChromium({
  headless = true,
  proxyPort,
  extension = EXTENSION,
  downloads,
}: Options = {}): Promise<Session> {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM')
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb']
  if (proxyPort) args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`)
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    args,
    defaultViewport: null,
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
  })
  const id = await browser.installExtension(extension)
  // Content scripts are injected only from when the worker runs.
  const findWorker = () => browser.waitForTarget(t => t.type() === 'service_worker' && t.url().includes(id))
  const attach = async () => {
    const target = await findWorker()
    return until('the extension has its service worker', () => readyWorker(target))
  }
  let worker: CDPSession | null = await attach()

  let popup: Popup | null = null
  const session: Session = {
    name: 'chromium',
    ownPage: 'chrome://version',
    async open(url, before) {
      const page = await browser.newPage()
      if (before) await page.evaluateOnNewDocument(before)
      await page.goto(url, { waitUntil: 'load' })
      await page.bringToFront()
      return page
    },
    openOwn: path => session.open(`chrome-extension://${id}/${path}`),
    inExtension: async (work, ...args) => {
      // Once ended, it is there again when something has woken it.
      worker ??= await attach()
      return inWorker(worker, callSource(work, 'chrome', args)) as never
    },
    async openWindow(url) {
      const page = await browser.newPage({ type: 'window' })
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    // Chromium lends a private window to the debugger as a context of its own.
    async openPrivate(url) {
      const page = await (await browser.createBrowserContext()).newPage()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async revokeSites() {
      const settings = await browser.newPage()
      await settings.goto('chrome://extensions')
      await settings.evaluate(async extensionId => {
        const { chrome } = globalThis as unknown as { chrome: unknown }
        const api = (
          chrome as unknown as { developerPrivate: { updateExtensionConfiguration(to: object): Promise<void> } }
        ).developerPrivate
        await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
      }, id)
      await settings.close()
    },
    async endBackground() {
      // A worker with a debugger in it does not start again.
      await worker?.detach()
      worker = null
      const [page] = await browser.pages()
      const cdp = await page?.createCDPSession()
      await cdp?.send('ServiceWorker.enable')
      await cdp?.send('ServiceWorker.stopAllWorkers')
      await cdp?.detach()
    },
    inShadow: (page, selector, work, ...args) => inClosedRoot(page, selector, work, args),
    async openPopup(page) {
      await popup?.close()
      await page.bringToFront()
      const opening = browser.waitForTarget(t => t.url().endsWith('/popup/popup.html'))
      await session.inExtension(api => api.action.openPopup())
      popup = popupIn(await (await opening).asPage())
      return popup
    },
    async weigh(page) {
      worker ??= await attach()
      const cdp = await page.createCDPSession()
      const heaps = { page: await heapOf(cdp), background: await heapOf(worker) }
      // Counted behind the collection that this asks for: what waits to be collected is not left behind.
      const { documents } = await cdp.send('Memory.getDOMCounters')
      const weight = { ...heaps, documents, busyMs: null }
      await cdp.detach()
      return weight
    },
    remove: () => browser.uninstallExtension(id),
    closed: () => new Promise(done => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  }
  return session
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

/** Attached while the worker is still starting, a debugger may hold a context that never gets the extension's names: then it attaches again. */
async function readyWorker(target: Target): Promise<CDPSession | null> {
  const worker = await target.createCDPSession()
  if (await inWorker<boolean>(worker, "typeof chrome === 'object' && Boolean(chrome.action)")) return worker
  await worker.detach()
  return null
}

async function inWorker<R>(worker: CDPSession, expression: string): Promise<R> {
  const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed in the service worker')
  return result.value as R
}

function popupIn(page: Page): Popup {
  return {
    page,
    async evaluate(work, ...args) {
      if (page.isClosed()) return null
      return page.evaluate(callSource(work, 'window', args)).catch(nullIfClosed) as never
    },
    async close() {
      if (!page.isClosed()) await page.close()
    },
  }
}

/** A popup may close while it is being asked something. */
function nullIfClosed(error: Error): null {
  if (error.name === 'TargetCloseError') return null
  throw error
}

/** A closed root is out of reach for scripts of the page, but not for the debugger. */
async function inClosedRoot<R>(page: Page, selector: string, work: Work, args: unknown[]): Promise<R> {
  const cdp: CDPSession = await page.createCDPSession()
  try {
    const host = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    })
    if (!host.result.objectId) return null as R
    const { node } = await cdp.send('DOM.describeNode', { objectId: host.result.objectId, depth: 1, pierce: true })
    const root = node.shadowRoots?.[0]
    if (!root) return null as R
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    const called = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${work})(this, ...args) }`,
      arguments: args.map(value => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (called.exceptionDetails)
      throw new Error(called.exceptionDetails.exception?.description ?? 'failed in the shadow root')
    return called.result.value
  } finally {
    await cdp.detach()
  }
}
