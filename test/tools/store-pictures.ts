import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardIsStill, cardSays } from '../e2e/harness/card.ts'
import { openChromium } from '../e2e/harness/chromium.ts'
import { leaveRoomBelow, markedTexts, pointAt } from '../e2e/harness/page-actions.ts'
import { openPanelTab, panelSays } from '../e2e/harness/panel-actions.ts'
import { until } from '../e2e/harness/until.ts'
import { ROOT } from './run.mjs'
import { servePages } from './serve-pages.mjs'

const FOLDER = join(ROOT, 'docs/store')
/** As all stores take them. */
const SIZE = { width: 1280, height: 800 }
const PANEL = { width: 420, height: 800 }

/** Pictures of the demonstration article, of the size that stores ask for. */
export async function takeStorePictures(): Promise<void> {
  const site = await servePages()
  const session = await openChromium()
  const inScheme = (page: Page, value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
  try {
    const page = await session.open(`${site.origin}/demo-article.html`)
    await until('the article is marked', async () => (await markedTexts(page)).length > 0)
    await leaveRoomBelow(page)
    for (const [scheme, name] of [
      ['dark', 'card-dark'],
      ['light', 'card'],
    ] as const) {
      await page.setViewport(SIZE)
      await inScheme(page, scheme)
      await pointAt(page, '12,000')
      await cardSays(session, page, '12,000')
      await cardIsStill(session, page)
      await keep(page, name)
      await page.keyboard.press('Escape')
    }

    const panel = await openPanelTab(session, page)
    await panel.setViewport(PANEL)
    await inScheme(panel, 'light')
    await panelSays(panel, '12,000')
    await panel.bringToFront()
    const right = await panel.screenshot({ encoding: 'base64' })
    await page.bringToFront()
    await page.setViewport({ ...SIZE, width: SIZE.width - PANEL.width })
    await page.evaluate(() => scrollTo(0, 0))
    const left = await page.screenshot({ encoding: 'base64' })
    await keepBeside(await session.open('about:blank'), left, right)

    const settings = await session.openOwn('popup/options.html')
    await settings.setViewport(SIZE)
    await inScheme(settings, 'light')
    await settings.waitForSelector('h1')
    await settings.bringToFront()
    await keep(settings, 'settings')
  } finally {
    await session.close()
    site.close()
  }
}

async function keepBeside(page: Page, left: string, right: string): Promise<void> {
  await page.setViewport(SIZE)
  await page.evaluate(
    async sources => {
      document.body.style.cssText = 'margin: 0; display: flex'
      for (const source of sources) {
        const image = new Image()
        image.src = `data:image/png;base64,${source}`
        await image.decode()
        document.body.append(image)
      }
    },
    [left, right],
  )
  await keep(page, 'comparison')
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` })
}
