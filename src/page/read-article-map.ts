import type { Place } from '../core/article.ts'
import type { MappedText, Piece } from './text-map.ts'

/** The way between offsets into `Article.text` and the page. */
export interface ArticleMap {
  /** Every stretch of the article's text and the text node it was read from, in reading order; spans into `Article.text`. */
  pieces: Piece[]
  /** A Range over these characters of the article; null when none of them is in the page. */
  toRange(start: number, end: number): Range | null
  /** The offset in the article of a character in the page; null when it was not read. For hit tests. */
  offsetAt(node: Node, offset: number): number | null
}

export const articleMap = (blocks: MappedText[], places: Place[]): ArticleMap => {
  const pieces = places.flatMap(({ block, start }) =>
    (blocks[block]?.pieces ?? []).map(piece => ({ ...piece, start: piece.start + start, end: piece.end + start })),
  )
  const byNode = new Map<Node, Piece[]>()
  for (const piece of pieces) byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), piece])
  return {
    pieces,
    toRange: (start, end) => rangeOf(pieces, start, end),
    offsetAt: (node, offset) => {
      const piece = byNode
        .get(node)
        ?.find(({ nodeStart, start, end }) => offset >= nodeStart && offset <= nodeStart + end - start)
      return piece ? piece.start + offset - piece.nodeStart : null
    },
  }
}

const rangeOf = (pieces: Piece[], start: number, end: number): Range | null => {
  const first = pieces[firstEndingAfter(pieces, start)]
  const last = pieces[firstEndingAfter(pieces, end - 1)]
  // The last character may be white space made up for a line break; then the piece before it is the last.
  const closing = last && last.start < end ? last : (pieces[firstEndingAfter(pieces, end - 1) - 1] ?? pieces.at(-1))
  if (!first || !closing || start >= end || first.start >= end || closing.end <= start) return null
  const from = first.nodeStart + Math.max(start, first.start) - first.start
  const to = closing.nodeStart + Math.min(end, closing.end) - closing.start
  // The page may have shortened its text since it was read.
  if (from > first.node.data.length || to > closing.node.data.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, from)
  range.setEnd(closing.node, to)
  return range
}

/** Index of the first piece that ends after `offset`, by halving; the number of pieces when none does. */
const firstEndingAfter = (pieces: Piece[], offset: number) => {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).end > offset) high = middle
    else low = middle + 1
  }
  return low
}
