import { addingVerbs, anotherWords, carrierNouns, otherOnes } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “Three more have died, which [brings the number of victims to] 18”: a part of what comes behind. `first`, `last`: the number's words. */
export function isAddedUp(words: readonly Word[], first: number, last: number): boolean {
  if (!anotherWords.has(words[first - 1]?.lower ?? '') && !otherOnes.has(words[last + 1]?.lower ?? '')) return false
  const at = words.findIndex(({ lemma }, i) => i > last && addingVerbs.has(lemma ?? ''))
  if (at < 0) return false
  const to = words.findIndex(({ lower }, i) => i > at && lower === 'to' && words[i + 1]?.tag === 'num')
  return to > at && to <= at + LONGEST_SUM && words.slice(at, to).some(({ lower }) => carrierNouns.has(lower))
}

/** “bringing the official number of confirmed dead to” */
const LONGEST_SUM = 9
