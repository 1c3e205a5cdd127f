import type { Report } from '../../core/types.ts'
import { ClaimCard } from '../../ui/claim-card.tsx'
import { say, spokenLanguage } from '../../ui/words/say.ts'
import type { Anchor } from '../marks/anchor.ts'
import { isOnDark } from '../marks/is-on-dark.ts'
import { send } from '../send.ts'
import { cardSheet } from './card-sheet.ts'
import { draw } from './draw.ts'
import { type Box, MARGIN, placeCard } from './place-card.ts'

/**
 * What is broken over several lines is kept clear of the card as a whole, to be read beside it; of a passage that would leave the
 * card too little of the window, only the pointed line is.
 */
const MAX_KEPT_CLEAR = 0.25
/** Who scrolls reads on, and a card carried along would slide under the pointer and catch the wheel. Less is a shift of layout. */
const MAX_CARRIED = 4

export interface HoverCard {
  /** The anchor whose card is open. */
  readonly anchor: Anchor | null
  /**
   * Shows the card at a line of the anchor; what was open before is replaced. Without a line nothing opens: the words were scrolled
   * away from a pointer that rested on them. `focus` moves the keyboard into it.
   */
  open(anchor: Anchor, line: DOMRect | null, options: { focus: boolean }): void
  close(): void
  /** Hangs the open card on the anchor that now stands for the same claim, or closes it where there is none. */
  rehang(anchors: Anchor[]): void
  /** Does an event's target, as the page sees it, lie in the card? */
  holds(target: EventTarget | null): boolean
  /** Does the card have the keyboard? */
  hasFocus(): boolean
  /** Edges of the open card, for a pointer on its way to it. */
  box(): Box | null
}

interface OpenCard {
  anchor: Anchor
  host: HTMLElement
  card: HTMLElement
  /** Which of the anchor's lines it hangs on, as long as the text breaks the same way. */
  lineIndex: number
  /** Where that line was when the card opened. */
  lineTop: number
  returnFocusTo: HTMLElement | null
  listeners: AbortController
  /** What in the card had the keyboard, and how far it was scrolled, when its page was left for another tab. */
  focus: HTMLElement | null
  scrolled: number
}

/** The card lives in a closed shadow root under a host that is in the page only while the card is open. */
export function createHoverCard(reportNow: () => Report, signal: AbortSignal): HoverCard {
  let opened: OpenCard | null = null

  const close = () => {
    if (opened === null) return
    const { host, listeners, returnFocusTo } = opened
    const hadFocus = document.activeElement === host
    opened = null
    listeners.abort()
    host.remove()
    if (hadFocus && returnFocusTo?.isConnected) returnFocusTo.focus?.({ preventScroll: true })
  }

  const place = () => {
    if (opened === null) return
    const lines = [...opened.anchor.range.getClientRects()]
    const line = lines[opened.lineIndex] ?? lines[0]
    const hasMovedOn = line === undefined || Math.abs(line.top - opened.lineTop) > MAX_CARRIED
    if (hasMovedOn && document.activeElement !== opened.host) close()
    else if (line !== undefined) moveTo(opened.card, keptClear(lines, line), isRightToLeft(opened.anchor.range))
  }

  const show = () => {
    if (opened === null) return
    const { host, card } = opened
    document.documentElement.append(host)
    host.showPopover()
    // A page that enlarges its root would enlarge the card too, and move it away from its line.
    card.style.zoom = `${1 / (host.currentCSSZoom ?? 1)}`
    place()
  }

  /**
   * Who removes an extension does it in another tab, and Firefox ends our scripts then without a word; so nothing of ours is
   * in a page that nobody looks at. Who comes back finds the card as it was.
   */
  const onSeen = () => {
    if (opened === null) return
    const { host, card, focus, scrolled } = opened
    if (document.hidden) {
      const root = card.getRootNode() as ShadowRoot
      Object.assign(opened, { focus: root.activeElement, scrolled: card.scrollTop })
      host.remove()
    } else if (!host.isConnected) {
      show()
      card.scrollTop = scrolled
      focus?.focus({ preventScroll: true })
    }
  }
  document.addEventListener('visibilitychange', onSeen, { signal })

  const open = (anchor: Anchor, line: DOMRect, { focus }: { focus: boolean }) => {
    const returnFocusTo = opened?.returnFocusTo ?? (document.activeElement as HTMLElement | null)
    if (opened !== null) opened.returnFocusTo = null
    close()
    const listeners = new AbortController()
    const { host, card } = build(anchor, reportNow(), close)
    const lines = [...anchor.range.getClientRects()]
    const isHung = ({ left, top }: DOMRect) => left === line.left && top === line.top
    const lineIndex = Math.max(0, lines.findIndex(isHung))
    opened = { anchor, host, card, lineIndex, lineTop: line.top, returnFocusTo, listeners, focus: null, scrolled: 0 }
    show()
    if (focus) card.focus({ preventScroll: true })
    followPage(place, listeners.signal)
    // A quotation that is opened makes the card higher.
    card.addEventListener('toggle', place, { signal: listeners.signal, capture: true })
  }

  signal.addEventListener('abort', close)
  return {
    get anchor() {
      // A page may have thrown it out.
      return opened?.host.isConnected ? opened.anchor : null
    },
    open: (anchor, line, options) => {
      if (!signal.aborted && line !== null) open(anchor, line, options)
    },
    close,
    rehang: anchors => {
      if (opened === null) return
      const { claim } = opened.anchor.mark
      const heir = anchors.find(({ mark }) => mark.claim.id === claim.id && mark.claim.text === claim.text)
      if (heir === undefined) return close()
      opened.anchor = heir
      place()
    },
    holds: target => opened !== null && target === opened.host,
    hasFocus: () => opened !== null && document.activeElement === opened.host,
    box: () => opened?.card.getBoundingClientRect() ?? null,
  }
}

