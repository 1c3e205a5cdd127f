/** The real popup over a real article of 200 claims: from the start of its document to the frame that shows the Report. */
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePage } from './make-page.mjs'
import { openBrowser } from './open-browser.mjs'
import { serve } from './serve.mjs'

const CLAIMS = 200
const OPENINGS = 9
const SEED = 7

export async function measurePopup({ core, extension, folder }) {
  const { html, claims } = articleOf(core)
  const copy = join(folder, 'extension-with-made-topic')
  await withPack(core.makePack(500), extension, copy)
  const site = await serve(async () => ({ body: html, type: 'text/html; charset=utf-8' }))
  const browser = await openBrowser({ enableExtensions: true })
  try {
    const open = await popupOpener(browser, copy, `${site.origin}/article`)
    // The article is read and compared when its popup is opened first; then its Report is there, as on a followed topic.
    await open()
    const times = []
    for (let i = 0; i < OPENINGS; i++) times.push(await open())
    return [
      {
        what: `popup open → first paint of ${claims} claims`,
        budget: 100,
        value: core.median(times),
        unit: 'ms',
        detail: `${OPENINGS} openings, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
      },
    ]
  } finally {
    await browser.close()
    site.close()
  }
}

/** The shortest made article with so many claims. */
function articleOf(core) {
  const pack = core.loadPack(core.makePack(500))
  for (let bytes = 8_000; ; bytes += 500) {
    const { claims } = core.compareArticle(core.madeArticle(SEED, bytes * 0.97), [pack])
    if (claims.length >= CLAIMS) return { html: makePage(core, SEED, bytes, true), claims: claims.length }
  }
}

async function withPack(pack, extension, copy) {
  await cp(extension, copy, { recursive: true })
  const packs = join(copy, 'packs')
  for (const name of await readdir(packs)) await rm(join(packs, name))
  await writeFile(join(packs, 'made.json'), JSON.stringify(pack))
  const entry = { id: pack.id, title: pack.title, pack: 'made.json', search: 'made.search.json' }
  await writeFile(join(packs, 'index.json'), JSON.stringify([entry]))
}

async function popupOpener(browser, extension, url) {
  const id = await browser.installExtension(extension)
  const target = await browser.waitForTarget(t => t.type() === 'service_worker' && t.url().includes(id))
  const worker = await target.worker()
  // It comes with the installation, and would be the tab the popup looks at.
  const welcome = await browser.waitForTarget(t => t.url().endsWith('/popup/welcome.html'))
  await (await welcome.asPage()).close()
  const page = await browser.newPage()
  await page.goto(url)
  await page.bringToFront()
  return async () => {
    const opening = browser.waitForTarget(t => t.url().endsWith('/popup/popup.html'))
    await worker.evaluate(() => chrome.action.openPopup())
    const popup = await (await opening).asPage()
    await popup.waitForSelector('.row')
    const time = await popup.evaluate(timeOfReport)
    await popup.close()
    return time
  }
}

/** The browser's own clock: when the largest text of the Report was first on the screen, in ms since the document started. */
function timeOfReport() {
  return new Promise(resolve => {
    new PerformanceObserver(list => {
      const shown = list.getEntries().find(({ element }) => element?.closest('.topic, .group'))
      if (shown) resolve(shown.renderTime)
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}
