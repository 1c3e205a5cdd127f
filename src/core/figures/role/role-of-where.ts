import { copulas, hospitalNouns, jailNouns, stayingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “in the town’s hospital, where 11 miners remain”: who is in such a place is told to be there. */
export function roleOfWhere({ words, first, last, right }: RoleEvidence): string | null {
  if (words[first - 1]?.lower !== 'where') return null
  const { lemma, lower } = words[right ? right.to : last + 1] ?? {}
  if (!stayingVerbs.has(lemma ?? '') && !copulas.has(lower ?? '')) return null
  const place = words[placeBefore(words, words[first - 2]?.text === ',' ? first - 3 : first - 2)]?.lower ?? ''
  if (hospitalNouns.has(place)) return 'hospitalised'
  return jailNouns.has(place) ? 'held' : null
}

/** “[hospitals] in Dundee and Perth” */
function placeBefore(words: readonly Word[], at: number): number {
  let i = at
  while (words[i]?.tag === 'name' || words[i]?.lower === 'and') i--
  return i < at && words[i]?.lower === 'in' ? i - 1 : at
}
