import { pieceNouns } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'

/** “200 pieces of [artillery]”, “200 [artillery] pieces”: what comes in pieces, and is counted in no other way. */
export function pieceOf(words: readonly Word[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !pieceNouns.has((words[phrase.head] as Word).lower)) return null
  if (words[phrase.to]?.lower === 'of') return readNounPhrase(words, phrase.to + 1)
  const isBefore = phrase.head > phrase.from && words[phrase.head - 1]?.tag === 'noun'
  return isBefore ? { from: phrase.from, to: phrase.head, head: phrase.head - 1 } : null
}
