import type { Span } from '../../core/types.ts'

/** Where a quote stood when it was read, to tell it from the same words elsewhere. */
export interface QuoteContext {
  before: string
  after: string
  /** Offset at which it began. */
  start: number
}

/** Characters of context kept on each side, as the W3C text quote selector suggests. */
const CONTEXT = 32
/** A quote and the context it still stands in must come to this many characters together: “200” alone is found anywhere. */
const MIN_EVIDENCE = 32
/** Occurrences looked at; a quote met more often than this is told apart by nothing. */
const MAX_OCCURRENCES = 64
/** A long quote may have changed between its ends, by this share of its length at most. */
const MAX_DRIFT = 0.1

export function contextOf(text: string, { start, end }: Span): QuoteContext {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT), start }
}

/** Finds a quote in a text that has changed: the exact words in the best context, else a long quote by its two ends; null when in doubt. */
export function findQuote(text: string, quote: string, context: QuoteContext): Span | null {
  return findExact(text, quote, context) ?? findByEnds(text, quote)
}

function findExact(text: string, quote: string, { before, after, start }: QuoteContext): Span | null {
  let best: { span: Span; evidence: number; distance: number } | null = null
  let at = quote === '' ? -1 : text.indexOf(quote)
  for (let seen = 0; at >= 0 && seen < MAX_OCCURRENCES; seen++) {
    const span = { start: at, end: at + quote.length }
    const evidence = commonSuffix(text, at, before) + commonPrefix(text, span.end, after)
    const distance = Math.abs(at - start)
    if (best === null || evidence > best.evidence || (evidence === best.evidence && distance < best.distance)) {
      best = { span, evidence, distance }
    }
    at = text.indexOf(quote, at + 1)
  }
  if (best === null) return null
  const needed = Math.min(MIN_EVIDENCE - quote.length, before.length + after.length)
  return best.evidence >= needed ? best.span : null
}

function findByEnds(text: string, quote: string): Span | null {
  if (quote.length < 2 * CONTEXT) return null
  const start = text.indexOf(quote.slice(0, CONTEXT))
  if (start < 0) return null
  const drift = Math.ceil(quote.length * MAX_DRIFT)
  const window = text.slice(start, start + quote.length + drift)
  const tail = window.lastIndexOf(quote.slice(-CONTEXT))
  const end = start + tail + CONTEXT
  return tail >= 0 && Math.abs(end - start - quote.length) <= drift ? { start, end } : null
}

function commonSuffix(text: string, end: number, before: string): number {
  let length = 0
  while (length < before.length && text[end - 1 - length] === before[before.length - 1 - length]) length++
  return length
}

function commonPrefix(text: string, start: number, after: string): number {
  let length = 0
  while (length < after.length && text[start + length] === after[length]) length++
  return length
}
