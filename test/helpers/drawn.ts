/** Components as a page without a browser, and what stands in it. */
import { parseHTML } from 'linkedom'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export function draw(node: VNode) {
  return parseHTML(`<!doctype html><html><body>${renderToString(node)}</body></html>`).document
}

/** Of everything that a selector finds, its text with single spaces. */
export const texts = (
  root: { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> },
  selector: string,
) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
