import { leavingVerbs, remainingWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { Governor } from './governor.ts'

/** “Fifty-five captives remain”, “fifty are still there”, “that leaves 50”: those who are held, and not all who were taken. */
export function isStillHeld(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
  governor: Governor | null,
): boolean {
  if (governor?.kind === 'verb' && leavingVerbs.has(words[governor.at]?.lemma ?? '')) return true
  return words.slice(Math.max(0, first - 1), last + FARTHEST).some(({ lower }) => remainingWords.has(lower))
}

const FARTHEST = 5
