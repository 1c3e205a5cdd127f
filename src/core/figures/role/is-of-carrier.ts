import { familyOfRole, roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { Governor } from './governor.ts'
import type { Predicate } from './predicate.ts'

/** “A plane carrying 73 people crashed”: only the plane did. What arrives, arrives with its load. */
export function isOfCarrier(words: readonly Word[], governor: Governor | null, predicate: Predicate | null): boolean {
  if (!governor || !predicate?.lemma) return false
  const isLoad =
    (governor.kind === 'noun' && governor.through === 'with') ||
    (governor.kind === 'verb' &&
      governor.through === null &&
      words[governor.at]?.form === 'ing' &&
      isTagged(words[governor.at - 1], 'noun', 'name'))
  const role = roleOfVerb(predicate.lemma)
  return isLoad && (role === null || familyOfRole(role) === 'damage')
}
