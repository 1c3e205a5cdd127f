import {
  admittingVerb,
  campNouns,
  combatants,
  copulas,
  hospitalNouns,
  jailNouns,
  levelPrepositions,
  levelVerbs,
  loss,
  rescuingShips,
  turnedOut,
  turningVerb,
  withObject,
} from '../../language/words.ts'
import { conceptOfNoun, isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { joinRoles, roleOfNoun, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import { isCurrency } from '../units/is-currency.ts'
import { roleOfDeed } from './fitting-role.ts'
import { roleOfDrawn } from './gathering.ts'
import { isSoughtBy } from './own-verb.ts'
import { paidAs } from './paid-as.ts'
import { phrasalRole, verbAt } from './phrasal-role.ts'
import type { RoleEvidence } from './role-evidence.ts'
import { roleOfWord } from './role-of-whole.ts'
import { roleThrough } from './role-through.ts'
import { isJoint } from './with-partner.ts'

/** “sent some 11,000 soldiers”, “left 45 dead”, “the deaths of 45 people”. */
export function roleBefore({ words, governor, right, left, first, last, number }: RoleEvidence): string | null {
  if (!governor) return null
  const told = roleThrough(words, governor, right)
  if (told) return told
  const word = words[governor.at] as Word
  // “The camp now holds 14,000”, but “the quay holds 8,000” of nobody.
  if (word.lemma === 'hold' && !right && words[last + 1]?.lower !== 'others') {
    const holds = (places: ReadonlySet<string>): boolean =>
      words.slice(0, governor.at).some(({ lower }) => places.has(lower))
    if (holds(campNouns)) return 'sheltered'
    return holds(jailNouns) ? 'held' : null
  }
  // “The hospital admitted 40 children”
  if (
    word.lemma === admittingVerb &&
    right &&
    words.slice(0, governor.at).some(({ lower }) => hospitalNouns.has(lower))
  )
    return 'hospitalised'
  const drawn = roleOfDrawn(words, governor, right && (words[right.head] as Word))
  if (drawn) return drawn
  if (governor.kind === 'noun') {
    if (isSoughtBy(words, governor)) return 'missing'
    // “The bodies of 12 miners were brought up.”
    if (governor.through === 'of' && (conceptOfNoun(word.lower) === 'body' || copulas.has(word.lower))) return 'killed'
    // “the loss of nine soldiers”, but “losses of nine”
    if (governor.through === 'of' && word.lower === loss && right && isOfCombatants(words[right.head] as Word))
      return 'killed'
    const named = governor.through === 'of' || governor.through === ',' ? roleOfNoun(word.lower, true) : null
    return named ?? (isCurrency(number.unit) && governor.through === 'of' ? paidAs(words, governor.at) : null)
  }
  // “The dead include 12 children.”
  if (word.lemma === 'include') return roleOfWord(words[governor.at - 1])
  const phrasal = phrasalRole(words, governor.at, last, right)
  // “A tanker took on 208 people”
  if (phrasal === 'hired' && isOfShip(words, governor.at)) return 'rescued'
  if (phrasal) return phrasal
  const deed =
    right && governor.through === null ? roleOfDeed(verbAt(words, governor.at), words[right.head]?.lower ?? '') : null
  if (deed) return deed
  // “turns out two million shells a year”
  const isTurned = word.lemma === turningVerb && words[governor.at + 1]?.lower === turnedOut
  if (isTurned && right && (governor.through ?? turnedOut) === turnedOut) return 'produced'
  // “will trim its workforce by 11 per cent”
  if (governor.through === 'by' && left && roleOfVerb(word.lemma ?? '') === 'cut' && isStaff(words[left.head] as Word))
    return 'cut'
  if (governor.through !== null && governor.through !== 'of' && governor.through !== 'for' && governor.through !== 'on')
    return null
  // “carried food for 15,000 people”: the food was carried.
  if (governor.through === 'for' && number.unit === null && first > governor.at + 2) return null
  // “struck 75 targets”
  const struck = words[governor.at + 1]?.tag === 'num' ? withObject.get(word.lemma ?? '') : undefined
  if (struck !== undefined) return struck
  if (isLevel(left, word, words, governor.through)) return null
  if (word.lemma === 'force' && words[right ? right.to : last + 1]?.lower === 'out') return 'displaced'
  const role = word.lemma ? roleOfVerb(word.lemma) : null
  return role !== null && isJoint(words[governor.at - 1]) ? withFirst(words[governor.at - 2], role) : role
}

/** “[killed] or wounded 40 men”: both together, where a row says so. */
const withFirst = ({ lemma }: Partial<Word> = {}, role: string): string => {
  const first = roleOfVerb(lemma ?? '')
  return (first !== null && joinRoles(first, role)) || role
}

const isOfShip = (words: readonly Word[], end: number): boolean =>
  words.slice(0, end).some(({ tag, lower }) => tag === 'noun' && rescuingShips.has(lower))

const isStaff = ({ lower }: Word): boolean => /^(?:job|worker)$/.test(conceptOfNoun(lower))

const isOfCombatants = ({ lower }: Word): boolean => combatants.has(conceptOfNoun(lower))

/** “Turnout recovered to 62 %”, “the toll crossed 40”: what came to a level was not recovered, and crossed nothing. */
const isLevel = (
  left: NounPhrase | null,
  { tag, lemma }: Word,
  words: readonly Word[],
  through: string | null,
): boolean => {
  const head = left && tag === 'verb' ? (words[left.head]?.lower ?? '') : ''
  return (
    (isAttribute(head) || isCarrier(head)) &&
    ((through !== null && levelPrepositions.has(through)) || levelVerbs.has(lemma ?? ''))
  )
}
