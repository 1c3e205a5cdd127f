import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'

/** Adjectives that may stand between a number and its noun: “1.5m new council homes”. */
const LOOK_FOR_NOUN = 3

/** Is a plural noun counted right here? */
export function isCountedSoon(tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean {
  const { language } = lexicon
  for (let at = token; at < token + LOOK_FOR_NOUN && tokens.kind(at) === Kind.Word; at++) {
    const word = tokens.word(at)
    if (language.functionWords.has(word) || language.metreWords.has(word)) return false
    if (isPlural(lexicon, word)) return true
  }
  return false
}

export function isPlural(lexicon: NumberLexicon, word: string): boolean {
  const { language } = lexicon
  if (language.irregularPlurals.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !language.functionWords.has(word)
}
