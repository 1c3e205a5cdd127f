/** What a number counts, and what happened to that, as far as its own sentence and what was counted before tell. */
import { conceptAt, conceptOfNoun } from '../meaning/concepts.ts'
import { familyOfRole, isMovement } from '../meaning/roles.ts'
import { isBesideValue } from '../text/is-beside-value.ts'
import type { Word } from '../text/word.ts'
import { areArmed, areOfUnit, areSoldiers, SOLDIER } from './counted/armies.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { deedObject } from './counted/deed-object.ts'
import { jointHead } from './counted/joint-head.ts'
import type { NounPhrase } from './counted/noun-phrase.ts'
import { headByName, modifiers } from './counted/phrase-words.ts'
import { pieceOf } from './counted/piece-of.ts'
import { roleAskedFor } from './counted/role-asked-for.ts'
import { GROUND, groundHeld, placesHeld } from './ground-held.ts'
import type { Lent } from './lent.ts'
import { fittingRole, lostJobs, wonSeats } from './role/fitting-role.ts'
import { isGathering, isTurnoutOf, TAKING_PART } from './role/gathering.ts'
import { isStillHeld } from './role/is-still-held.ts'
import { PERSON } from './role/of-people.ts'
import { isHeld, tellsItsOwn } from './role/own-verb.ts'
import { present } from './role/present.ts'
import { roleOfTotal } from './role/role-of-total.ts'
import { roleOfVictims } from './role/role-of-victims.ts'
import { termsOf } from './role/terms.ts'
import type { Standing } from './standing.ts'
import { isCurrency, isShareOrSum } from './units/is-currency.ts'

export interface Fate {
  /** Canonical thing counted; null where nothing tells it. */
  thing: string | null
  /** The same by a name in its phrase. */
  named: string | null
  /** Its noun, where it has one of its own. */
  head: Word | null
  /** Words of its phrase that narrow it down. */
  narrowing: readonly string[]
  /** What is told to have happened. */
  told: string | null
  /** What has come of that: who was captured and is still, is held. */
  role: string | null
  /** Asked or offered before something else was. */
  former: boolean
}

const POWER = 'power'
const TURNOUT = conceptOfNoun('turnout')

export function fateOf(standing: Standing, lent: Lent, counts: CountedBefore): Fate {
  const ground = groundHeld(standing)
  if (ground)
    return { thing: GROUND, named: GROUND, head: null, narrowing: [], told: ground, role: ground, former: false }
  const { sentence, words, number, first, last, governor, predicate, restated, unit } = standing
  const phrase =
    (number.unit === null
      ? (deedObject(words, standing.phrase, lent.role) ?? pieceOf(words, standing.phrase))
      : null) ?? standing.phrase
  const { source } = lent
  const gathering = isGathering(standing) || isTurnoutOf(standing, counts.previous ?? counts.carried)
  const ofUnit = areOfUnit(phrase === standing.phrase ? standing : { ...standing, phrase }, counts.armies)
  const named = gathering ? null : phrase && ofUnit ? SOLDIER : headByName(words, sentence.names, phrase)
  const armed =
    ofUnit || areSoldiers(sentence, phrase, counts.armies) || (phrase === null && areArmed(source, counts.armies))
  const joint = number.unit === null ? jointHead(words, first, phrase) : null
  const plain = phrase && !gathering ? (named ?? conceptAt(words, phrase.head)) : (source?.frame.head ?? null)
  const thing = armed ? SOLDIER : plain
  // “voted for it on a turnout of 68 per cent”
  const isTurnout = phrase !== null && thing === TURNOUT
  const terms = isShareOrSum(unit) ? termsOf({ words, first, last, phrase, governor, predicate }) : null
  const own = isTurnout
    ? null
    : gathering
      ? TAKING_PART
      : (terms?.role ??
        placesHeld(standing) ??
        (isOfTable(lent.role) ? lent.role : null) ??
        (standing.pair === 'whole' ? null : lostJobs(thing, predicate)) ??
        wonSeats(thing, words, governor) ??
        present(standing, thing ?? (isBareMan(standing, thing) && counts.armies.areTopic ? SOLDIER : null)) ??
        // “to relieve the 11,000 already there”: a verb that no table knows tells less than where they are.
        lent.role)
  const told = restated
    ? restated.frame.role
    : (roleOfTotal(standing, counts) ??
      fittingRole(own, number, thing) ??
      roleOfVictims(standing, counts) ??
      roleLent(standing, lent, thing, counts) ??
      roleBesideValue(standing, counts) ??
      roleAskedFor(counts.asked, words, governor, thing))
  // “300 Kestrians have been killed” are told of as people are.
  const isArmy =
    (armed && (told === null || isMovement(told))) ||
    ((isBareMan(standing, plain) || isOfPeople(words, phrase, plain)) && told === 'sent' && counts.armies.areTopic)
  return {
    thing: isArmy ? SOLDIER : plain,
    // “84,000 homes and shops without power” are so many lines.
    named: isArmy ? SOLDIER : told !== null && familyOfRole(told) === POWER ? named : (joint ?? named),
    head: phrase && !gathering ? (words[phrase.head] as Word) : null,
    narrowing: phrase ? modifiers(words, phrase, sentence.names) : (source?.narrowing ?? []),
    told,
    role: told === 'captured' && isStillHeld(words, { first, last }, governor) ? 'held' : told,
    former: terms?.former === true,
  }
}

const isOfTable = (role: string | null): boolean => familyOfRole(role ?? '') !== null

/** “5,000 Norwegians join the war” */
const isOfPeople = (words: readonly Word[], phrase: NounPhrase | null, thing: string | null): boolean =>
  thing === PERSON && phrase !== null && words[phrase.head]?.tag === 'name'

/** “11,000 were sent”: nothing tells who. */
const isBareMan = ({ phrase, unit }: Standing, thing: string | null): boolean =>
  phrase === null && unit === null && thing === null

/** “spent 212 million, compared with 318 million a year ago” */
function roleBesideValue({ words, first, unit }: Standing, { latestOfAny }: CountedBefore): string | null {
  const isBeside = latestOfAny !== null && isBesideValue(words, first) && isCurrency(unit)
  return isBeside && isCurrency(latestOfAny.figure.unit) ? latestOfAny.frame.role : null
}

/** “Some 1,900 of the posts”: of those counted before, with what happened to them. */
function roleLent(
  { words, last, phrase, isPart, governor, predicate }: Standing,
  { lender, source }: Lent,
  thing: string | null,
  counts: CountedBefore,
): string | null {
  const hasOwn =
    tellsItsOwn(predicate) || predicate?.at === last + 1 || (isHeld(words, governor) && lender?.teller == null)
  const whole = isPart && phrase ? counts.ofHead(thing) : hasOwn ? null : source
  const role = whole && (lender ? lender.role : whole.frame.role)
  // How many there may be tells nothing of others.
  return role === 'capacity' ? null : role
}
