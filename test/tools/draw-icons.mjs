/** `node test/tools/draw-icons.mjs`: draws the icons of the manifest from their one source, popup/icons/icon.svg, in Chromium. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers.mjs'
import { ROOT } from './run.mjs'

const FOLDER = join(ROOT, 'popup/icons')
const { icons } = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'))
const source = await readFile(join(FOLDER, 'icon.svg'), 'utf8')

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
})
try {
  const page = await browser.newPage()
  for (const [size, path] of Object.entries(icons)) {
    await page.setViewport({ width: Number(size), height: Number(size) })
    await page.goto(`data:image/svg+xml,${encodeURIComponent(source)}`)
    await page.screenshot({ path: join(FOLDER, path.replace(/^icons\//, '')), omitBackground: true })
  }
} finally {
  await browser.close()
}
