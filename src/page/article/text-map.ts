import { shownInstead } from './composed.ts'
import { isFootnoteMark } from './is-footnote-mark.ts'
import { allAtOnce, type Steps } from './steps.ts'

/** A stretch of read text and the text node it was read from, character for character. */
export interface Piece {
  node: Text
  /** Offset in `node.data` of the first character. */
  nodeStart: number
  /** Span in the read text, in UTF-16 code units. */
  start: number
  end: number
}

/** Text as a reader sees it, with the way back to the document. White space a `<br>` stands for belongs to no piece. */
export interface MappedText {
  text: string
  pieces: Piece[]
}

/** What is never read: code, controls, embedded media, and the small print above ruby characters. */
const unread = new Set(
  'script style noscript template head title meta link svg math iframe object embed video audio canvas map select option textarea input button datalist meter progress rt rp rtc'.split(
    ' ',
  ),
)

/** Words that only screen readers are given: usually the name of a button or link beside them. */
const screenReaderOnly =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden|is-hidden)(?:\s|$)/i
const unseenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const isForScreenReaders = (node: Node | null) =>
  screenReaderOnly.test((node as Partial<Element> | null)?.getAttribute?.('class') ?? '')

/** Text that the eye is given and screen readers are given otherwise, right beside it: an initial, a number in short. */
const isForTheEye = ({ previousSibling, nextSibling }: Element) =>
  isForScreenReaders(previousSibling) || isForScreenReaders(nextSibling)

/**
 * Whether an element is out of sight, told without asking for layout. `aria-hidden` is only believed of small things:
 * dialogs set it on the whole page behind them.
 */
export const isUnseen = (element: Element): boolean =>
  unread.has(element.localName) || (element.hasAttributes() && isUnseenByAttribute(element)) || isFootnoteMark(element)

const isUnseenByAttribute = (element: Element) =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' &&
    element.getElementsByTagName('p').length === 0 &&
    !isForTheEye(element)) ||
  unseenStyle.test(element.getAttribute('style') ?? '') ||
  isForScreenReaders(element)

/** White space that HTML collapses, characters that are not shown, or words with single spaces between: prose is one run. */
const runs =
  /([ \t\n\r\f]+)|([\u00AD\u200B\u2060\uFEFF]+)|[^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+(?: [^ \t\n\r\f\u00AD\u200B\u2060\uFEFF]+)*/g

/** Collects text nodes into one text as HTML renders it: white space collapsed, soft hyphens gone, ends trimmed. */
export class TextMapBuilder {
  private text = ''
  private pieces: Piece[] = []
  private space: { node: Text; at: number } | 'made up' | null = null
  private isJoint = false

  get isEmpty() {
    return this.text === ''
  }

  get length() {
    return this.text.length
  }

  add(node: Text) {
    for (const run of node.data.matchAll(runs)) {
      if (run[1] !== undefined) this.space ??= this.text ? { node, at: run.index } : null
      else if (run[2] === undefined) {
        this.emitSpace(run[0])
        this.emit(node, run.index, run[0])
      }
    }
  }

  /** A space that no text node holds: a line break. */
  addSpace() {
    if (this.text) this.space ??= 'made up'
  }

  /** A space where two words would run together: pages set a time apart by styles alone. */
  addJoint() {
    this.isJoint = true
  }

  finish(): MappedText {
    const text = this.text.trim()
    const shift = this.text.length - this.text.trimStart().length
    const pieces = this.pieces
      .map(piece => clip(piece, shift, shift + text.length))
      .filter(piece => piece.end > piece.start)
    this.text = ''
    this.pieces = []
    this.space = null
    return { text, pieces }
  }

  private emitSpace(next: string) {
    if (this.space === 'made up') this.text += ' '
    else if (this.space) this.emit(this.space.node, this.space.at, ' ')
    else if (this.isJoint && /\w$/.test(this.text) && /^\w/.test(next)) this.text += ' '
    this.space = null
    this.isJoint = false
  }

  private emit(node: Text, nodeStart: number, run: string) {
    const last = this.pieces.at(-1)
    const start = this.text.length
    this.text += run
    const continues = last?.node === node && last.end === start && last.nodeStart + last.end - last.start === nodeStart
    if (continues) last.end = this.text.length
    else this.pieces.push({ node, nodeStart, start, end: this.text.length })
  }
}

/** The part of a piece within `from`..`to`, counted from `from`. */
const clip = ({ node, nodeStart, start, end }: Piece, from: number, to: number): Piece => {
  const first = Math.max(start, from)
  return { node, nodeStart: nodeStart + first - start, start: first - from, end: Math.min(end, to) - from }
}

/** What to do at each step of a walk. `enter` returns false to pass an element by. */
export interface Visitor {
  enter(element: Element): boolean
  leave(element: Element): void
  text(node: Text): void
}

/** Deepest nesting of shadow roots and slots that is followed. */
const DEEPEST_SHADOW = 40
/** Nodes visited in one step: a step is over long before a page notices, and setting work down is not free. */
const NODES_IN_STEP = 100

/** Visits all that is shown below `root`, in that order. */
export function* walk(root: Element, visitor: Visitor, depth = 0): Steps<void> {
  const instead = shownInstead(root)
  if (!instead) {
    yield* visitBelow(root, visitor, depth)
    return
  }
  if (root.shadowRoot) yield root.shadowRoot
  if (depth < DEEPEST_SHADOW) for (const node of Array.from(instead)) yield* visitAlone(node, visitor, depth + 1)
}

function* visitAlone(node: Node, visitor: Visitor, depth: number): Steps<void> {
  if (node.nodeType === 3) visitor.text(node as Text)
  else if (node.nodeType === 1 && visitor.enter(node as Element)) {
    yield* walk(node as Element, visitor, depth)
    visitor.leave(node as Element)
  }
}

/** Without recursion but for shadow roots: pages may nest deeper than a call stack. */
function* visitBelow(root: Element, visitor: Visitor, depth: number): Steps<void> {
  let node: Node | null = root.firstChild
  let visited = 0
  while (node) {
    if (++visited % NODES_IN_STEP === 0) yield
    let below: Node | null = null
    if (node.nodeType === 1 && shownInstead(node as Element)) yield* visitAlone(node, visitor, depth)
    else if (node.nodeType === 3) visitor.text(node as Text)
    else if (node.nodeType === 1 && visitor.enter(node as Element)) {
      below = node.firstChild
      if (!below) visitor.leave(node as Element)
    }
    if (below) {
      node = below
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      visitor.leave(node as Element)
    }
    node = node.nextSibling
  }
}

/** The text of one element as a single block. */
export const blockText = (element: Element): MappedText => {
  const builder = new TextMapBuilder()
  allAtOnce(
    walk(element, {
      enter: inner => {
        if (inner.localName === 'br') builder.addSpace()
        return !isUnseen(inner)
      },
      leave: () => {},
      text: node => builder.add(node),
    }),
  )
  return builder.finish()
}
