import { copulas, hospitalNouns, jailNouns, stayingVerbs } from '../../language/words.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “in the town’s hospital, where 11 miners remain”: who is in such a place is told to be there. */
export function roleOfWhere({ words, first, last, right }: RoleEvidence): string | null {
  if (words[first - 1]?.lower !== 'where') return null
  const { lemma, lower } = words[right ? right.to : last + 1] ?? {}
  if (!stayingVerbs.has(lemma ?? '') && !copulas.has(lower ?? '')) return null
  const place = words[words[first - 2]?.text === ',' ? first - 3 : first - 2]?.lower ?? ''
  if (hospitalNouns.has(place)) return 'hospitalised'
  return jailNouns.has(place) ? 'held' : null
}
