import type { Span } from '../../core/types.ts'
import { contextOf, findQuote } from './find-quote.ts'
import type { Mark } from './marks.ts'

/** What tying needs of a reading: its text, and the way from offsets back into the page. */
export interface Anchorable {
  article: { text: string }
  toRange(start: number, end: number): Range | null
}

/** A mark tied to its words in the page. */
export interface Anchor {
  mark: Mark
  range: Range
  /** The page's own characters under the range when it was tied, to notice that they changed. */
  words: string
}

/** Ties marks to the page they were read from; those whose words are not there fall out. */
export function anchorMarks(marks: Mark[], reading: Anchorable): Anchor[] {
  return marks.flatMap(mark => tie(mark, reading, mark.start, mark.end))
}

/** Ties marks of an earlier reading to a later one: by offset while the text is the same, else by quote and context. */
export function reanchorMarks(marks: Mark[], earlierText: string, reading: Anchorable): Anchor[] {
  return marks.flatMap(mark => {
    const found = findSpan(mark, earlierText, reading)
    return found === null ? [] : tie(mark, reading, found.start, found.end)
  })
}

/** Where a span of an earlier reading is in the page now; null when its words are gone. */
export function findRange(span: Span, earlierText: string, reading: Anchorable): Range | null {
  const found = findSpan(span, earlierText, reading)
  return found === null ? null : reading.toRange(found.start, found.end)
}

function findSpan(span: Span, earlierText: string, { article }: Anchorable): Span | null {
  if (article.text === earlierText) return span
  return findQuote(article.text, earlierText.slice(span.start, span.end), contextOf(earlierText, span))
}

/** False once the page has replaced or rewritten the words. */
export function isIntact({ range, words }: Anchor): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected && range.toString() === words
}

function tie(mark: Mark, reading: Anchorable, start: number, end: number): Anchor[] {
  const range = reading.toRange(start, end)
  return range === null || range.collapsed ? [] : [{ mark, range, words: range.toString() }]
}
