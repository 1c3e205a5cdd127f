import type { Place } from '../core/article.ts'
import type { MappedText, Piece } from './text-map.ts'

/** What a Range is made of. */
export interface Points {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

/** The way between offsets into `Article.text` and the page. */
export interface ArticleMap {
  /** Every stretch of the article's text and the text node it was read from, in reading order; spans into `Article.text`. */
  pieces: Piece[]
  /** Where in the page these characters of the article begin and end; null when none of them is there any more. */
  toPoints(start: number, end: number): Points | null
  /** A Range over these characters of the article; null when none of them is in the page. */
  toRange(start: number, end: number): Range | null
}

export const articleMap = (blocks: MappedText[], places: Place[]): ArticleMap => {
  const pieces = places.flatMap(({ block, start }) =>
    (blocks[block]?.pieces ?? []).map(piece => ({ ...piece, start: piece.start + start, end: piece.end + start })),
  )
  return {
    pieces,
    toPoints: (start, end) => pointsOf(pieces, start, end),
    toRange: (start, end) => rangeOf(pointsOf(pieces, start, end)),
  }
}

const pointsOf = (pieces: Piece[], start: number, end: number): Points | null => {
  if (start >= end) return null
  const first = pieces[firstEndingAfter(pieces, start)]
  const at = firstEndingAfter(pieces, end - 1)
  // The last character may be a space made up for a line break; then the piece before it is the last.
  const last = (pieces[at]?.start ?? end) < end ? pieces[at] : pieces[at - 1]
  if (!first || !last || first.start >= end || last.end <= start) return null
  const points = {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(start, first.start) - first.start,
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(end, last.end) - last.start,
  }
  // The page may have shortened its text since it was read.
  const isThere = points.startOffset < first.node.data.length && points.endOffset <= last.node.data.length
  return isThere ? points : null
}

const rangeOf = (points: Points | null): Range | null => {
  if (!points) return null
  const range = points.startNode.ownerDocument.createRange()
  range.setStart(points.startNode, points.startOffset)
  range.setEnd(points.endNode, points.endOffset)
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
