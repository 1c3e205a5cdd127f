import type { Word } from '../../text/tag.ts'

/** “310,000 people had been moved to safety”, by whatever verb. */
export function isBroughtToSafety(words: readonly Word[], last: number): boolean {
  const at = words.findIndex(({ lower, tag }, i) => i > last && (tag === 'num' || lower === 'safety'))
  return at > 0 && at <= last + FARTHEST_SAFETY && words[at]?.lower === 'safety' && words[at - 1]?.lower === 'to'
}

const FARTHEST_SAFETY = 8
