/** What happened to what is counted. Evidence is tried from the surest to the weakest. */
import {
  becomingVerbs,
  combatants,
  committing,
  copulas,
  emptyVerbs,
  exceptedFrom,
  fatally,
  movingVerb,
  parents,
  partly,
  strikingVerb,
  withObject,
} from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState, roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isAge } from '../counted/is-age.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import { isCurrency } from '../units/is-currency.ts'
import { doesToOthers, isOfDoers } from './does-to-others.ts'
import { roleOfDeed } from './fitting-role.ts'
import { hasFallen, hasNotSurvived } from './has-fallen.ts'
import { isAudience } from './is-audience.ts'
import { isCapacity } from './is-capacity.ts'
import { isCritical } from './is-critical.ts'
import { isGivenTerm } from './is-given-term.ts'
import { isInVenue } from './is-in-venue.ts'
import { isJailedFor } from './is-jailed-for.ts'
import { isOfDoer } from './is-of-doer.ts'
import { isOrdered } from './is-ordered.ts'
import { isShipped } from './is-shipped.ts'
import { isPerson } from './of-people.ts'
import { ofTheirGroup } from './own-verb.ts'
import { phrasalRole } from './phrasal-role.ts'
import { roleBefore } from './role-before.ts'
import { ballotPhrase, phraseAfter, roleByPhrase } from './role-by-phrase.ts'
import { plainVerbBefore, roleByPlainVerb } from './role-by-plain-verb.ts'
import { roleCarried } from './role-carried.ts'
import type { RoleEvidence } from './role-evidence.ts'
import { roleInPhrase } from './role-in-phrase.ts'
import { roleNamedBy } from './role-named-by.ts'
import { roleByVoters, roleOfBallot } from './role-of-ballot.ts'
import { roleOfEmptied } from './role-of-emptied.ts'
import { roleOfObjectClause } from './role-of-object-clause.ts'
import { roleOfPrice } from './role-of-price.ts'
import { roleOfSafety } from './role-of-safety.ts'
import { roleOfStateBefore } from './role-of-state-before.ts'
import { roleOfSubject } from './role-of-subject.ts'
import { roleOfWhere } from './role-of-where.ts'
import { roleAmong, roleOfThose, roleOfWhole } from './role-of-whole.ts'
import { withPartner } from './with-partner.ts'

const isState = (word: Word | undefined): boolean => word !== undefined && roleOfState(word.lower) !== null

export function findRole(evidence: RoleEvidence): string | null {
  if (isAge(evidence.words, evidence.first)) return null
  if (isCapacity(evidence.words, evidence.first, evidence.left)) return 'capacity'
  if (isOfParent(evidence)) return null
  if (isGivenTerm(evidence)) return 'sentenced'
  const role = roleByEvidence(evidence)
  // “built for 2,000. Of an order of 5,000 …”: how many there may be tells nothing of others.
  if (role === 'capacity' && evidence.previous?.frame.role === role) return null
  // “Crude gained 1.8 per cent”
  if (role === 'won' && isChange(evidence)) return null
  // “The strike lasted two years”: nobody of that age strikes.
  if (role === 'striking' && evidence.number.unit === 'year' && !evidence.right) return null
  if (role === 'casualties' && isShareOfThings(evidence)) return null
  if (role === 'arrested' && isJailedFor(evidence.words)) return 'sentenced'
  // “5,000 men have been shipped to the front”
  if (role === 'supplied' && isShipped(evidence)) return 'sent'
  // “committed 8 billion crowns to the fund”
  if (role === 'sent' && isCurrency(evidence.number.unit) && isCommitted(evidence)) return 'pledged'
  // “78 of them voted for it”: the verb says that they voted, the words after it how.
  return role === 'voted' ? (ballotPhrase(evidence) ?? role) : role
}

const isChange = ({ number }: RoleEvidence): boolean => number.change !== null && number.unit !== null

