/**
 * Many tabs in a real Chromium, with the built extension and without it: what each costs in heap, and whether any task
 * was long. BENCH_TABS=<number> says how many of each kind.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../tools/run.mjs'
import { makePage } from './make-page.mjs'
import { openBrowser } from './open-browser.mjs'
import { serve } from './serve.mjs'

const OFF_TOPIC_BYTES = 100 * 1024
const KB = 1000

export async function measureTabs({ core, extension }, tabs) {
  const demo = await readFile(join(ROOT, 'test/pages/demo-article.html'), 'utf8')
  const bodies = { '/topic': demo, '/other': makePage(core, 900, OFF_TOPIC_BYTES) }
  const site = await serve(path => bodies[path] && { body: bodies[path], type: 'text/html; charset=utf-8' })
  try {
    const without = await openTabs(site.origin, tabs, null)
    const with_ = await openTabs(site.origin, tabs, extension)
    return rowsOf(with_, without, tabs)
  } finally {
    site.close()
  }
}

async function openTabs(origin, tabs, extension) {
  const browser = await openBrowser({ enableExtensions: true })
  try {
    if (extension) await install(browser, extension)
    const other = await openKind(browser, `${origin}/other`, tabs, () => true)
    const isMarked = () => CSS.highlights.size > 0
    const topic = await openKind(browser, `${origin}/topic`, tabs, extension ? isMarked : () => true)
    return { other, topic, backgroundHeap: extension ? await backgroundHeap(browser) : 0 }
  } finally {
    await browser.close()
  }
}

async function install(browser, extension) {
  await browser.installExtension(extension)
  // Content scripts are injected only from when the worker runs.
  await browser.waitForTarget(target => target.type() === 'service_worker')
}

/** Tabs of one kind, all open at once: heap of each when it has come to rest, and its long tasks. */
async function openKind(browser, url, tabs, isReady) {
  const pages = []
  for (let i = 0; i < tabs; i++) {
    const page = await browser.newPage()
    await page.evaluateOnNewDocument(listenForLongTasks)
    await page.goto(url)
    await page.bringToFront()
    await page.waitForFunction(isReady)
    await page.evaluate(() => new Promise(rest => requestIdleCallback(rest, { timeout: 500 })))
    pages.push(page)
  }
  const heaps = new Map()
  const tasks = []
  for (const page of pages) {
    const cdp = await page.createCDPSession()
    await cdp.send('HeapProfiler.collectGarbage')
    // Tabs may share a process, and then its heap is one.
    const { id } = await cdp.send('Runtime.getIsolateId')
    heaps.set(id, (await cdp.send('Runtime.getHeapUsage')).usedSize)
    tasks.push(...(await page.evaluate(() => globalThis.longTasks)))
    await page.close()
  }
  const sum = [...heaps.values()].reduce((total, used) => total + used, 0)
  return { heap: sum / tabs, tasks }
}

function listenForLongTasks() {
  globalThis.longTasks = []
  const hear = list => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  new PerformanceObserver(hear).observe({ type: 'longtask', buffered: true })
}

async function backgroundHeap(browser) {
  const target = await browser.waitForTarget(one => one.type() === 'service_worker')
  const cdp = await target.createCDPSession()
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

function rowsOf(ours, without, tabs) {
  const heap = (kind, what) => ({
    what: `heap per tab, added: ${what}`,
    value: (ours[kind].heap - without[kind].heap) / KB,
    unit: 'kB',
    detail: `${tabs} tabs at once; ${(without[kind].heap / KB).toFixed(0)} kB each without the extension`,
  })
  const longTasks = (kind, what) => ({
    what: `tasks over 50 ms in ${tabs} tabs: ${what}`,
    value: ours[kind].tasks.length,
    unit: 'tasks',
    detail: `longest ${Math.max(0, ...ours[kind].tasks).toFixed(0)} ms; without the extension ${without[kind].tasks.length}, longest ${Math.max(0, ...without[kind].tasks).toFixed(0)} ms`,
  })
  return [
    heap('other', 'off topic'),
    heap('topic', 'article on a topic, marked'),
    { what: `heap of the background after ${tabs} articles`, value: ours.backgroundHeap / KB, unit: 'kB' },
    longTasks('other', 'off topic'),
    longTasks('topic', 'article on a topic, marked'),
  ]
}
