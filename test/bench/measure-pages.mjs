/** In real Chromium, on each page loaded afresh: the watcher against isProbablyReaderable, a whole Report against parse(). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blockElsewhere, serve } from './serve.mjs'

/** Each page is loaded so often, ours and theirs going first in turn. */
const LOADS = 4
/** Runs in one load; the first is cold, the last ones warm. */
const RUNS = 5
const WARM_FROM = 2
/** Claims in the pack that a page is compared with: a story followed for a day or two. */
const PACK = 500

export async function measurePages(browser, { core, inPage, extension }, pages) {
  const scripts = {
    inPage: await readFile(inPage, 'utf8'),
    watch: await readFile(join(extension, 'page/watch.js'), 'utf8'),
  }
  const pack = JSON.stringify(core.makePack(PACK))
  const measured = []
  const site = await serve(path => {
    const page = pages[Number(path.match(/^\/news\/(\d+)\/$/)?.[1] ?? -1)]
    return page && { body: page.html, type: 'text/html; charset=utf-8' }
  })
  try {
    for (const [index, page] of pages.entries())
      measured.push({
        ...page,
        ...(await measurePage(browser, `${site.origin}/news/${index}/`, site.origin, scripts, pack)),
      })
  } finally {
    site.close()
  }
  return rowsOf(measured, core.median)
}

async function measurePage(browser, url, origin, scripts, pack) {
  const loads = []
  for (let load = 0; load < LOADS; load++) {
    const page = await browser.newPage()
    try {
      await blockElsewhere(page, origin)
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      await page.evaluate(scripts.inPage)
      // What an extension's world has, so that the watcher does all that it does at a reader's.
      await page.evaluate(`chrome = { runtime: { id: 'bench', sendMessage: async () => ({ value: null }) } }`)
      await page.evaluate(`bench.watch = () => {${scripts.watch}\n}; bench.load(${pack})`)
      loads.push(await page.evaluate((runs, ours) => globalThis.bench.measure(runs, ours), RUNS, load % 2 === 0))
    } finally {
      await page.close()
    }
  }
  const [{ isArticle, parsed, claims }] = loads
  return { isArticle, parsed, claims, loads }
}

function rowsOf(measured, median) {
  const cold = (page, what) => median(page.loads.map(load => load[what][0]))
  const warm = (page, what) => median(page.loads.flatMap(load => load[what].slice(WARM_FROM)))
  const rows = []
  for (const group of ['generated', 'saved']) {
    const pages = measured.filter(page => page.group === group)
    if (pages.length === 0) continue
    const articles = pages.filter(({ isArticle, parsed }) => isArticle && parsed)
    for (const [state, of] of [
      ['fresh page', cold],
      ['warm', warm],
    ]) {
      const ratio = (some, ours, theirs) =>
        median(some.map(page => of(page, ours))) / median(some.map(page => of(page, theirs)))
      const detail = (some, ours, theirs) =>
        `${some.length} pages, medians ${some.length ? median(some.map(p => of(p, ours))).toFixed(2) : '–'} and ${some.length ? median(some.map(p => of(p, theirs))).toFixed(2) : '–'} ms`
      rows.push(
        {
          what: `watch against isProbablyReaderable, ${group}, ${state}`,
          budget: 1,
          value: ratio(pages, 'watch', 'readerable'),
          unit: '×',
          detail: detail(pages, 'watch', 'readerable'),
        },
        {
          what: `article → Report against parse(), ${group}, ${state}`,
          budget: 0.5,
          value: ratio(articles, 'report', 'parse'),
          unit: '×',
          detail: detail(articles, 'report', 'parse'),
        },
      )
    }
    rows.push({
      what: `longest reading of an article in the page, ${group}`,
      budget: 50,
      value: Math.max(...articles.map(page => cold(page, 'read'))),
      unit: 'ms',
      detail: 'the reader script alone; comparing happens in the background',
    })
  }
  const pages = measured.map(page => ({
    group: page.group,
    name: page.name,
    bytes: Buffer.byteLength(page.html),
    claims: page.claims,
    isArticle: page.isArticle,
    ...Object.fromEntries(
      ['watch', 'readerable', 'read', 'report', 'parse'].flatMap(what => [
        [`${what}ColdMs`, cold(page, what)],
        [`${what}WarmMs`, warm(page, what)],
      ]),
    ),
  }))
  if (rows[0]) rows[0].pages = pages
  return rows
}
