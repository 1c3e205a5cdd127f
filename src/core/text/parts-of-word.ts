import { factOf } from './lexeme.ts'

export interface Part {
  /** In lower case. */
  part: string
  /** Where in the word it begins. */
  at: number
}

const PARTS = /\w+/g
const ONE_PART = /^\w+$/

/** What a word is put together from: “ill-treated” of two parts. Letters that English does not have part as hyphens do. */
export const partsOf = factOf(({ text, lower }): readonly Part[] =>
  ONE_PART.test(text)
    ? [{ part: lower, at: 0 }]
    : Array.from(text.matchAll(PARTS), ({ 0: part, index: at }) => ({ part: part.toLowerCase(), at })),
)
