import { boundPrepositions, elsewhere, otherOfTwo } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { isTime, readNounPhrase } from '../counted/noun-phrase.ts'

/** Stands a place or group here, rather than a time? “in Orlen”, “at the railways”, “on the other”, “elsewhere” */
export function isBounded(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower === elsewhere) return true
  if (!boundPrepositions.has(words[at]?.lower ?? '')) return false
  const phrase = readNounPhrase(words, at + 1)
  return phrase ? !isTime(words[phrase.head] as Word) : otherOfTwo.has(words[at + 2]?.lower ?? '')
}
