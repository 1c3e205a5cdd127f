import { joinRoles, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'

/** “killed or injured”, “dead, wounded or missing”: together where a row says so, else the first. */
export function withPartner(words: readonly Word[], at: number, role: string): string {
  let joined = role
  for (let i = at + 1; ; ) {
    const isListed = words[i]?.text === ',' && (isJoint(words[i + 2]) || words[i + 2]?.text === ',')
    if (!isListed && !isJoint(words[i])) return joined
    const other = roleOf(words[i + 1])
    if (other === null) return joined
    joined = joinRoles(joined, other) ?? joined
    i += 2
  }
}

const isJoint = (word: Word | undefined): boolean => word?.lower === 'or' || word?.lower === 'and'

const roleOf = (word: Word | undefined): string | null =>
  !word || word.tag === 'num' ? null : (roleOfState(word.lower) ?? roleOfNoun(word.lower))
