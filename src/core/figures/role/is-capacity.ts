/** “licensed for 280”, “built for 8,000 people”, “allowed to carry 280”: how many there may be, not how many there are. */
import { ableWords, capacityWords, holdingRoom } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

export function isCapacity(words: readonly Word[], first: number): boolean {
  const lead = words[first - 1]?.lower
  if (lead === 'for') return isRoom(words, first - 2)
  // “can carry 280”
  if (ableWords.has(words[first - 2]?.lower ?? '') && holdingRoom.has(words[first - 1]?.lower ?? '')) return true
  // “to carry 280”, “to hold up to 280”
  return words[first - 1]?.tag === 'verb' && words[first - 2]?.lower === 'to' && isRoom(words, first - 3)
}

const isRoom = (words: readonly Word[], at: number): boolean => capacityWords.has(words[at]?.lower ?? '')
