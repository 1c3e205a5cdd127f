import { owners } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'

/** “Latest public” */
const MOST_ADJECTIVES = 2

/** “[Oslo's last public] count”, “[its] claim”: the word behind whoever the noun at `noun` belongs to, if it belongs to anybody. */
export function endOfOwner(words: readonly Word[], noun: number): number {
  let i = noun
  while (i > noun - MOST_ADJECTIVES && isTagged(words[i - 1], 'adj', 'det', 'noun') && !isOwner(words[i - 1] as Word))
    i--
  return /^['’]$/.test(words[i - 1]?.text ?? '') ? i - 1 : i
}

const isOwner = ({ possessive, lower }: Word): boolean => possessive || owners.has(lower)
