import type { Browser } from 'puppeteer-core'

/** Where it waits between two suites: the environment of vitest, which closes it, has modules of its own. */
const held = globalThis as { commonBrowser?: Browser | undefined }

/** The browser that the suite before has left, with nothing open in it and no extension; a new one when there is none. */
export async function borrowBrowser(start: () => Promise<Browser>): Promise<Browser> {
  const browser = held.commonBrowser
  held.commonBrowser = undefined
  return browser?.connected ? browser : start()
}

/** Leaves a browser to the next suite, with only the page it began with; one that cannot be cleared is closed. */
export async function lendBrowser(browser: Browser, clear: () => Promise<void>): Promise<void> {
  try {
    await clear()
    const [, ...opened] = await browser.pages()
    for (const page of opened) await page.close()
    held.commonBrowser = browser
  } catch {
    await browser.close()
  }
}

export async function closeCommonBrowser(): Promise<void> {
  await held.commonBrowser?.close()
}
