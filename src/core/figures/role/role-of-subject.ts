import { strikeNouns } from '../../language/words.ts'
import { isAttribute } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { RoleEvidence } from './role-evidence.ts'
import { withPartner } from './with-partner.ts'

/** “the death toll rose to 45”, “losses have reached several hundred”. */
export function roleOfSubject({ words, left, right, governor }: RoleEvidence): string | null {
  // “The walkout hit 100,000 travellers”: they do not strike.
  if (!left || (right && left.to <= (governor?.at ?? 0) && strikeNouns.has(words[left.head]?.lower ?? ''))) return null
  for (let i = left.from; i < left.to; i++) {
    const role = roleOfNoun((words[i] as Word).lower)
    if (role) return withPartner(words, i, role)
  }
  // “The fire has burned 12,000 hectares and is 35 per cent contained”: the first verb tells nothing of the second's.
  if (governor && words[governor.at - 1]?.lower === 'and') return null
  // “Turnout recovered to 62 per cent”: that is what it did, and no clause of its own.
  const isItsVerb = governor?.at === left.to && isAttribute((words[left.head] as Word).lower)
  // “the number of people killed there”, “of persons who died”
  const end = governor && (isItsVerb || governor.at > left.to) ? governor.at : words.length
  return clauseRole(words, left.to, end)
}

function clauseRole(words: readonly Word[], at: number, end: number): string | null {
  const from = words[at]?.tag === 'rel' ? at + 1 : at
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const { tag, lower, lemma } = words[i] as Word
    if (tag === 'verb') {
      const state = roleOfState(lower)
      return state ? withPartner(words, i, state) : lemma ? roleOfVerb(lemma) : null
    }
    // “the number of Norwegian dead”
    const state = i === at && (tag === 'adj' || tag === 'noun') ? roleOfState(lower) : null
    if (state !== null) return withPartner(words, i, state)
    if (tag !== 'aux' && tag !== 'adv') return null
  }
  return null
}
