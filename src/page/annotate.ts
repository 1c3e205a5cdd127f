import type { PageState } from '../messages.ts'
import type { Underline } from '../settings.ts'
import type { ReadArticle } from './article/read-article.ts'
import { readGradually } from './article/read-gradually.ts'
import { closeByKeyboard } from './card/close-by-keyboard.ts'
import { createHoverCard } from './card/hover-card.tsx'
import { openOnHover } from './card/open-on-hover.ts'
import { openOnTap } from './card/open-on-tap.ts'
import { type Drawing, followArticle } from './follow-article.ts'
import type { Changes } from './hear-changes.ts'
import { type Anchor, anchorMarks, findRange, reanchorMarks } from './marks/anchor.ts'
import { createPainter } from './marks/highlight.ts'
import { marksOf, spanOf } from './marks/marks.ts'
import { scrollToRange } from './marks/scroll-to-range.ts'
import { stepFrom } from './marks/step-from.ts'
import { onTheme } from './on-theme.ts'
import { isConnected } from './send.ts'
import type { Session } from './session.ts'

/** The state of a page that was compared. */
export type Compared = Extract<PageState, { state: 'report' }>

/** What popup and keyboard may do with the lines in the page. */
export interface Annotations {
  state(): Compared
  /** Scrolls to a claim and flashes it; false when its words are not to be seen. */
  show(claimId: string): Promise<boolean>
  /** Underlines other kinds of claims from now on. */
  underline(kinds: Underline): Promise<void>
  /** Opens the card of the next or previous line, with the keyboard in it; false when there is none. */
  walk(step: 1 | -1): boolean
  /** Calls back each time something else is drawn. */
  onDraw(callback: () => void, signal: AbortSignal): void
}

/**
 * Draws a Report into the page it was read from, keeps it true while the page changes, and answers the pointer.
 * `startAnew` is for when the page shows another article.
 */
export function annotate(
  reading: ReadArticle,
  { report, onlyPart }: Compared,
  underline: Underline,
  changes: Changes,
  session: Session,
  startAnew: () => void,
): Annotations {
  const { signal } = session
  const drawing: Drawing = { report, onlyPart, underline, anchors: [] }
  const drawn = new EventTarget()
  const painter = createPainter(signal)
  const card = createHoverCard(() => drawing.report, signal)
  const draw = (next: Partial<Drawing>) => {
    Object.assign(drawing, next)
    painter.paint(drawing.anchors)
    card.rehang(drawing.anchors)
    drawn.dispatchEvent(new Event('draw'))
  }
  const anchorsNow = () => {
    // The extension was updated or removed under this page; nobody else will clean up.
    if (!isConnected()) session.stop()
    return signal.aborted ? [] : drawing.anchors
  }

  /** Any claim may be shown, underlined or not, so the page is read afresh for the one that was asked for. */
  const rangeOf = async (claimId: string): Promise<Range | null> => {
    const reading = await readGradually(document, signal)
    const { claims, article } = drawing.report
    const claim = claims.find(({ id }) => id === claimId)
    return claim === undefined || reading === null ? null : findRange(spanOf(claim), article.text, reading)
  }

  draw({ anchors: anchorMarks(marksOf(report, underline), reading) })
  followArticle(reading, drawing, draw, changes, session, startAnew)
  onTheme(() => painter.paint(drawing.anchors), signal)
  openOnHover(anchorsNow, card, signal)
  openOnTap(anchorsNow, card, signal)
  closeByKeyboard(card, signal)
  for (const leaving of ['pagehide', 'beforeprint']) window.addEventListener(leaving, card.close, { signal })
  // Who updates or removes an extension does it in another tab or in a menu, and comes back.
  for (const returning of ['focus', 'visibilitychange']) window.addEventListener(returning, anchorsNow, { signal })

  return {
    state: () => ({ state: 'report', report: drawing.report, onlyPart: drawing.onlyPart }),
    show: async claimId => {
      const range = await rangeOf(claimId)
      if (range === null || !scrollToRange(range, { smoothly: true })) return false
      card.close()
      painter.flash(range)
      return true
    },
    underline: async kinds => {
      drawing.underline = kinds
      const reading = await readGradually(document, signal)
      if (reading === null || drawing.underline !== kinds) return
      const { report } = drawing
      card.close()
      draw({ anchors: reanchorMarks(marksOf(report, kinds), report.article.text, reading) })
    },
    walk: step => {
      const anchor = stepFrom(drawing.anchors.filter(isShown), card.anchor, step, isAhead)
      if (anchor === null || !scrollToRange(anchor.range, { smoothly: false })) return false
      card.open(anchor, anchor.range.getClientRects()[0] ?? null, { focus: true })
      // Under a dialog of the page no keyboard gets into it, and it would lie over what is asked there.
      if (!card.hasFocus()) {
        card.close()
        return false
      }
      // Without a pointer on it, the figure must be seen to belong to its card.
      painter.flash(anchor.range)
      return true
    },
    onDraw: (callback, listening) => drawn.addEventListener('draw', callback, { signal: listening }),
  }
}

/** Not in a closed fold or a hidden tab. */
function isShown({ range }: Anchor): boolean {
  return range.getClientRects().length > 0
}

/** In the window or below it. */
function isAhead({ range }: Anchor): boolean {
  return range.getBoundingClientRect().bottom > 0
}
