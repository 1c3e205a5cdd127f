import type { Span } from '../types.ts'
import type { Lexeme } from './lexeme.ts'
import type { Tag, TokenShape, VerbForm } from './parts-of-speech.ts'

/** A word, number or mark of a text, with the part it plays in its sentence. */
export interface Word extends Span {
  /** As written, without a possessive ending. */
  text: string
  /** Lower case, straight apostrophes, without a possessive ending. */
  lower: string
  start: number
  /** End of the token as written, possessive ending included. */
  end: number
  shape: TokenShape
  /** “Seoul's”, “workers’”. */
  possessive: boolean
  /** First letter is upper case. */
  capital: boolean
  /** A noun until `tagWords` has looked at its neighbours. */
  tag: Tag
  /** For a verb, or a word that could be one. */
  lemma: string | null
  form: VerbForm | null
  /** Bits of what is asked of every word: see `traitOf`. */
  traits: number
  moreTraits: number
  /** What its spelling alone tells. */
  lexeme: Lexeme
}

/** Word indices within a sentence, `to` exclusive. */
export interface WordRange {
  from: number
  to: number
}
