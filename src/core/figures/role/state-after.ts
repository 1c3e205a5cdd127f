import { isTagged } from '../../text/is-tagged.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'

/** “is 5 per cent contained”: a share of a state, named as its noun is (“containment”). */
export function stateAfter(words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (!word?.lower.endsWith('ed') || word.lower === 'compared' || (word.tag !== 'adj' && word.tag !== 'verb'))
    return null
  // “54 per cent backed the strike”: a deed of theirs.
  if (word.tag === 'verb' && isTagged(words[at + 1], 'det', 'num', 'name', 'pron')) return null
  return stem(word.lemma ?? word.lower)
}
