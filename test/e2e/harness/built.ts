import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import manifest from '../../../manifest.json' with { type: 'json' }
import { ROOT } from '../../tools/run.mjs'

const DIST = join(ROOT, 'dist')

/** What `npm run package` has built. */
export const EXTENSION = join(DIST, 'extension')
export const GECKO_ID = manifest.browser_specific_settings.gecko.id

/** The package for Firefox, which installs it as it is. */
export async function packagePath(): Promise<string> {
  const zip = (await readdir(DIST)).find(name => name.endsWith('-firefox.zip'))
  if (!zip) throw new Error('no package in dist/: run `npm run package` first')
  return join(DIST, zip)
}
