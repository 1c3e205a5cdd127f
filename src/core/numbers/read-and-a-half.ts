import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'

/** “two and a half”, “two-and-a-half”. */
export function readAndAHalf(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
): { value: number; next: number } | null {
  let at = tokens.isGluedHyphen(token) ? token + 1 : token
  if (!lexicon.language.grammar.and.has(tokens.word(at))) return null
  at = tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1
  const count = lexicon.language.grammar.article.has(tokens.word(at)) ? 1 : lexicon.small.get(tokens.word(at))
  if (count === undefined || count > 9) return null
  at = tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1
  const part = lexicon.parts.get(tokens.word(at))
  if (
    part === undefined ||
    lexicon.language.grammar.of.has(tokens.word(at + 1)) ||
    tokens.word(at).endsWith('s') !== count > 1
  )
    return null
  return { value: part * count, next: at + 1 }
}
