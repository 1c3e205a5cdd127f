import { copulas, listJoints } from '../../language/words.ts'
import { familyOfRole, roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isTime } from '../counted/noun-phrase.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “Wounded are 41, missing are six”, as other languages put it: the clause begins with their state. */
export function roleOfStateBefore({ words, first, clause, number }: RoleEvidence): string | null {
  const ofAll = roleOfBracket(words, first)
  if (ofAll) return ofAll
  const at = first - 2
  if (number.unit !== null || at < 0 || !copulas.has(words[first - 1]?.lower ?? '')) return null
  const before = words[at - 1]?.lower === 'and' ? words[at - 2] : words[at - 1]
  const isFirst = at === clause.from || before?.tag === 'punct'
  const role = isFirst ? roleOfState(words[at]?.lower ?? '') : null
  // “Affected are 3,200 posts”: in which way is told elsewhere.
  return role !== null && familyOfRole(role) === 'harm' && role !== 'affected' ? role : null
}

/** “the dead (12 Poles, 3 Czechs)”: a bracket tells who those in a state are. */
function roleOfBracket(words: readonly Word[], first: number): string | null {
  let open = first - 1
  while (isTagged(words[open], 'num', 'name', 'noun') || listJoints.has(words[open]?.text ?? '')) open--
  const next = words[first + 1]
  const isOfKind = words[open]?.text === '(' && isTagged(next, 'name', 'noun') && !isTime(next as Word)
  return isOfKind && isTagged(words[open - 2], 'det', 'num') ? roleOfState(words[open - 1]?.lower ?? '') : null
}
