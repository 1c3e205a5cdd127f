import { safePlaces, saferWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “310,000 people had been moved to safety”, “to higher ground”, by whatever verb. */
export function isBroughtToSafety(words: readonly Word[], last: number): boolean {
  const at = words.findIndex(
    ({ lower, tag }, i) => i > last && ((tag === 'num' && words[i - 1]?.lower !== 'in') || safePlaces.has(lower)),
  )
  if (at <= 0 || at > last + FARTHEST_SAFETY || words[at]?.tag === 'num') return false
  return words[at - 1]?.lower === 'to' || (saferWords.has(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'to')
}

const FARTHEST_SAFETY = 10
