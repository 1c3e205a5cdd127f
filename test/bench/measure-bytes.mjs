/** Bytes as they travel: gzip for scripts, the zip for the package. The limits are those of .size-limit.json. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1000

export async function measureBytes({ folder, extension }) {
  const gzipped = async file => gzipSync(await readFile(join(extension, file)), { level: 9 }).length / KB
  const scripts = (await readdir(join(extension, 'page')))
    .filter(name => name.endsWith('.js'))
    .map(name => join('page', name))
  const gzippedAll = async files => (await Promise.all(files.map(gzipped))).reduce((sum, size) => sum + size, 0)
  const zip = (await readdir(folder)).find(name => name.endsWith('-chromium.zip'))
  const { content_scripts } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const everywhere = content_scripts.flatMap(({ js }) => js)
  const row = (what, budget, value, detail) => ({ what, budget, value, unit: 'kB', detail })
  return [
    row('scripts on every page, gzipped', 8, await gzippedAll(everywhere), everywhere.join(', ')),
    row('page scripts on a topic page, gzipped', 40, await gzippedAll(scripts), scripts.join(', ')),
    row('shipped package, zipped', 500, (await readFile(join(folder, zip))).length / KB, zip),
  ]
}
