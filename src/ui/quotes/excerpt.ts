import type { Span } from '../../core/types.ts'

/** Characters of a quotation in a card: four lines. */
const LONGEST = 180
/** Words that lead up to what matters, where the beginning is too far off. Characters. */
const BEFORE = 50
/** Less than this is not worth leaving out. */
const LEAST = 30

/** The part of a quotation that shows what matters in it, `heart`, cut between words; all of it where it is short. */
export function excerptOf(quote: string, heart: Span): Span {
  const start = heart.end <= LONGEST ? 0 : wordAt(quote, heart.start - BEFORE)
  return trimmed(quote, { start, end: wordEnd(quote, start + LONGEST) })
}

/** The same, but that nothing is left out of which hardly anything would be gained. */
export function trimmed(quote: string, { start, end }: Span): Span {
  return { start: start < LEAST ? 0 : start, end: quote.length - end < LEAST ? quote.length : end }
}

function wordAt(quote: string, at: number): number {
  return at <= 0 ? 0 : quote.lastIndexOf(' ', at) + 1
}

function wordEnd(quote: string, at: number): number {
  const space = at >= quote.length ? -1 : quote.indexOf(' ', at)
  return space < 0 ? quote.length : space
}
