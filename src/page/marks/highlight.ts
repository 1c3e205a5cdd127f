import { shownRelations } from '../../ui/shown-relation.ts'
import type { Anchor } from './anchor.ts'
import { isOnDark } from './is-on-dark.ts'

/** Prefix of every name in the page's highlight registry; src/background/highlight-sheet.ts styles the names. */
const PREFIX = 'second-source'
const FLASH = `${PREFIX}-flash`
/** Long enough to find a word after a scroll, short enough not to be in the way of reading it. */
const FLASH_MS = 1800
/** Where a figure stands in a marked passage, the figure's line is the one to see. */
const FIGURE_PRIORITY = 1

/** Every name we may draw under, for Firefox lets no content script list the registry. */
const NAMES = shownRelations
  .flatMap(relation => ['', '-passage'].map(part => `${PREFIX}-${relation}${part}`))
  .flatMap(name => [name, `${name}-dark`, `${name}-wash`])
  .concat(FLASH)

export interface Painter {
  /** Draws these anchors and no others. */
  paint(anchors: Anchor[]): void
  /** Draws attention to one place for a moment. */
  flash(range: Range): void
}

/** Lines under words by the CSS Custom Highlight API: the document's nodes and styles stay as they are. */
export function createPainter(signal: AbortSignal): Painter {
  const drawn = new Map<string, Highlight>()
  let flash: Highlight | null = null
  let flashTimer: ReturnType<typeof setTimeout> | undefined

  const clear = () => {
    for (const [name, highlight] of drawn) remove(name, highlight)
    drawn.clear()
  }

  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer)
    if (!canHighlight()) return
    clear()
    remove(FLASH, flash)
  })

  return {
    paint(anchors) {
      if (signal.aborted || !canHighlight()) return
      clear()
      for (const anchor of anchors.filter(isDrawn)) {
        const name = highlightName(anchor)
        const highlight = drawn.get(name) ?? newHighlight(anchor)
        highlight.add(anchor.range)
        drawn.set(name, highlight)
      }
      for (const [name, highlight] of drawn) CSS.highlights.set(name, highlight)
    },

    flash(range) {
      if (signal.aborted || !canHighlight()) return
      clearTimeout(flashTimer)
      const highlight = new Highlight(range)
      flash = highlight
      CSS.highlights.set(FLASH, highlight)
      flashTimer = setTimeout(() => remove(FLASH, highlight), FLASH_MS)
    },
  }
}

/** Only what is still ours: under the same name a younger copy of us, or the page, may have drawn meanwhile. */
function remove(name: string, highlight: Highlight | null): void {
  if (highlight !== null && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
}

/** Takes every highlight of ours away, whoever drew it. */
export function removeHighlights(): void {
  if (!canHighlight()) return
  for (const name of NAMES) CSS.highlights.delete(name)
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
function highlightName({ mark: { relation, part }, range }: Anchor): string {
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
