import { bodiesOfMembers, memberNouns, pieceNouns } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'

/** “200 pieces of [artillery]”, “200 [artillery] pieces”, “three members of [staff]”: what comes in pieces, and is counted in no other way. */
export function pieceOf(words: readonly Word[], phrase: NounPhrase | null): NounPhrase | null {
  const head = phrase ? (words[phrase.head] as Word).lower : ''
  if (phrase && memberNouns.has(head) && words[phrase.to]?.lower === 'of') {
    const body = words[phrase.to + 1]?.tag === 'det' ? phrase.to + 2 : phrase.to + 1
    return bodiesOfMembers.has(words[body]?.lower ?? '') ? readNounPhrase(words, body) : null
  }
  if (!phrase || !pieceNouns.has(head)) return null
  if (words[phrase.to]?.lower === 'of') return readNounPhrase(words, phrase.to + 1)
  const isBefore = phrase.head > phrase.from && words[phrase.head - 1]?.tag === 'noun'
  return isBefore ? { from: phrase.from, to: phrase.head, head: phrase.head - 1 } : null
}
