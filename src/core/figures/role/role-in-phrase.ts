import {
  bothWords,
  costing,
  dayPointers,
  illnessWords,
  listJoints,
  personRoleNouns,
  reportedBeforeState,
  strikeNouns,
} from '../../language/words.ts'
import { isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { closingMarks } from '../../text/marks.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import { isCurrency } from '../units/is-currency.ts'
import { isOfDoer } from './is-of-doer.ts'
import type { RoleEvidence } from './role-evidence.ts'
import { roleNamedBy } from './role-named-by.ts'
import { withPartner } from './with-partner.ts'

/** “1,100 casualties”, “45 dead”, “200 wounded soldiers”, “1,100 killed or injured”. */
export function roleInPhrase(evidence: RoleEvidence): string | null {
  const { words, last, right, number } = evidence
  const roleOf = (phrase: NounPhrase): string | null => {
    const role = roleOfHead(words, phrase)
    // “debt at 198 per cent of income” was not earned.
    if (role !== null && number.unit === 'percent' && familyOfRole(role) === 'money' && phrase === right) return null
    // “pay 4 million in damages”: the sum was not damaged.
    return role !== null && isCurrency(number.unit) && familyOfRole(role) === 'damage' ? null : role
  }
  if (isLossOfLives(evidence)) return 'killed'
  const { governor } = evidence
  // “The delay cost the club 3 million”: the sum was not delayed.
  const isOfCause = isCurrency(number.unit) && governor?.kind === 'verb' && words[governor.at]?.lemma === costing
  const isOfStrike = right && evidence.left && isStrike(words, evidence.left)
  const left = isOfCause || isOfStrike ? null : evidence.left
  return (
    (isOfDoer(evidence) ? null : stateAtOnce(words, last)) ??
    (right && (roleOf(right) ?? stateBefore(words, right))) ??
    (left &&
      (roleOf(left) ?? (carried(words, left) || isBareCarrier(words, left) ? stateBefore(words, left) : null))) ??
    (right && stateBehind(evidence, right)) ??
    roleNamedBy(words, right ? right.to : last + 1)
  )
}

/** “The walkout hit 100,000 travellers”: they do not strike. */
const isStrike = (words: readonly Word[], { head }: NounPhrase): boolean => strikeNouns.has(words[head]?.lower ?? '')

/** “the loss of 49 lives” */
const isLossOfLives = ({ words, right, governor }: RoleEvidence): boolean =>
  governor?.kind === 'noun' &&
  right !== null &&
  words[right.head]?.lower === 'lives' &&
  words[governor.at]?.lower === 'loss'

/** “45 dead”, “45 reported killed” */
function stateAtOnce(words: readonly Word[], last: number): string | null {
  const start = closingMarks.has(words[last + 1]?.text ?? '') ? last + 2 : last + 1
  const isReported = words[start]?.tag === 'verb' && reportedBeforeState.has(words[start]?.lower ?? '')
  // “34 now dead”
  return stateAt(words, isReported || words[start]?.tag === 'adv' ? start + 1 : start)
}

/** The state at `at`, unless it is a deed done to others. */
function stateAt(words: readonly Word[], at: number): string | null {
  const state = roleOfState(words[at]?.lower ?? '')
  return state !== null && !isActiveWithObject(words, at) ? withPartner(words, at, state) : null
}

/** “1,100 casualties” */
function roleOfHead(words: readonly Word[], phrase: NounPhrase): string | null {
  const head = (words[phrase.head] as Word).lower
  if (isIllness(words, head)) return 'infected'
  const role = personRoleNouns.has(head) ? null : (roleOfNoun(head) ?? roleOfState(head))
  return role === null ? null : withPartner(words, phrase.head, role)
}

/** “200 wounded soldiers”, “the number of killed and wounded soldiers”; the nearest to the noun. */
function stateBefore(words: readonly Word[], { from, head }: NounPhrase): string | null {
  const stateOf = (at: number): string | null => roleOfState(words[at]?.lower ?? '')
  for (let i = head - 1; i >= from; i--) {
    const state = stateOf(i)
    if (!state || familyOfRole(state) === 'protest') continue
    let first = i
    while (first - 2 >= from && listJoints.has(words[first - 1]?.text ?? '') && stateOf(first - 2)) first -= 2
    return withPartner(words, first, stateOf(first) ?? state)
  }
  return null
}

/** “1,100 soldiers killed or injured”, but of “two of the soldiers wounded on Monday died” the verb of the sentence comes last. */
function stateBehind({ words, predicate }: RoleEvidence, { to }: NounPhrase): string | null {
  const isReduced = predicate !== null && predicate.at > to && words[to]?.tag === 'verb'
  return isReduced ? null : (stateAt(words, to) ?? pairAfterComma(words, to))
}

/** “7,900 soldiers, killed or wounded” */
function pairAfterComma(words: readonly Word[], at: number): string | null {
  // “, either killed or wounded”
  const state = bothWords.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const isPair = isTagged(words[state + 1], 'conj') && roleOfState(words[state + 2]?.lower ?? '') !== null
  return words[at]?.text === ',' && isPair ? stateAt(words, state) : null
}

/** “the jobless count”, but not “the jobless rate” */
const isBareCarrier = (words: readonly Word[], { head }: NounPhrase): boolean => {
  const noun = (words[head] as Word).lower
  return isCarrier(noun) && !isAttribute(noun)
}

/** “the number of destroyed homes” */
const carried = (words: readonly Word[], { from }: NounPhrase): boolean =>
  words[from - 1]?.lower === 'of' && isCarrier(words[from - 2]?.lower ?? '')

const isIllness = (words: readonly Word[], head: string): boolean =>
  (head === 'case' || head === 'cases') && words.some(({ lower }) => illnessWords.has(lower))

function isActiveWithObject(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1]
  if (words[verb]?.form === null) return false
  return (
    next !== undefined &&
    (next.tag === 'num' || next.tag === 'name' || (next.tag === 'det' && !dayPointers.has(next.lower)))
  )
}
