import { knowingWords, sayingVerbs } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'

/** Words between whoever knows and the verb. */
const FARTHEST_KNOWN = 12

/** “Sources familiar with the talks”, “officials with direct knowledge of the deal”: what they know is not who they are. */
export function beforeKnowing(words: readonly Word[], end: number): number {
  for (let k = end - 2; k > Math.max(0, end - FARTHEST_KNOWN); k--) {
    const { tag, lower } = words[k] as Word
    if (!knowingWords.has(lower)) {
      if (tag === 'punct' || tag === 'aux' || tag === 'modal' || (tag === 'verb' && sayingVerbs.has(lower))) return end
      continue
    }
    let at = k
    while (at > 0 && isTagged(words[at - 1], 'prep', 'adv', 'adj')) at--
    return words[at - 1]?.tag === 'noun' ? at : end
  }
  return end
}
