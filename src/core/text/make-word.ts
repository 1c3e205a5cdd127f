import { type Lexeme, withTraits } from './lexeme.ts'
import type { Word } from './word.ts'

/** A word still to be tagged. Field by field: spreading the lexeme makes an object that engines handle many times slower. */
export function makeWord(lexeme: Lexeme, start: number, end: number, possessive: boolean): Word {
  const { text, lower, shape, capital, lemma, form, traits, moreTraits } = withTraits(lexeme)
  return {
    text,
    lower,
    start,
    end,
    shape,
    possessive,
    capital,
    tag: 'noun',
    lemma,
    form,
    traits,
    moreTraits,
    lexeme,
  }
}