function build(anchor: Anchor, report: Report, close: () => void): { host: HTMLElement; card: HTMLElement } {
  const { claim, relation } = anchor.mark
  const host = document.createElement('div')
  host.dataset.secondSource = 'card'
  // In the top layer no page element can lie over the card, whatever its z-index or transform.
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  // Filled before it is appended: the one way that strict content security policies and all browsers accept.
  style.textContent = cardSheet(isOnDark(anchor.range))
  const card = document.createElement('div')
  card.className = 'card'
  card.lang = spokenLanguage()
  card.dir = 'ltr'
  card.tabIndex = -1
  card.dataset.relation = relation
  card.role = 'dialog'
  card.setAttribute('aria-labelledby', 'headline')
  const question = report.questions.find(({ id }) => id === claim.question)?.text ?? null
  const { language } = report.article
  draw(<CloseButton close={close} />, card)
  draw(<ClaimCard {...{ claim, question, language }} titleId="headline" onCompareAll={compareAll} />, card)
  card.addEventListener('pointerdown', event => {
    if (event.isTrusted) card.style.userSelect = 'text'
  })
  // When a page calls `window.find`, Chromium searches closed roots too, but no element that by its name can hold nothing.
  const unsearched = document.createElement('bgsound')
  unsearched.append(card)
  root.append(style, unsearched)
  return { host, card }
}

/** Where the background cannot be asked any more, nothing opens, and the card stays. */
function compareAll(): void {
  send('background.openPanel', {}).catch(() => null)
}

function CloseButton({ close }: { close: () => void }) {
  return (
    <button class="card-close" type="button" aria-label={say('close')} onClick={event => event.isTrusted && close()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  )
}

/** The card hangs on its line while the page scrolls, zooms or reflows. */
function followPage(place: () => void, signal: AbortSignal): void {
  let frame = 0
  const onMove = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(place)
  }
  const options = { signal, capture: true, passive: true }
  for (const type of ['scroll', 'resize'])
    for (const view of [window, window.visualViewport]) view?.addEventListener(type, onMove, options)
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

function moveTo(card: HTMLElement, line: Box, isRightToLeft: boolean): void {
  const view = visibleBox()
  // Who has pinched the page larger sees only part of its width.
  card.style.maxWidth = `${view.right - view.left - 2 * MARGIN}px`
  // What it would be unlimited, asked without lifting the limit: that would scroll the card back to its start.
  const size = { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight }
  const { left, top, maxHeight } = placeCard(line, size, view, isRightToLeft)
  card.style.left = `${left}px`
  card.style.top = `${top}px`
  card.style.maxHeight = `${maxHeight}px`
}

function keptClear(lines: DOMRect[], line: DOMRect): Box {
  const top = Math.min(...lines.map(box => box.top))
  const bottom = Math.max(...lines.map(box => box.bottom))
  const isShort = bottom - top <= innerHeight * MAX_KEPT_CLEAR
  const { left, right } = line
  return isShort ? { left, right, top, bottom } : line
}

function visibleBox(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = window.visualViewport as VisualViewport
  // The client width leaves a classic scroll bar out.
  const right = left + Math.min(width, document.documentElement.clientWidth || innerWidth)
  return { left, top, right, bottom: top + height }
}

function isRightToLeft({ startContainer }: Range): boolean {
  const element = startContainer.parentElement
  return element !== null && getComputedStyle(element).direction === 'rtl'
}
