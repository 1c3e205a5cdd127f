/** The real popup page with a Report of 200 claims, from the start of its document to the frame that shows them. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { blockElsewhere, serve } from './serve.mjs'

const CLAIMS = 200
const OPENINGS = 7
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

export async function measurePopup(browser, { core, extension }) {
  const report = makeReport(core)
  const site = await serve(async path => {
    const body = await readFile(join(extension, normalize(path))).catch(() => null)
    return body && { body, type: TYPES[extname(path)] ?? 'application/octet-stream' }
  }, "'self'")
  const times = []
  try {
    for (let i = 0; i < OPENINGS; i++) times.push(await openOnce(browser, site.origin, report))
  } finally {
    site.close()
  }
  return [
    {
      what: `popup open → first paint of ${CLAIMS} claims`,
      budget: 100,
      value: core.median(times),
      unit: 'ms',
      detail: `${OPENINGS} openings, the first ${times[0].toFixed(0)} ms; the page behind answers at once`,
    },
  ]
}

async function openOnce(browser, origin, report) {
  const page = await browser.newPage()
  try {
    await blockElsewhere(page, origin)
    await page.evaluateOnNewDocument(standIn, report)
    await page.goto(`${origin}/popup/popup.html`)
    return await page.evaluate(() => globalThis.shown)
  } finally {
    await page.close()
  }
}

/** The browser behind the popup, with a page that has its Report ready; and the clock. Runs before the popup's own script. */
function standIn(report) {
  globalThis.chrome = { runtime: { id: 'bench' } }
  globalThis.browser = {
    runtime: { id: 'bench', getURL: path => path },
    tabs: {
      query: async () => [{ id: 1, url: 'https://news.example/' }],
      sendMessage: async () => ({ state: 'report', report, onlyPart: null }),
    },
    scripting: { executeScript: async () => [] },
    permissions: { contains: async () => true, request: async () => true },
  }
  globalThis.shown = new Promise(resolve => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.row')) return
      observer.disconnect()
      // What a frame's callback posts arrives after that frame was painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      requestAnimationFrame(() => port2.postMessage(null))
    }).observe(document, { childList: true, subtree: true })
  })
}

/** Of a long article, cut or repeated to the number of claims. */
function makeReport({ madeArticle, compareArticle, loadPack, makePack }) {
  const report = compareArticle(madeArticle(70_000, 12_000), [loadPack(makePack(500))])
  const claims = Array.from({ length: CLAIMS }, (_, i) => ({
    ...report.claims[i % report.claims.length],
    id: `c${i + 1}`,
  }))
  return { ...report, claims }
}
