import { factOf } from './lexeme.ts'

export interface Part {
  /** In lower case. */
  part: string
  /** Where in the word it begins. */
  at: number
}

const PARTS = /\w+/g

/** What a word is put together from: “ill-treated” of two parts. Letters that English does not have part as hyphens do. */
export const partsOf = factOf(({ text }): readonly Part[] =>
  Array.from(text.matchAll(PARTS), ({ 0: part, index: at }) => ({ part: part.toLowerCase(), at })),
)
