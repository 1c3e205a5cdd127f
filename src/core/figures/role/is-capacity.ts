/** “licensed for 280”, “built for 8,000 people”, “allowed to carry 280”: how many there may be, not how many there are. */
import {
  ableTo,
  ableWords,
  allowedWords,
  allowingVerbs,
  capacityWords,
  holdingRoom,
  licenceNouns,
  numberNoun,
  pastBeForms,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'

export function isCapacity(words: readonly Word[], first: number, left: NounPhrase | null): boolean {
  const lead = words[first - 1]?.lower
  if (lead === 'for') return isRoom(words, first - 2)
  // “The licence allowed 41,500 people”
  if (allowingVerbs.has(words[first - 1]?.lemma ?? '') && licenceNouns.has(words[first - 2]?.lower ?? '')) return true
  if (left && isOfAllowed(words, left)) return true
  // “can carry 280”
  if (ableWords.has(words[first - 2]?.lower ?? '') && holdingRoom.has(words[first - 1]?.lower ?? '')) return true
  // “each able to carry 130 people”
  if (isAbleTo(words, first - 2) && holdingRoom.has(words[first - 1]?.lower ?? '')) return true
  // “to carry 280”, “to hold up to 280”
  return words[first - 1]?.tag === 'verb' && words[first - 2]?.lower === 'to' && isRoom(words, first - 3)
}

/** “is able to carry 130”, but “were able to carry 13” tells what they did. */
const isAbleTo = (words: readonly Word[], to: number): boolean =>
  words[to]?.lower === 'to' && words[to - 1]?.lower === ableTo && !pastBeForms.has(words[to - 2]?.lower ?? '')

/** “The permitted number of spectators” */
const isOfAllowed = (words: readonly Word[], { from }: NounPhrase): boolean =>
  words[from - 1]?.lower === 'of' &&
  words[from - 2]?.lower === numberNoun &&
  allowedWords.has(words[from - 3]?.lower ?? '')

const isRoom = (words: readonly Word[], at: number): boolean => capacityWords.has(words[at]?.lower ?? '')
