/**
 * `npm start`: sets up, builds, and shows the product on the demonstration article. With a display, a browser window stays
 * open until it is closed; without, the comparison is printed and pictures are kept under dist/screenshots/.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { provideBrowsers } from './browsers.mjs'
import { ROOT } from './run.mjs'
import { build, installPackages } from './set-up.mjs'

try {
  await installPackages()
  console.log('building …')
  await build('--package')
  const browser = await oneBrowser()
  const { showDemo } = await loadDemo()
  await showDemo(browser, hasDisplay())
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** Chromium if there is one, else Firefox, else Chromium freshly installed. */
async function oneBrowser() {
  const { chromium, firefox } = await provideBrowsers({ oneOf: ['chromium', 'firefox'] })
  if (chromium) return 'chromium'
  if (firefox) return 'firefox'
  throw new Error('Second Source is built in dist/extension: load it in a browser as the README says.')
}

/** The demonstration is TypeScript and shares its words with the end-to-end tests; Node wants it bundled. */
async function loadDemo() {
  const { build } = await import('esbuild')
  // Two folders below the top, as its sources are, so that what they find beside them they find from there.
  const outfile = join(ROOT, 'dist/tools/show-demo.mjs')
  const entryPoints = [join(ROOT, 'test/tools/show-demo.ts')]
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
  return import(pathToFileURL(outfile))
}

function hasDisplay() {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
