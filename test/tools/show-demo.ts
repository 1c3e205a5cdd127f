import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Report } from '../../src/core/types.ts'
import { cardIsStill, cardSays } from '../e2e/harness/card.ts'
import { openChromium } from '../e2e/harness/chromium.ts'
import { openFirefox } from '../e2e/harness/firefox.ts'
import { leaveRoomBelow, markedTexts, pointAt } from '../e2e/harness/page-actions.ts'
import { popupSays, popupText } from '../e2e/harness/popup-actions.ts'
import type { Session } from '../e2e/harness/session.ts'
import { until } from '../e2e/harness/until.ts'
import { reportTable } from './report-table.ts'
import { ROOT, script } from './run.mjs'
import { servePages } from './serve-pages.mjs'

const DEMO = 'demo-article.html'
const PICTURES = join(ROOT, 'dist/screenshots')

/** Opens the demonstration article in a browser with the extension: a window to play with, or words and pictures of one. */
export async function showDemo(browser: 'chromium' | 'firefox', inWindow: boolean): Promise<void> {
  const site = await servePages()
  const open = browser === 'firefox' ? openFirefox : openChromium
  const session = await open({ headless: !inWindow })
  try {
    const page = await session.open(`${site.origin}/${DEMO}`)
    await until('the article is marked', async () => (await markedTexts(page)).length > 0)
    if (inWindow) await stayOpen(session)
    else await describe(session, page)
  } finally {
    await session.close().catch(() => undefined)
    site.close()
  }
}

async function stayOpen(session: Session): Promise<void> {
  console.log('Hover an underlined figure, or press the Second Source button in the toolbar. Close the window to end.')
  await session.closed()
}

async function describe(session: Session, page: Page): Promise<void> {
  console.log(reportTable(await compareByCommandLine()))
  await mkdir(PICTURES, { recursive: true })
  await page.setViewport({ width: 1280, height: 900 })
  await picture(page, 'page')
  await leaveRoomBelow(page)
  await pointAt(page, '12,000')
  await cardSays(session, page, '12,000')
  await cardIsStill(session, page)
  await picture(page, 'hover-card')
  await page.keyboard.press('Escape')
  const popup = await session.openPopup(page)
  await popupSays(popup, /Differ|Agree/)
  console.log(`\nThe popup in ${session.name} says:\n\n${(await popupText(popup)).replace(/^/gm, '  ')}`)
  if (popup.page) await picture(popup.page, 'popup')
  await popup.close()
  console.log(`\npictures: ${PICTURES}`)
}

async function compareByCommandLine(): Promise<Report> {
  const { code, stdout, output } = await script('dist/cli.mjs', ['compare', join(ROOT, 'test/pages', DEMO)])
  if (code !== 0) throw new Error(output.trim())
  return JSON.parse(stdout)
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` })
}
