import { pullingVerbs, safePlaces, saferWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “310,000 people had been moved to safety”, “to higher ground”, by whatever verb; whoever is hauled there is rescued. */
export function roleOfSafety(words: readonly Word[], last: number): 'evacuated' | 'rescued' | null {
  let isPulled = false
  for (let at = Math.max(0, last) + 1; at <= last + FARTHEST_SAFETY && at < words.length; at++) {
    const { lower, lemma, tag, text } = words[at] as Word
    const before = words[at - 1]?.lower ?? ''
    if (tag === 'num' && before !== 'in') return null
    // “a crew of 24 ran aground; all were winched to safety”, but “six died; others were moved to safety”
    if (text === ';' && words[at + 1]?.lower !== 'all') return null
    isPulled ||= pullingVerbs.has(lemma ?? lower)
    if (!safePlaces.has(lower)) continue
    const isTo = before === 'to' || (saferWords.has(before) && words[at - 2]?.lower === 'to')
    return isTo ? (isPulled ? 'rescued' : 'evacuated') : null
  }
  return null
}

const FARTHEST_SAFETY = 10
