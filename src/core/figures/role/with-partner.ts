import { joinRoles, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'

/** “killed or injured”, “dead or missing”: both together where a row says so, else the first. */
export function withPartner(words: readonly Word[], at: number, role: string): string {
  const joint = words[at + 1]?.lower
  if (joint !== 'or' && joint !== 'and') return role
  const other =
    words[at + 2]?.tag === 'num'
      ? null
      : (roleOfState(words[at + 2]?.lower ?? '') ?? roleOfNoun(words[at + 2]?.lower ?? ''))
  return other ? (joinRoles(role, other) ?? role) : role
}
