import type { Anchor } from '../marks/anchor.ts'
import { anchorAt, lineAt, targetOf } from '../marks/hit-test.ts'
import type { HoverCard } from './hover-card.tsx'

/** A finger covers more than a line of text: these distances above and below count as a hit too, nearest first. */
const FINGER_SLOP = [0, -8, 8, -14, 14]
/** What a click on them does is the page's; a marked word inside stays theirs. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]'

/** A click or tap on marked words opens the card at once, one elsewhere closes it; the page gets every click as before. */
export function openOnTap(anchorsNow: () => Anchor[], card: HoverCard, signal: AbortSignal): void {
  const hit = (event: MouseEvent) => {
    const { clientX: x, clientY } = event
    const target = targetOf(event) as Node
    const tree = target.getRootNode() as Document | ShadowRoot
    for (const slop of (event as PointerEvent).pointerType === 'touch' ? FINGER_SLOP : [0]) {
      const y = clientY + slop
      const anchor = anchorAt(anchorsNow(), slop === 0 ? target : tree.elementFromPoint(x, y), x, y)
      if (anchor !== null) return { anchor, line: lineAt(anchor.range, x, y) }
    }
    return null
  }

  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || card.anchor === null || card.holds(event.target)) return
    if (hit(event)?.anchor !== card.anchor) card.close()
  }
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || card.holds(event.target) || isTheirs(targetOf(event))) return
    const found = hit(event)
    if (found === null || found.anchor === card.anchor || !getSelection()?.isCollapsed) return
    card.open(found.anchor, found.line, { focus: false })
  }

  const options = { signal, capture: true, passive: true }
  window.addEventListener('pointerdown', onDown, options)
  window.addEventListener('click', onClick, options)
}

function isTheirs(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null
}
