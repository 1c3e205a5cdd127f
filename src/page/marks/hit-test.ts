import type { Anchor } from './anchor.ts'

/** In one element; of a wall of text, each has to be looked for among thousands of lines. */
const MOST_MEASURED = 500

/**
 * The anchor whose words are under a pointer, the figure before the passage around it. `target` is the element the
 * browser found there: a range outside it is covered, or elsewhere, and need not be measured.
 * `highlightsFromPoint` would do as much, but misses at some device pixel ratios (Chromium 156, emulated).
 */
export function anchorAt(anchors: Anchor[], target: EventTarget | null, x: number, y: number): Anchor | null {
  if (!isNode(target)) return null
  const near = anchors.filter(({ range }) => range.intersectsNode(target) && isHitOn(range, target))
  const hits = near.slice(0, MOST_MEASURED).filter(({ range }) => lineAt(range, x, y) !== null)
  return hits.find(({ mark }) => mark.part === 'figure') ?? hits[0] ?? null
}

/** Words that are cut off, as those below “Read more”, keep their boxes: what is hit there only lies around them. */
function isHitOn({ commonAncestorContainer: words }: Range, target: Node): boolean {
  const element = (words.nodeName === '#text' ? words.parentNode : words) as Element
  return element.contains(target) || getComputedStyle(element).pointerEvents === 'none'
}

/** The box of the line of this range under a point, as a range over a line break has several; null when beside them all. */
export function lineAt(range: Range, x: number, y: number): DOMRect | null {
  return (
    [...range.getClientRects()].find(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) ?? null
  )
}

/**
 * The element an event is about, also where that is in an open shadow root and the page is told of its host alone. A slot
 * only lends its place to words of the host.
 */
export function targetOf(event: Event): EventTarget | null {
  const target = event.composedPath?.()[0] ?? event.target
  const host = isNode(target) && target.nodeName === 'SLOT' && (target.getRootNode() as ShadowRoot).host
  return host || target
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target
}
