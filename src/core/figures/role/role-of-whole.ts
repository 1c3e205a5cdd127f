import { catchingVerbs, personRoleNouns } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { stateAmong, stateOfOpening } from '../counted/among.ts'
import { phrasalRole } from './phrasal-role.ts'
import type { RoleEvidence } from './role-evidence.ts'
import { isAmongVictims } from './role-of-victims.ts'

/** “Of the dead, 17 were found in Velisht”, “23 children among the victims”: a part shares what happened to the whole. */
export function roleOfWhole(evidence: RoleEvidence): string | null {
  const { words, first, last, previous, part, predicate } = evidence
  // Whose victims they are, the text tells, and not the count before.
  if (!part || isAmongVictims(words, last + 1)) return null
  // “243 got out, of whom 117 have been caught”
  if (previous?.frame.role === 'escaped' && catchingVerbs.has(predicate?.lemma ?? '')) return 'recaptured'
  for (const i of [first - 1, first - 2, first - 3])
    if (words[i - 1]?.lower === 'the' && !personRoleNouns.has(words[i]?.lower ?? ''))
      return roleOfWord(words[i]) ?? previous?.frame.role ?? null
  for (let i = last + 1; i < Math.min(words.length - 2, last + FARTHEST_AMONG); i++) {
    if (words[i]?.lower === 'among')
      return roleOfWord(words[i + 2]) ?? roleOfWord(words[i + 1]) ?? previous?.frame.role ?? null
  }
  return isOfItsKind(evidence) ? (previous?.frame.role ?? null) : null
}

/** “Among the injured are five minors”, “among those killed was one child” */
export const roleAmong = ({ words, first, last }: RoleEvidence): string | null =>
  stateAmong(words, last) ?? stateOfOpening(words, first)

/** Words from a number to where it is among: “40 women and children were among the dead”. */
const FARTHEST_AMONG = 7

/** “A lawyer for 17 of the families”: of whom nothing was told, whatever became of others before. */
const isOfItsKind = ({ words, right, previous }: RoleEvidence): boolean =>
  right === null ||
  (previous !== null &&
    (previous.figure.start >= (words[0]?.start ?? 0) ||
      previous.frame.head === conceptOfNoun((words[right.head] as Word).lower)))

export const roleOfWord = (word: Word | undefined): string | null =>
  word ? (roleOfState(word.lower) ?? roleOfNoun(word.lower)) : null

/** “Of the Norwegians brought home, 270 are soldiers”: what happened to those of whom they are some. */
export function roleOfThose({ words, first }: RoleEvidence): string | null {
  if (words[0]?.lower !== 'of' || words[1]?.lower !== 'the' || words[first - 1]?.text !== ',') return null
  for (let i = 2; i < Math.min(first - 1, FARTHEST_OF_THOSE); i++) {
    const { tag, form, lemma, text } = words[i] as Word
    if (text === ',') return null
    if (tag === 'verb' && (form === 'past' || form === 'participle'))
      return phrasalRole(words, i, i, null) ?? roleOfVerb(lemma ?? '')
  }
  return null
}
const FARTHEST_OF_THOSE = 8