/** “losses of a third of the harvest”: nobody is hurt. */
const isShareOfThings = ({ words, number, right }: RoleEvidence): boolean =>
  number.unit === 'percent' && right !== null && !isPerson(words[right.head]?.lower ?? '')

const isCommitted = ({ words, governor, predicate }: RoleEvidence): boolean =>
  predicate?.lemma === committing || (governor?.kind === 'verb' && words[governor.at]?.lemma === committing)

/** “supply has been restored to 52,000 of them”: these have it back, whatever the others are without. */
const powerOfSome = (evidence: RoleEvidence): string | null =>
  familyOfRole(evidence.previous?.frame.role ?? '') === 'power' ? roleByPhrase(evidence) : null

/** “a mother of three lost her husband”: of the three nothing is told. */
const isOfParent = ({ words, first, right }: RoleEvidence): boolean =>
  right === null && words[first - 1]?.lower === 'of' && parents.has(words[first - 2]?.lower ?? '')

function roleByEvidence(evidence: RoleEvidence): string | null {
  const state = roleOfStateBefore(evidence)
  if (state) return state
  const safety = roleOfSafety(evidence.words, evidence.last)
  if (safety) return safety
  if (isCritical(evidence.words, evidence.last)) return 'critical'
  if (isAudience(evidence) || isInVenue(evidence)) return 'attended'
  if (isOrdered(evidence)) return 'ordered'
  if (isExcepted(evidence)) return roleByPhrase(evidence)
  // Of all 2,600 the sentence says only that they are there; what 2,300 of them did is in the verb.
  if (evidence.pair === 'whole')
    return (
      fateOfState(evidence) ??
      roleInPhrase(evidence) ??
      (hasClause(evidence) ? roleAfter(evidence) : null) ??
      (hasOtherVerb(evidence) ? roleByOwnTail(evidence) : null) ??
      roleOfObjectClause(evidence.words, evidence.right) ??
      roleOfPeople(evidence)
    )
  if (evidence.pair === 'some' && isOfWholesOwn(evidence)) return null
  if (evidence.pair === 'some')
    return (
      roleByVoters(evidence) ??
      (isObject(evidence) ? (roleBefore(evidence) ?? verbBeforeTail(evidence)) : null) ??
      roleAfter(evidence) ??
      roleBefore(evidence) ??
      roleByPhrase(evidence)
    )
  return (
    roleOfBallot(evidence) ??
    fateOfState(evidence) ??
    fateOfHurt(evidence) ??
    roleInPhrase(evidence) ??
    roleAmong(evidence) ??
    roleOfPrice(evidence) ??
    roleOfCaught(evidence) ??
    roleAfter(evidence) ??
    roleBefore(evidence) ??
    roleOfSubject(evidence) ??
    (evidence.part ? (phraseAfter(evidence) ?? powerOfSome(evidence)) : null) ??
    roleOfWhole(evidence) ??
    (isTheirHome(evidence) ? null : roleByPhrase(evidence)) ??
    roleCarried(evidence) ??
    roleOfPeople(evidence) ??
    roleOfObjectClause(evidence.words, evidence.right) ??
    roleOfWhere(evidence) ??
    roleOfEmptied(evidence) ??
    roleByPlainVerb(evidence) ??
    // “Two men captured in May have asked for asylum”
    roleByOwnTail(evidence) ??
    roleOfThose(evidence)
  )
}

/** “31 of the 214 complaints received nationwide come from here”: all were received. */
function isOfWholesOwn({ words, right, predicate }: RoleEvidence): boolean {
  if (!right || !predicate || predicate.at !== right.to || words[predicate.at]?.form === 's') return false
  for (let i = predicate.at + 1; i < words.length; i++) {
    const { tag, form } = words[i] as Word
    if (tag === 'punct' || tag === 'conj' || tag === 'rel') return false
    if (tag === 'verb' && form !== 'ing') return true
  }
  return false
}

