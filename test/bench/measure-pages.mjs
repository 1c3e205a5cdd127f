/** In real Chromium, on each page loaded afresh: the watcher against isProbablyReaderable, a whole Report against parse(). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rowsOf } from './page-rows.mjs'
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
    watch: await scriptsOnEveryPage(extension),
  }
  const pack = JSON.stringify(core.makePack(PACK))
  scripts.profiles = JSON.stringify(await bundledProfiles(extension))
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
  const pageTimes = measured.map(page => summarise(page, core.median))
  return { rows: rowsOf(pageTimes, core.median), pages: pageTimes }
}

/** As the browser runs them, one after the other. */
async function scriptsOnEveryPage(extension) {
  const { content_scripts } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const files = content_scripts.flatMap(({ js }) => js)
  return (await Promise.all(files.map(file => readFile(join(extension, file), 'utf8')))).join('\n')
}

/** What the watcher looks for, as built into it. */
async function bundledProfiles(extension) {
  const read = async name => JSON.parse(await readFile(join(extension, 'packs', name), 'utf8'))
  const packs = await Promise.all((await read('index.json')).map(({ pack }) => read(pack)))
  return packs.map(({ profile }) => profile)
}

async function measurePage(browser, url, origin, scripts, pack) {
  const loads = []
  const open = async page => {
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.evaluate(scripts.inPage)
  }
  for (let load = 0; load < LOADS; load++) {
    const page = await browser.newPage()
    try {
      await blockElsewhere(page, origin)
      await open(page)
      // What an extension's world has, so that the watcher does all that it does at a reader's.
      await page.evaluate(`chrome = { runtime: { id: 'bench', sendMessage: async () => ({ value: null }) } }`)
      await page.evaluate(`bench.watch = () => {${scripts.watch}\n}; bench.load(${pack}, ${scripts.profiles})`)
      const timings = await page.evaluate((runs, ours) => globalThis.bench.measure(runs, ours), RUNS, load % 2 === 0)
      // Read in slices as readers have it: in a page just loaded, too.
      await open(page)
      loads.push({ ...timings, slice: await page.evaluate(() => globalThis.bench.measureSlices()) })
    } finally {
      await page.close()
    }
  }
  return { loads }
}

const WORKS = ['decide', 'watch', 'readerable', 'read', 'report', 'parse']

/** Medians of one page, in milliseconds: of the first run in each load, and of the runs after the code is warm. */
function summarise({ group, name, html, loads }, median) {
  const [{ isArticle, parsed, claims }] = loads
  const cold = what => median(loads.map(load => load[what][0]))
  const warm = what => median(loads.flatMap(load => load[what].slice(WARM_FROM)))
  const over = of => Object.fromEntries(WORKS.map(what => [what, of(what)]))
  const slice = median(loads.map(load => load.slice))
  const size = Buffer.byteLength(html)
  return { group, name, bytes: size, isArticle, parsed, claims, slice, fresh: over(cold), warm: over(warm) }
}
