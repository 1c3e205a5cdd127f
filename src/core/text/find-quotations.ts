import type { Span } from '../types.ts'
import { isLetterAt, isNumberAt, isSpaceAt, isUpperAt } from './char-class.ts'

/** What stands between quotation marks; the span leaves the marks out. */
export interface Quotation extends Span {
  /** Never closed: the quotation goes on in the next paragraph, as newspapers set long ones. */
  open: boolean
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“”', '«': '»', '‘': '’' }
const MARK = /[“”"„«»‘’']/g
/** A straight single mark is an apostrophe, unless a sentence begins behind it and a mark like it closes one. */
const STRAIGHT = "'"
const isLetter = (character: string): boolean => isLetterAt(character, 0) || isNumberAt(character, 0)

/** Quotations of a text in order. A mark inside a word is an apostrophe; a paragraph's end closes what is left open. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let paragraphEnd = 0
  let opened: { at: number; closers: string } | null = null
  let closing = -1
  const close = (end: number, open: boolean): void => {
    if (opened && end > opened.at) found.push({ start: opened.at, end, open })
    opened = null
  }
  for (const match of text.matchAll(MARK)) {
    const mark = match[0]
    const at = match.index
    if (at >= paragraphEnd) {
      if (opened) close(paragraphEnd, true)
      const newline = text.indexOf('\n', at)
      paragraphEnd = newline < 0 ? text.length : newline
    }
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    if (mark === STRAIGHT) {
      if (opened) {
        if ((opened as { closers: string }).closers === STRAIGHT && closesStraight(text, at)) close(at, false)
      } else if (/[\s(]/.test(before) && (isUpperAt(after, 0) || after === '[')) {
        // Looked for once, however many marks stand before it.
        if (closing < at) closing = nextClosing(text, at + 1)
        if (closing < paragraphEnd) opened = { at: at + 1, closers: STRAIGHT }
      }
      continue
    }
    if ((mark === '’' || mark === '‘') && isLetter(before) && isLetter(after)) continue
    if (opened) {
      // “…they” sets off each paragraph of a long quotation; a second opening mark restarts rather than nests.
      if (
        (opened as { closers: string }).closers.includes(mark) &&
        !(mark === '"' && isLetter(after) && !isLetter(before) && isSpaceAt(before, 0))
      )
        close(at, false)
      else if (mark === (opened as { closers: string }).closers && mark === '"') {
        close(at, true)
        opened = { at: at + 1, closers: '"' }
      }
    } else if (mark in CLOSERS && (isLetter(after) || /[(“‘"'[$€£…]/.test(after)) && !isLetter(before)) {
      opened = { at: at + 1, closers: CLOSERS[mark] as string }
    }
  }
  if (opened) close(Math.max(paragraphEnd, (opened as { at: number }).at), true)
  return found
}

const closesStraight = (text: string, at: number): boolean =>
  /[,.!?…]/.test(text[at - 1] ?? ' ') && !isLetter(text[at + 1] ?? ' ')

/** Where the next straight mark stands that closes a quotation; beyond the text where none does. */
function nextClosing(text: string, from: number): number {
  let at = text.indexOf(STRAIGHT, from)
  while (at >= 0 && !closesStraight(text, at)) at = text.indexOf(STRAIGHT, at + 1)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}
