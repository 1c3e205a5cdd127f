import type { Anchor } from './anchor.ts'

/** `highlightsFromPoint` of Chrome 140 and Firefox 150, not yet among TypeScript's types. */
interface PointedHighlights {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[]
}

/** The anchor whose words are at this point of the viewport, the figure before the passage around it. */
export function anchorAt(anchors: Anchor[], x: number, y: number): Anchor | null {
  if (anchors.length === 0) return null
  const registry = CSS.highlights as PointedHighlights
  const hits = registry.highlightsFromPoint
    ? anchorsOf(anchors, registry.highlightsFromPoint(x, y))
    : anchorsAtCaret(anchors, x, y)
  return hits.find(({ mark }) => mark.part === 'figure') ?? hits[0] ?? null
}

/** The box of the line of this range under a point, as a range over a line break has several; null when beside them all. */
export function lineAt(range: Range, x: number, y: number): DOMRect | null {
  return (
    [...range.getClientRects()].find(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) ?? null
  )
}

function anchorsOf(anchors: Anchor[], highlights: { ranges: AbstractRange[] }[]): Anchor[] {
  const ranges = new Set(highlights.flatMap(({ ranges }) => ranges))
  return anchors.filter(({ range }) => ranges.has(range))
}

/** One caret answers for all anchors before any box is measured; as it is also given for points beside the text, boxes decide. */
function anchorsAtCaret(anchors: Anchor[], x: number, y: number): Anchor[] {
  const caret = caretAt(x, y)
  if (caret === null) return []
  return anchors.filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && lineAt(range, x, y) !== null)
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y)
    return position === null ? null : { node: position.offsetNode, offset: position.offset }
  }
  const range = document.caretRangeFromPoint(x, y)
  return range === null ? null : { node: range.startContainer, offset: range.startOffset }
}
