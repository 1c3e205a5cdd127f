import { safePlaces, saferWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “310,000 people had been moved to safety”, “to higher ground”, by whatever verb. */
export function isBroughtToSafety(words: readonly Word[], last: number): boolean {
  for (let at = Math.max(0, last) + 1; at <= last + FARTHEST_SAFETY && at < words.length; at++) {
    const { lower, tag } = words[at] as Word
    const before = words[at - 1]?.lower ?? ''
    if (tag === 'num' && before !== 'in') return false
    if (safePlaces.has(lower)) return before === 'to' || (saferWords.has(before) && words[at - 2]?.lower === 'to')
  }
  return false
}

const FARTHEST_SAFETY = 10
