import { articles, language, namedRates, turnsOfValue } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'

const { up, down } = language.numbers.change

/** “a 30 per cent drop” */
export const isTurn = (word: Word | undefined): boolean =>
  word !== undefined && (up.nouns.has(word.lower) || down.nouns.has(word.lower)) && !namedRates.has(word.lower)

/** “…, a decrease of 27 per cent”: by how much what was told before the comma has changed. */
export function isTurnOfValue(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.lower !== 'of' || !isTurn(words[first - 2])) return false
  let at = first - 3
  while (isTagged(words[at], 'adj', 'noun')) at--
  return articles.has(words[at]?.lower ?? '') && words[at - 1]?.text === ','
}

/** “sold 40,000 cars, up 12 per cent” */
export const isUpBy = (words: readonly Word[], first: number, unit: string | null): boolean =>
  unit === 'percent' && words[first - 2]?.text === ',' && turnsOfValue.has(words[first - 1]?.lower ?? '')
