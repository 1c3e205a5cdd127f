import type { Word } from './word.ts'

/** Index of the first word from `from` on that fits, among at most `most`; -1 where none does. A sentence may be a megabyte long. */
export function lookAhead(words: readonly Word[], from: number, most: number, fits: (word: Word) => boolean): number {
  for (let i = from; i < Math.min(words.length, from + most); i++) if (fits(words[i] as Word)) return i
  return -1
}

/** The same to the left, from the word before `end`. */
export function lookBack(words: readonly Word[], end: number, most: number, fits: (word: Word) => boolean): number {
  for (let i = end - 1; i >= Math.max(0, end - most); i--) if (fits(words[i] as Word)) return i
  return -1
}
