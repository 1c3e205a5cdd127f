/** In real Chromium, on each article: claims against wink-nlp and compromise on its text, drawing against mark.js. */
import { readFile } from 'node:fs/promises'
import { blockElsewhere, serve } from './serve.mjs'

/** The first is cold and not counted: libraries build their tables then. */
const RUNS = 3
/** Longer pages are left out: mark.js takes minutes for a book. Characters. */
const LONGEST_PAGE = 2 * 1024 * 1024

export async function measureRivals(browser, { core, rivals }, gathered) {
  const pages = gathered.filter(({ html }) => html.length <= LONGEST_PAGE)
  const script = await readFile(rivals, 'utf8')
  const site = await serve(path => {
    const page = pages[Number(path.match(/^\/news\/(\d+)\/$/)?.[1] ?? -1)]
    return page && { body: page.html, type: 'text/html; charset=utf-8' }
  })
  const measured = []
  try {
    for (const [index, { group, name }] of pages.entries()) {
      const timings = await measurePage(browser, `${site.origin}/news/${index}/`, site.origin, script)
      measured.push({ group, name, marks: timings.marks, ...mediansOf(timings, core.median) })
    }
  } finally {
    site.close()
  }
  return { rows: rowsOf(measured, core.median), pages: measured }
}

async function measurePage(browser, url, origin, script) {
  const page = await browser.newPage()
  try {
    await blockElsewhere(page, origin)
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.evaluate(script)
    return await page.evaluate(runs => globalThis.measureRivals(runs), RUNS)
  } finally {
    await page.close()
  }
}

function mediansOf(timings, median) {
  const works = ['claims', 'wink', 'compromise', 'draw', 'markJs']
  return Object.fromEntries(works.map(work => [work, median(timings[work].slice(1))]))
}

function rowsOf(pages, median) {
  return ['generated', 'saved'].flatMap(group => {
    const articles = pages.filter(page => page.group === group && page.marks > 0)
    if (articles.length === 0) return []
    const against = (what, ours, theirs) => {
      const [a, b] = [ours, theirs].map(work => median(articles.map(page => page[work])))
      const detail = `${articles.length} pages, medians ${a.toFixed(2)} and ${b.toFixed(2)} ms`
      return { what: `${what}: ${group}, warm`, value: a / b, unit: '×', detail }
    }
    return [
      against('claims found in the page, time against wink-nlp', 'claims', 'wink'),
      against('claims found in the page, time against compromise', 'claims', 'compromise'),
      against('figures tied and drawn, time against mark.js', 'draw', 'markJs'),
    ]
  })
}
