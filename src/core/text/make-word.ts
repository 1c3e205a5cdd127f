import { type Lexeme, traitsOf } from './lexeme.ts'
import type { Word } from './word.ts'

/** A word still to be tagged. Field by field: spreading the lexeme makes an object that engines handle many times slower. */
export function makeWord(lexeme: Lexeme, start: number, end: number, possessive: boolean): Word {
  const { text, lower, shape, capital, lemma, form } = lexeme
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
    traits: traitsOf(lexeme),
    lexeme,
  }
}
