import type { Block } from '../../core/article/block.ts'
import { shownParent } from './composed.ts'
import type { Steps } from './steps.ts'
import { isUnseen, type MappedText, TextMapBuilder, walk } from './text-map.ts'

/** A block of the page: its text, the way back to the document, and what decides whether it is article. */
export interface PageBlock extends Block, MappedText {
  /** The block-level element the text stands in. */
  element: Element
  /** Share of the text that is in links, 0..1. */
  linked: number
  /** Set aside by a style sheet: a fold, the copy for other windows, what a paywall covers. */
  isHidden: boolean
}

/**
 * Browsers tell what style sheets hide, without layout; a parsed file does not, and there all is taken for shown. What has no
 * box of its own (`display: contents`) is as its parent is.
 */
const isHidden = (element: Element): boolean => {
  if (element.checkVisibility?.({ visibilityProperty: true }) !== false) return false
  const parent = shownParent(element)
  return parent === null || getComputedStyle(element).display !== 'contents' || isHidden(parent)
}

/** Elements that begin and end a line of their own, by HTML's own style sheet (asking the real one would force layout). */
const blockElements = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

const kinds: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
}

/** “wp-caption-text”, “photo-credit”, “image__credit”; not “no-caption”. */
const captionClass = /(?:^|\s)(?!no[-_])(?:[\w-]*[_-])?(?:caption|credit)s?(?:[_-]?text)?(?:\s|$)/i
/** Longer texts are not captions, whatever their class says. */
const LONGEST_CAPTION = 600

const isCaption = (element: Element | undefined) => captionClass.test(element?.getAttribute('class') ?? '')
const isHeading = (element: Element) => kinds[element.localName] === 'heading'
/** Credits are often spans at the head of the paragraph that the picture stands in. */
const isBlock = (element: Element) =>
  blockElements.has(element.localName) || (element.localName === 'span' && isCaption(element))

/** The kind of a block from the elements around it, innermost last. A paragraph in a table cell is laid out, not tabulated. */
const kindOf = (around: Element[], length: number): Block['kind'] => {
  const innermost = around.at(-1) as Element
  const isShort = length <= LONGEST_CAPTION && !isHeading(innermost)
  if (isShort && (isCaption(innermost) || isCaption(around.at(-2)))) return 'caption'
  const isParagraph = innermost.localName === 'p'
  for (let index = around.length - 1; index >= 0; index--) {
    const kind = kinds[(around[index] as Element).localName]
    if (kind === 'cell' && isParagraph) return 'paragraph'
    if (kind) return kind
  }
  return 'paragraph'
}

/** What was found below an element, in reading order, and the open shadow roots it stands in. */
export interface PageBlocks {
  blocks: PageBlock[]
  shadowRoots: ShadowRoot[]
  /** A style sheet hides some of it. */
  hasHidden: boolean
}

/** Reads a part of a page. `isLeftOut` says which elements are passed by with all they hold. */
export function* readBlocks(root: Element, isLeftOut: (element: Element) => boolean): Steps<PageBlocks> {
  const blocks: PageBlock[] = []
  const shadowRoots: ShadowRoot[] = []
  const builder = new TextMapBuilder()
  const around = [root]
  let hasHidden = false
  let links = 0
  let linkedLength = 0
  let breaks = 0

  let [asked, answer]: [Element | null, boolean] = [null, false]
  /** Asked at most once for each block, and only where it has text. */
  const isAroundHidden = () => {
    const innermost = around.at(-1) as Element
    if (asked !== innermost) [asked, answer] = [innermost, isHidden(innermost)]
    return answer
  }
  /** A word within a line that a style sheet hides: a tooltip, the copy for other windows. Style sheets go by classes. */
  const isHiddenInLine = (element: Element) =>
    element.hasAttribute('class') && !isBlock(element) && !element.shadowRoot && isHidden(element) && !isAroundHidden()

  const flush = () => {
    const { text, pieces } = builder.finish()
    if (text)
      blocks.push({
        text,
        pieces,
        kind: kindOf(around, text.length),
        element: around.at(-1) as Element,
        linked: linkedLength / text.length,
        isHidden: isAroundHidden(),
      })
    linkedLength = 0
    breaks = 0
  }

  yield* walk(root, {
    enter: element => {
      if (isUnseen(element) || isLeftOut(element)) return false
      if (isHiddenInLine(element)) {
        hasHidden = true
        return false
      }
      const name = element.localName
      if (element.shadowRoot) shadowRoots.push(element.shadowRoot)
      if (name === 'a') links++
      if (name === 'time') builder.addJoint()
      // Two line breaks in a row are how pages without <p> part their paragraphs.
      if (name === 'br') {
        if (++breaks > 1) flush()
        else builder.addSpace()
      }
      if (isBlock(element)) {
        flush()
        around.push(element)
      }
      return true
    },
    leave: element => {
      if (element.localName === 'a') links--
      if (element.localName === 'time') builder.addJoint()
      if (isBlock(element)) {
        flush()
        around.pop()
      }
    },
    text: node => {
      const before = builder.length
      builder.add(node)
      if (builder.length === before) return
      breaks = 0
      if (links > 0) linkedLength += builder.length - before
    },
  })
  flush()
  return { blocks, shadowRoots, hasHidden: hasHidden || blocks.some(block => block.isHidden) }
}
