import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'

/** “is 5 per cent contained”: a share of a state, named as its noun is (“containment”). */
export function stateAfter(words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (!word?.lower.endsWith('ed') || word.lower === 'compared' || (word.tag !== 'adj' && word.tag !== 'verb'))
    return null
  return stem(word.lemma ?? word.lower)
}
