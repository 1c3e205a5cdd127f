import type { Anchor } from '../marks/anchor.ts'
import { anchorAt, lineAt, targetOf } from '../marks/hit-test.ts'
import type { HoverCard } from './hover-card.tsx'
import type { Box } from './place-card.ts'

/** A pointer that only passes over a word opens nothing. */
const OPEN_AFTER_MS = 180
/** Time to get from the word to the card; starts anew with every move that comes nearer to it. */
const CLOSE_AFTER_MS = 300

/** Opens the card when the pointer rests on marked words, keeps it while the pointer is on it or on its way, then closes it. */
export function openOnHover(anchorsNow: () => Anchor[], card: HoverCard, signal: AbortSignal): void {
  let aimedAt: Anchor | null = null
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let lastDistance = Number.POSITIVE_INFINITY
  let lastPlace = ''
  // Browsers tell a resting pointer's place again, when the window comes to the front for one: that reopens no closed card.
  let hasMoved = false

  const stay = () => {
    clearTimeout(opening)
    clearTimeout(closing)
    aimedAt = null
    closing = undefined
  }
  const leave = () => {
    clearTimeout(opening)
    aimedAt = null
    if (closing !== undefined || card.anchor === null) return
    closing = setTimeout(() => {
      closing = undefined
      // A card with the keyboard in it is being read that way.
      if (!card.hasFocus()) card.close()
    }, CLOSE_AFTER_MS)
  }
  const consider = (x: number, y: number, target: EventTarget | null) => {
    const isMove = hasMoved
    hasMoved = false
    const box = card.box()
    const distance = box === null ? Number.POSITIVE_INFINITY : distanceTo(box, x, y)
    const isNearing = distance < lastDistance
    lastDistance = distance
    if (card.holds(target)) return stay()
    const anchor = anchorAt(anchorsNow(), target, x, y)
    if (anchor !== null && anchor === card.anchor) return stay()
    if (isNearing) {
      clearTimeout(closing)
      closing = undefined
    }
    if (anchor !== null && anchor === aimedAt) return
    leave()
    if (anchor === null || !isMove) return
    aimedAt = anchor
    opening = setTimeout(() => {
      stay()
      card.open(anchor, lineAt(anchor.range, x, y), { focus: false })
    }, OPEN_AFTER_MS)
  }

  const onMove = (event: PointerEvent) => {
    // A pressed button is a selection being made; a page's own events are not a reader's pointer.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return
    const { clientX, clientY } = event
    const place = `${clientX} ${clientY}`
    hasMoved ||= place !== lastPlace
    lastPlace = place
    const target = targetOf(event)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => consider(clientX, clientY, target))
  }
  const onOut = (event: PointerEvent) => {
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') leave()
  }

  const options = { signal, capture: true, passive: true }
  window.addEventListener('pointermove', onMove, options)
  window.addEventListener('pointerout', onOut, options)
  signal.addEventListener('abort', () => {
    stay()
    cancelAnimationFrame(frame)
  })
}

function distanceTo({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
