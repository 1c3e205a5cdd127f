import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isTime, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { headOf, startOfPhrase } from './subject-phrase.ts'

/** “the town has ever seen”, “so far” may stand between a label and its colon. */
const FARTHEST_LABEL = 6

/** “The biggest crowd ever seen: 100,000”, “Damage: half a million euros”: what a colon sets the number against. */
export function labelBefore(words: readonly Word[], first: number): NounPhrase | null {
  const at = isTagged(words[first - 1], 'det', 'adj') ? first - 2 : first - 1
  if (words[at]?.text !== ':') return null
  // “Missing: 41”
  if (at === 1 && roleOfState(words[0]?.lower ?? '') !== null) return { from: 0, to: 1, head: 0 }
  const asked = askedBefore(words, at)
  if (asked) return asked
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_LABEL); i--)
    if (words[i]?.tag === 'noun' && !isTime(words[i] as Word)) return headOf(words, startOfPhrase(words, i), i + 1)
  return null
}

/** Words between what a clause asks for and its colon. */
const FARTHEST_ASKED = 12

/** “argued over how many soldiers are there: 10,000, says one” */
function askedBefore(words: readonly Word[], colon: number): NounPhrase | null {
  for (let i = colon - 1; i >= Math.max(1, colon - FARTHEST_ASKED); i--)
    if (words[i]?.lower === 'many' && words[i - 1]?.lower === 'how') return readNounPhrase(words, i + 1)
  return null
}
