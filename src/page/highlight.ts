import type { Anchor } from './anchor.ts'
import { isOnDark } from './on-dark.ts'

/** Prefix of every name in the page's highlight registry; src/background/highlight-sheet.ts styles the names. */
const PREFIX = 'second-source'
const FLASH = `${PREFIX}-flash`
/** Long enough to find a word after a scroll, short enough not to be in the way of reading it. */
const FLASH_MS = 1800
/** Where a figure stands in a marked passage, the figure's line is the one to see. */
const FIGURE_PRIORITY = 1

export interface Painter {
  /** Draws these anchors and no others. */
  paint(anchors: Anchor[]): void
  /** Draws attention to one place for a moment. */
  flash(range: Range): void
}

/** Lines under words by the CSS Custom Highlight API: the document's nodes and styles stay as they are. */
export function createPainter(signal: AbortSignal): Painter {
  const names = new Set<string>()
  let flashTimer: ReturnType<typeof setTimeout> | undefined

  const clear = () => {
    for (const name of names) CSS.highlights.delete(name)
    names.clear()
  }

  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer)
    if (!canHighlight()) return
    clear()
    CSS.highlights.delete(FLASH)
  })

  return {
    paint(anchors) {
      if (signal.aborted || !canHighlight()) return
      clear()
      for (const anchor of anchors.filter(isDrawn)) {
        const name = highlightName(anchor)
        if (!names.has(name)) CSS.highlights.set(name, newHighlight(anchor))
        CSS.highlights.get(name)?.add(anchor.range)
        names.add(name)
      }
    },

    flash(range) {
      if (signal.aborted || !canHighlight()) return
      clearTimeout(flashTimer)
      CSS.highlights.set(FLASH, new Highlight(range))
      flashTimer = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS)
    },
  }
}

function newHighlight({ mark: { part } }: Anchor): Highlight {
  const highlight = new Highlight()
  highlight.priority = part === 'figure' ? FIGURE_PRIORITY : 0
  return highlight
}

/** In forced colours browsers draw a highlight as they draw a selection: well for a figure, not for three lines of text. */
function isDrawn({ mark: { part } }: Anchor): boolean {
  return part === 'figure' || !matchMedia('(forced-colors: active)').matches
}

/** Without the API nothing is drawn; card and popup do without. Every browser of the manifest has it. */
function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS
}

/** `second-source-differs`, `second-source-fits-dark`, `second-source-differs-passage-wash`. */
export function highlightName({ mark: { relation, part }, range }: Anchor): string {
  const passage = part === 'passage' ? '-passage' : ''
  const ground = paintsLines() ? (isOnDark(range) ? '-dark' : '') : '-wash'
  return `${PREFIX}-${relation}${passage}${ground}`
}

/**
 * Firefox draws a highlight's underline only from 146 (fully from 149), before that its background.
 * The drawing cannot be asked for, but `highlightsFromPoint` came right after it.
 */
function paintsLines(): boolean {
  return !CSS.supports('-moz-appearance', 'none') || 'highlightsFromPoint' in CSS.highlights
}
