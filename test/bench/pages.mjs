import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePage } from './make-page.mjs'

const KB = 1024
/** Bytes; news pages lie between the second and the fourth. */
const SIZES = [10 * KB, 30 * KB, 100 * KB, 300 * KB, 1024 * KB, 5 * 1024 * KB]
/** Pages of each size, each with other words; of the largest, which hardly exists, one. */
const EACH = 3
/** Articles as long as these are rare; the last is a book on one page. */
const ALL_TEXT = [30 * KB, 100 * KB, 5 * 1024 * KB]

/** Generated pages, and those saved in a folder given from outside. `group` tells them apart in the table. */
export async function gatherPages({ core }, folder) {
  const made = SIZES.flatMap((bytes, size) =>
    Array.from({ length: size === SIZES.length - 1 ? 1 : EACH }, (_, i) => ({
      group: 'generated',
      name: `${bytes / KB} KB, no. ${i + 1}`,
      html: makePage(core, 10 * size + i + 1, bytes),
    })),
  )
  const long = ALL_TEXT.map((bytes, i) => ({
    group: 'generated',
    name: `${bytes / KB} KB, all text`,
    html: makePage(core, 500 + i, bytes, true),
  }))
  return [...made, ...long, ...(folder ? await savedPages(folder) : [])]
}

async function savedPages(folder) {
  const names = (await readdir(folder)).filter(name => /\.html?$/.test(name)).sort()
  return Promise.all(
    names.map(async name => ({ group: 'saved', name, html: await readFile(join(folder, name), 'utf8') })),
  )
}
