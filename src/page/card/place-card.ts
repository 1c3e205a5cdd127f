/** Edges in CSS pixels of the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Placement {
  left: number
  top: number
  /** The card scrolls inside when its content is higher. */
  maxHeight: number
}

/** Between the line and the card: near enough to belong together, with the underline left visible. */
const GAP = 8
/** Between the card and the edge of the window. */
export const MARGIN = 8
/** Less than this of a card is no reading; then it may cover the line instead. */
const MIN_HEIGHT = 140
/** Higher than this it would be a page in the page; it scrolls instead. */
const MAX_HEIGHT = 600
/** The card's text starts where the figure does. */
const INSET = 16

/** Below the line, else above it, wherever there is room; within the window; from the right where the page reads so. */
export function placeCard(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  isRightToLeft: boolean,
): Placement {
  const below = view.bottom - MARGIN - (line.bottom + GAP)
  const above = line.top - GAP - (view.top + MARGIN)
  const isBelow = below >= Math.min(card.height, MAX_HEIGHT) || below >= above
  const room = isBelow ? below : above
  const maxHeight = Math.min(Math.max(room, MIN_HEIGHT), MAX_HEIGHT, view.bottom - view.top - 2 * MARGIN)
  const height = Math.min(card.height, maxHeight)
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height
  const left = isRightToLeft ? line.right + INSET - card.width : line.left - INSET
  return {
    left: clamp(left, view.left + MARGIN, view.right - MARGIN - card.width),
    top: clamp(top, view.top + MARGIN, view.bottom - MARGIN - height),
    maxHeight,
  }
}

/** Where both cannot be kept, the start of the card stays in view. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
