import { isCountedSoon } from './is-counted.ts'
import { type NumberLexicon, phraseAt } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'

/** “million”, “-million”, “bn”, “hundred thousand”; a lone letter only where `money` or a counted noun proves it a scale. */
export function readScale(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  money: boolean,
): { scale: number; next: number } {
  const { scales } = lexicon
  const hyphen = tokens.isGluedHyphen(token) ? token + 1 : token
  const word = tokens.word(hyphen)
  const first = scales.get(word)
  if (first !== undefined) {
    const second = scales.get(tokens.word(hyphen + 1))
    return second !== undefined && second > first
      ? { scale: first * second, next: hyphen + 2 }
      : { scale: first, next: hyphen + 1 }
  }
  const mark = lexicon.scaleMarks.get(word)
  const glued = tokens.touchesNext(token - 1)
  if (mark !== undefined && (glued || word.length > 1)) {
    const upper = word.length === 1 && tokens.raw(hyphen) !== word
    if (!upper || money || isCountedSoon(tokens, lexicon, hyphen + 1)) return { scale: mark, next: hyphen + 1 }
  }
  const letter = lexicon.scaleLetters.get(word)
  if (
    letter !== undefined &&
    (glued || money) &&
    hyphen === token &&
    (money || isScaleLetter(tokens, lexicon, token))
  ) {
    return { scale: letter, next: token + 1 }
  }
  return { scale: 1, next: token }
}

/** “1.5m barrels”, “10M.”, but not “a 100m sprint”, “5m-high”, “3M said”. */
function isScaleLetter(tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean {
  if (tokens.isGluedHyphen(token + 1)) return false
  // “410m who use it”, “3m of them”
  const { of, who } = lexicon.language.grammar
  const behind = of.has(tokens.word(token + 1)) ? token + 2 : token + 1
  const isCount =
    who.has(tokens.word(behind)) ||
    isNumberOf(tokens, lexicon, token - 1) ||
    lexicon.language.manyBehind.has(tokens.word(token + 1)) ||
    isCurrencyAt(tokens, lexicon, token + 1) ||
    // “1.8m sq km”, “2.2m bpd”
    phraseAt(lexicon.unitWords, tokens, token + 1)?.value.kind === 'area' ||
    phraseAt(lexicon.unitSymbols, tokens, token + 1)?.value.kind === 'rate'
  if (tokens.word(token) === 'm' && (isCount || isCountedSoon(tokens, lexicon, token + 1))) return true
  return /^[MB]$/.test(tokens.raw(token)) && tokens.kind(token + 1) !== Kind.Word
}

/** “200m yen”, but “the 400m won by Ellery” */
const isCurrencyAt = (tokens: NumberTokens, { unitWords }: NumberLexicon, token: number): boolean =>
  phraseAt(unitWords, tokens, token)?.value.kind === 'money' && tokens.word(token) !== 'won'

/** Words from a noun that carries a number to that. */
const NUMBER_REACH = 8

/** “Passenger numbers grew 6.9 % to 23.6m” */
function isNumberOf(tokens: NumberTokens, { language }: NumberLexicon, number: number): boolean {
  for (let at = number - 1; at >= Math.max(0, number - NUMBER_REACH) && tokens.raw(at) !== ';'; at--)
    if (language.manyWords.has(tokens.word(at))) return true
  return false
}
