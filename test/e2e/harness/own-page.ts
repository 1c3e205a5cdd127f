import type { Page } from 'puppeteer-core'

/** Presses Tab until what has the focus fits the selector, as a reader without a pointer does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < MOST_STOPS; step++) {
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no ${selector} is reached by Tab`)
}

/** More than any page of ours has. */
const MOST_STOPS = 40

/** Not every browser lets its debugger choose the theme, so the page's style sheets are told. */
export async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(name => {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark'))
          rule.media.mediaText = name === 'dark' ? 'all' : 'not all'
    document.documentElement.style.colorScheme = name
  }, theme)
}
