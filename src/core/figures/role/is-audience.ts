import { crowdNouns, watchingVerbs } from '../../language/words.ts'
import { startOfPhrase } from '../counted/subject-phrase.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “A crowd of 34,500 saw them win”, “won in front of a crowd of 34,500”: it has come to watch, and for nothing. */
export function isAudience({ words, governor, predicate }: RoleEvidence): boolean {
  if (governor?.kind !== 'noun' || !crowdNouns.has(words[governor.at]?.lower ?? '')) return false
  const before = startOfPhrase(words, governor.at) - 1
  const isInFront = words[before]?.lower === 'of' && words[before - 1]?.lower === 'front'
  return isInFront || words[before]?.lower === 'before' || watchingVerbs.has(predicate?.lemma ?? '')
}
