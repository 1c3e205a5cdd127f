/**
 * `npm start`: sets up, builds, and shows the product on the demonstration article. With a display, a browser window stays
 * open until it is closed; without, the comparison is printed and pictures are kept under dist/screenshots/.
 */
import { provideBrowsers } from './browsers.mjs'
import { build, installPackages } from './set-up.mjs'

try {
  await installPackages()
  console.log('building …')
  await build('--package')
  const browser = await oneBrowser()
  // Not before the packages are there: it needs them.
  const { loadTool } = await import('./load-tool.mjs')
  const { showDemo } = await loadTool('show-demo')
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

function hasDisplay() {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
