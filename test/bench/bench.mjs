/**
 * `npm run bench`: every budget of docs/design.md beside what is measured, rivals and all in one run on one machine.
 * BENCH_PAGES=<folder> adds a folder of saved pages; BENCH_TABS=<number> opens more tabs; BENCH_CLAIMS=<number> makes the large pack smaller or larger;
 * BENCH_ONLY=tabs,popup measures these parts alone.
 * Nothing fails for being slow: ratios are read by people, and a busy machine is no mistake.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../tools/run.mjs'
import { buildAll } from './build.mjs'
import { describeMachine } from './machine.mjs'
import { measureBytes } from './measure-bytes.mjs'
import { measureClaims } from './measure-claims.mjs'
import { measurePacks } from './measure-packs.mjs'
import { measurePages } from './measure-pages.mjs'
import { measurePanel } from './measure-panel.mjs'
import { measurePopup } from './measure-popup.mjs'
import { measureRivals } from './measure-rivals.mjs'
import { measureTabs } from './measure-tabs.mjs'
import { openBrowser } from './open-browser.mjs'
import { gatherPages } from './pages.mjs'
import { printTable } from './table.mjs'

const TABS = Number(process.env.BENCH_TABS ?? 20)
const LARGE_PACK = Number(process.env.BENCH_CLAIMS ?? 100_000)
const ONLY = process.env.BENCH_ONLY?.split(',')

/** In the order of the table. Each gives rows, and times of single pages where it has any. */
const parts = {
  bytes: async ({ built }) => ({ rows: await measureBytes(built) }),
  pages: ({ browser, built, gathered }) => measurePages(browser, built, gathered),
  rivals: ({ browser, built, gathered }) => measureRivals(browser, built, gathered),
  tabs: async ({ built }) => ({ rows: await measureTabs(built, TABS) }),
  popup: async ({ built }) => ({ rows: await measurePopup(built) }),
  panel: async ({ built }) => ({ rows: await measurePanel(built) }),
  claims: async ({ built }) => ({ rows: await measureClaims(built) }),
  packs: async ({ built }) => ({ rows: measurePacks(built, LARGE_PACK) }),
}

try {
  const built = await buildAll()
  const browser = await openBrowser()
  try {
    const gathered = await gatherPages(built, process.env.BENCH_PAGES)
    const rows = []
    const times = {}
    for (const [name, measure] of Object.entries(parts)) {
      if (ONLY && !ONLY.includes(name)) continue
      const measured = await measure({ browser, built, gathered })
      rows.push(...measured.rows)
      times[name] = measured.pages
    }
    const machine = await describeMachine(await browser.version())
    printTable(rows, machine)
    await writeFile(join(ROOT, 'bench.json'), `${JSON.stringify({ machine, rows, ...times }, null, 2)}\n`)
  } finally {
    await browser.close()
    await built.remove()
  }
} catch (error) {
  console.error(error.stack ?? error)
  process.exitCode = 1
}
