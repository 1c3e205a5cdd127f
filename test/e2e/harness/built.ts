import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import manifest from '../../../manifest.json' with { type: 'json' }
import { ROOT } from '../../tools/run.mjs'

const DIST = join(ROOT, 'dist')

/** What `npm run package` has built. */
export const EXTENSION = join(DIST, 'extension')
export const GECKO_ID = manifest.browser_specific_settings.gecko.id

export async function packagePath(): Promise<string> {
  const zip = (await readdir(DIST)).find(name => name.endsWith('.zip'))
  if (!zip) throw new Error('no package in dist/: run `npm run package` first')
  return join(DIST, zip)
}
