import type { Place } from '../../core/article.ts'
import { firstEndingAfter } from '../../core/text/spans-touching.ts'
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

/** `text` is what the places are in. */
export const articleMap = (blocks: MappedText[], places: Place[], text: string): ArticleMap => {
  const pieces = places.flatMap(({ block, start }) =>
    (blocks[block]?.pieces ?? []).map(piece => ({ ...piece, start: piece.start + start, end: piece.end + start })),
  )
  const toPoints = (start: number, end: number) => pointsOf(pieces, text, start, end)
  return {
    pieces,
    toPoints,
    toRange: (start, end) => rangeOf(toPoints(start, end)),
  }
}

const pointsOf = (pieces: Piece[], text: string, start: number, end: number): Points | null => {
  if (start >= end) return null
  const from = firstEndingAfter(pieces, start)
  const first = pieces[from]
  const at = firstEndingAfter(pieces, end - 1)
  // The last character may be a space made up for a line break; then the piece before it is the last.
  const to = (pieces[at]?.start ?? end) < end ? at : at - 1
  const last = pieces[to]
  if (!first || !last || first.start >= end || last.end <= start) return null
  // The page may say something else by now, be it only in one word.
  if (!pieces.slice(from, to + 1).every(piece => isStillThere(piece, text, start, end))) return null
  return {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(start, first.start) - first.start,
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(end, last.end) - last.start,
  }
}

/** Whether a node still holds what was read from it between two offsets. White space is what it is in the page. */
const isStillThere = ({ node, nodeStart, ...piece }: Piece, text: string, from: number, to: number) => {
  const [start, end] = [Math.max(from, piece.start), Math.min(to, piece.end)]
  const shift = nodeStart - piece.start
  return node.data.slice(start + shift, end + shift).replace(/[\t\n\r\f]/g, ' ') === text.slice(start, end)
}

const rangeOf = (points: Points | null): Range | null => {
  if (!points) return null
  const range = points.startNode.ownerDocument.createRange()
  range.setStart(points.startNode, points.startOffset)
  range.setEnd(points.endNode, points.endOffset)
  return range
}
