import type { Page } from 'puppeteer-core'
import { GECKO_ID } from './built.ts'
import type { Session } from './session.ts'
import { until } from './until.ts'

type Bidi = (method: string, params: object) => Promise<never>

interface Evaluated {
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

/** The window of Firefox itself, around a page: what Chromium keeps from its debugger, Firefox shows one with system access. */
export interface FirefoxWindow {
  /** Presses the shortcut of a command as the window does that hears its keys: `period`, `comma`, `s`. */
  pressShortcut(key: string): Promise<void>
  /** Opens the menu at a point of the page, and chooses what is so called. */
  chooseFromMenu(x: number, y: number, label: string): Promise<void>
  /** What stands in the sidebar; null where it is closed or another’s. */
  sidebarText(): Promise<string | null>
  closeSidebar(): Promise<void>
}

export async function windowAround(session: Session, page: Page): Promise<FirefoxWindow> {
  const { connection } = page.browser() as unknown as { connection: { send: Bidi } }
  const run = async (context: string, expression: string): Promise<unknown> => {
    const params = { expression, target: { context }, awaitPromise: true }
    const { result } = (await connection.send('script.evaluate', params)) as { result: Evaluated }
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text)
    return result.result?.value
  }
  const context = await until('its window is found', async () => {
    const { result } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      result: { contexts: { context: string }[] }
    }
    for (const { context } of result.contexts)
      if ((await run(context, 'gBrowser.selectedBrowser.currentURI.spec')) === page.url()) return context
    return null
  })
  const inWindow = (expression: string) => run(context, expression)
  return {
    async pressShortcut(key) {
      const name = key.toUpperCase()
      const command = `document.querySelector('keyset[id^="ext-keyset"] :is([keycode="VK_${name}"], [key="${name}"])')`
      await inWindow(`${command}.doCommand()`)
    },
    async chooseFromMenu(x, y, label) {
      await page.mouse.click(x, y, { button: 'right' })
      const menu = "document.getElementById('contentAreaContextMenu')"
      const items = `[...${menu}.querySelectorAll('menuitem')]`
      const item = `${items}.find(({ label, hidden }) => !hidden && label === ${JSON.stringify(label)})`
      await until(`the menu offers “${label}”`, () => inWindow(`${menu}.state === 'open' && ${item} !== undefined`))
      await inWindow(`${menu}.activateItem(${item})`)
    },
    async sidebarText() {
      const isOurs = await inWindow(
        `SidebarController.currentID === '${GECKO_ID.replace(/[^\w-]/g, '_')}-sidebar-action'`,
      )
      if (!isOurs) return null
      return session.inExtension(api => {
        const [view] = api.extension.getViews({ type: 'sidebar' })
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
        return view?.document.body.innerText ?? null
      })
    },
    async closeSidebar() {
      await inWindow('SidebarController.hide()')
    },
  }
}
