import { copulas } from '../../language/words.ts'
import { familyOfRole, roleOfState } from '../../meaning/roles.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “Wounded are 41, missing are six”, as other languages put it: the clause begins with their state. */
export function roleOfStateBefore({ words, first, clause, number }: RoleEvidence): string | null {
  const at = first - 2
  if (number.unit !== null || at < 0 || !copulas.has(words[first - 1]?.lower ?? '')) return null
  const before = words[at - 1]?.lower === 'and' ? words[at - 2] : words[at - 1]
  const isFirst = at === clause.from || before?.tag === 'punct'
  const role = isFirst ? roleOfState(words[at]?.lower ?? '') : null
  // “Affected are 3,200 posts”: in which way is told elsewhere.
  return role !== null && familyOfRole(role) === 'harm' && role !== 'affected' ? role : null
}