/** “168 of the 243 men who broke out”: these broke out, and those were caught. */
const hasClause = ({ words, last, right }: RoleEvidence): boolean => words[right ? right.to : last + 1]?.tag === 'rel'

/** “a quarter of the 12,000 men [sent to the front] have been killed”: all of them were sent. */
function roleByOwnTail(evidence: RoleEvidence): string | null {
  const { words } = evidence
  const at = tailOf(evidence)
  const { tag, form, lemma, lower } = words[at] ?? {}
  const isTail = tag === 'verb' && (form === 'past' || form === 'participle') && words[at + 1]?.tag === 'prep'
  return isTail ? (roleOfVerb(lemma ?? '') ?? roleOfState(lower ?? '')) : null
}

/** “two of the 14 houses burned down”: the only verb of a clause tells of those who are some of all. */
const hasOtherVerb = (evidence: RoleEvidence): boolean => {
  const { words, first, clause } = evidence
  return hasVerb(words, 0, first) || hasVerb(words, tailOf(evidence) + 1, clause.to)
}

/** “soldiers initially [deployed] to the region” */
function tailOf({ words, last, right }: RoleEvidence): number {
  let at = right ? right.to : last + 1
  while (words[at]?.tag === 'adv') at++
  return at
}

/** “[overhauled] 88 of the 103 tanks ordered”: what was done to these, where the tail tells of all. */
const verbBeforeTail = (evidence: RoleEvidence): string | null =>
  isTailed(evidence) ? plainVerbBefore(evidence) : null

/** “tanks ordered”, “damaged in battle” */
const isTailed = ({ words, right, predicate }: RoleEvidence): boolean =>
  right !== null && predicate !== null && predicate.at === right.to && words[predicate.at]?.form !== 's'

/** “All but 700 buildings have been inspected”: to these it did not happen. */
const isExcepted = ({ words, first }: RoleEvidence): boolean =>
  words[first - 1]?.lower === 'but' && exceptedFrom.has(words[first - 2]?.lower ?? '')

/** “Two of the injured died”, “were in hospital”: what became of those in a state. */
const fateOfState = (evidence: RoleEvidence): string | null => {
  const { words, right } = evidence
  const isOfState = right && words[right.from - 1]?.lower === 'the' && isState(words[right.head])
  return isOfState ? (roleAfter(evidence) ?? phraseAfter(evidence)) : null
}

/** “24 injured people remain in hospital”, “two wounded men died”: what became of them, and not how many were hurt. */
const fateOfHurt = (evidence: RoleEvidence): string | null => {
  const { words, right, last } = evidence
  if (!right || last + 1 !== right.head - 1 || roleOfState(words[last + 1]?.lower ?? '') !== WOUNDED) return null
  const role = roleAfter(evidence) ?? phraseAfter(evidence)
  return role !== null && AFTER_HURT.has(role) ? role : null
}
const WOUNDED = 'wounded'
const AFTER_HURT = new Set(['killed', 'hospitalised', 'critical'])

/** “apprehended 2,100 people crossing the border”: what was done to them, not what they were at. */
const roleOfCaught = (evidence: RoleEvidence): string | null => {
  const { words, predicate } = evidence
  const isAt = predicate !== null && words[predicate.at]?.form === 'ing' && words[predicate.at - 1]?.tag === 'noun'
  return (isAt && isObject(evidence)) || isOfDoer(evidence) ? roleBefore(evidence) : null
}

/** “freed nine of the eleven people arrested”: the verb before tells of the nine, what follows of the eleven. */
const isObject = ({ governor, first }: RoleEvidence): boolean =>
  // “shot down 64 of 82 drones”
  governor?.kind === 'verb' && (governor.through === null || governor.at === first - 2)

