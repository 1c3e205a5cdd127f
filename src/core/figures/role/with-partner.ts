import { joinRoles, roleOfNoun, roleOfState, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'

/** “killed or injured”, “dead, wounded or missing”: together where a row says so, else the first. */
export function withPartner(words: readonly Word[], at: number, role: string): string {
  let joined = role
  for (let i = at + 1; ; ) {
    const isListed = words[i]?.text === ',' && (isJoint(words[i + 2]) || words[i + 2]?.text === ',')
    if (!isListed && !isJoint(words[i])) return joined
    // “died or went missing”
    const next = goes.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
    const other = roleOf(words[next])
    if (other === null) return joined
    joined = joinRoles(joined, other) ?? joined
    i = next + 1
  }
}

const goes = /^(?:went|gone|go|goes)$/

export const isJoint = (word: Word | undefined): boolean => word?.lower === 'or' || word?.lower === 'and'

/** “killed or injured”; “died or vanished” */
function roleOf(word: Word | undefined): string | null {
  if (!word || word.tag === 'num') return null
  const byVerb = word.tag === 'verb' ? roleOfVerb(word.lemma ?? '') : null
  return roleOfState(word.lower) ?? roleOfNoun(word.lower) ?? (byVerb === 'missing' ? byVerb : null)
}
