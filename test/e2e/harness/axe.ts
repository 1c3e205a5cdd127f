import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

/** What axe finds wrong in a page, or in the part of it a selector names, as `rule: element`. */
export async function violationsIn(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async selector => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // The size of targets (WCAG 2.2) is not looked at unless one asks for it.
    const { violations, passes } = await axe.run(selector ?? document, { rules: { 'target-size': { enabled: true } } })
    if (passes.length === 0) throw new Error('axe found nothing to look at')
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, part)
}
