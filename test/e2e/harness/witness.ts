import type { Page } from 'puppeteer-core'

/** What a page could notice of us: console lines, errors, and changes of its document. */
export interface Witness {
  /** Lines of the console and errors since the page was opened. */
  noise: string[]
  /** Changes of the document since `watchDocument`, one short line each. */
  changes(): Promise<string[]>
}

/** To be called before the page is opened for its noise to be complete; changes are written down from now on. */
export async function witness(page: Page): Promise<Witness> {
  const noise: string[] = []
  page.on('console', message => noise.push(`console: ${message.text()}`))
  page.on('pageerror', error => noise.push(`error: ${error instanceof Error ? error.message : String(error)}`))
  await page.evaluate(() => {
    const changes: string[] = []
    Object.assign(window, { changes })
    const nameOf = (node: Node) =>
      node instanceof HTMLElement && node.dataset.secondSource ? 'the card' : node.nodeName
    new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        for (const node of addedNodes) changes.push(`${target.nodeName} gained ${nameOf(node)}`)
        for (const node of removedNodes) changes.push(`${target.nodeName} lost ${nameOf(node)}`)
        if (type !== 'childList') changes.push(`${target.nodeName} changed ${attributeName ?? 'its text'}`)
      }
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true })
  })
  return { noise, changes: () => page.evaluate(() => (window as Window & { changes?: string[] }).changes ?? []) }
}
