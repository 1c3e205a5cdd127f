import type { Span } from '../types.ts'
import { firstEndingAfter } from './spans-touching.ts'

/** Index of the word that begins or goes on at an offset; the last one where none does. */
export const wordAt = (words: readonly Span[], offset: number): number =>
  Math.min(firstEndingAfter(words, offset), words.length - 1)

/** The first and the last word of a stretch of text; of an empty one a range of no words before the next. */
export function firstAndLastWord(words: readonly Span[], { start, end }: Span): [first: number, last: number] {
  const first = wordAt(words, start)
  if (start === end) return [first, first - 1]
  let last = first
  while (last + 1 < words.length && (words[last + 1] as Span).start < end) last++
  return [first, last]
}