/** “some 50 protesters gathered”, “40 striking workers”. */
function roleOfPeople({ words, right, predicate }: RoleEvidence): string | null {
  if (!right) return null
  // “Sixty prisoners strolled to freedom”: a verb of their own tells what they do now.
  const isCaptive = familyOfRole(roleOfNoun((words[right.head] as Word).lower) ?? '') === 'custody'
  if (isCaptive && predicate?.lemma && !emptyVerbs.has(predicate.lemma)) return null
  const states = words.slice(right.from, right.head).map(word => roleOfState(word.lower))
  return roleOfNoun((words[right.head] as Word).lower) ?? states.find(state => state !== null) ?? null
}

/** “45 people were killed”, “soldiers who died”, “troops are stationed”. */
function roleAfter({ words, predicate, right }: RoleEvidence): string | null {
  if (!predicate) return null
  const deed = predicate.passive && right ? roleOfDeed(predicate.lemma, words[right.head]?.lower ?? '') : null
  if (deed) return deed
  const word = words[predicate.at] as Word
  const phrasal = phrasalRole(words, predicate.at, predicate.at, null) ?? roleNamedBy(words, predicate.at + 1)
  // “15 had struck plea deals”: nobody is on strike.
  if (word.lemma === strikingVerb && !predicate.passive && isTagged(words[predicate.at + 1], 'det', 'adj', 'noun'))
    return null
  // “128,900 moved away”: only troops are sent where they move.
  if (word.lemma === movingVerb && !copulas.has(words[predicate.at - 1]?.lower ?? '') && !isOfTroops(words, right))
    return null
  // “two men who made off with the jewels”
  if (phrasal === 'stolen' && !predicate.passive) return null
  if (phrasal) return phrasal
  if (hasFallen(words, predicate) || hasNotSurvived(predicate)) return 'killed'
  // “31 were fatally stabbed”
  if (fatally.has(words[predicate.at - 1]?.lower ?? '')) return 'killed'
  const struck = predicate.passive ? withObject.get(predicate.lemma ?? '') : undefined
  if (struck !== undefined) return struck
  // “of whom 470 were casualties”
  const named = predicate.passive && predicate.lemma === null && word.tag === 'noun' ? roleOfNoun(word.lower) : null
  if (named !== null && familyOfRole(named) === 'harm') return named
  const state = roleOfState(word.lower)
  const role = (predicate.lemma ? roleOfVerb(predicate.lemma) : null) ?? state
  const next = words[predicate.at + 1]?.lower ?? ''
  // “had become casualties”
  if (becomingVerbs.has(word.lemma ?? '')) return roleOfNoun(next)
  // “were shot and wounded”
  if (!role && next === 'and' && isState(words[predicate.at + 2]))
    return roleOfState(words[predicate.at + 2]?.lower ?? '')
  // “were left injured”, “lay dead”
  if (!role) return tellsNothing(word) ? roleOfState(next) : null
  // “captives come home as the truce holds”, “182,000 were spending a night”
  if (role === 'aboard') return null
  // “the 410 million who use it”
  if (!predicate.passive && (role === 'held' || role === 'used' || familyOfRole(role) === 'money')) return null
  if (!isOfDoers(role, predicate.lemma) && doesToOthers(words, predicate.at)) return null
  // “were partially destroyed”
  if (role === 'destroyed' && partly.has(words[predicate.at - 1]?.lower ?? '')) return 'damaged'
  return withPartner(words, predicate.at, role)
}

const isOfTroops = (words: readonly Word[], right: NounPhrase | null): boolean =>
  right !== null && combatants.has(conceptOfNoun(words[right.head]?.lower ?? ''))

const tellsNothing = ({ lemma }: Word): boolean => emptyVerbs.has(lemma ?? '')

/** “96 people in 14 states have fallen ill”: the states have not. */
const isTheirHome = ({ words, right, governor }: RoleEvidence): boolean =>
  right !== null && /^(?:aux|verb)$/.test(words[right.to]?.tag ?? '') && ofTheirGroup(words, governor)
