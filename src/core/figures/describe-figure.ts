/** Number → figure: what is counted, what happened to it, whose and where. Steps in order; each leaves what it cannot tell. */

import type { Sentence } from '../analyse.ts'
import { changeAdverbs, comparedWords, listJoints } from '../language/words.ts'
import { conceptAt, isAttribute } from '../meaning/concepts.ts'
import { isCountedUp, isMovement, roleOfState } from '../meaning/roles.ts'
import { stem } from '../text/stem.ts'
import type { Word } from '../text/tag.ts'
import { wordRange } from '../text/word-range.ts'
import type { Figure, NumberExpression } from '../types.ts'
import {
  bareMoney,
  borrowFrom,
  comparedOf,
  dimensionOf,
  isRange,
  leadsTo,
  pointedAt,
  restatedBefore,
  unitBefore,
} from './counted/borrowed.ts'
import { clauseAround } from './counted/clause.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { chooseHead, counted, leftHead, purpose } from './counted/counted-phrase.ts'
import { economicShare, gappedOwner, isAimedAt, isOfAll } from './counted/economic-share.ts'
import { isAge } from './counted/is-age.ts'
import { labelBefore } from './counted/label-before.ts'
import { type Lender, lenderOf, roleAskedFor } from './counted/lender.ts'
import { lentNoun } from './counted/lent-noun.ts'
import { isTime, type NounPhrase, readNounPhrase } from './counted/noun-phrase.ts'
import { kindTold, pairOf, partOf, within } from './counted/part-of.ts'
import { displayText, headByName, modifiers } from './counted/phrase-words.ts'
import { distantOwner } from './counted/value-owner.ts'
import type { DescribedFigure } from './described-figure.ts'
import type { Frame } from './frame.ts'
import { fittingRole, headConcept, isOfPeople, lostJobs, present } from './role/fitting-role.ts'
import { governorBefore, type Predicate, predicateAfter } from './role/governor.ts'
import { isOfCarrier } from './role/is-of-carrier.ts'
import { isOneDeed } from './role/is-one-deed.ts'
import { isHad, isHeld, ofItsNoun, ofTheirGroup, tellsItsOwn } from './role/own-verb.ts'
import { findRole } from './role/role.ts'
import { stateAfter } from './role/state-after.ts'
import { isStillHeld } from './role/still-held.ts'
import { comparedWith } from './scope/compared-with.ts'
import { ofEarlierEvent } from './scope/earlier-event.ts'
import { isBounded } from './scope/is-bounded.ts'
import { period } from './scope/period.ts'
import { pointsElsewhere } from './scope/points-elsewhere.ts'
import { findScope } from './scope/scope.ts'
import { setApart } from './scope/set-apart.ts'
import { EXCHANGE_RATE, exchangedFor } from './units/exchange-rate.ts'

/** “cases in Oslo: 210” */
const LABEL_REACH = 1

export function describeFigure(sentence: Sentence, number: NumberExpression, counts: CountedBefore): DescribedFigure {
  const { words } = sentence
  const { previous, carried } = counts
  const [first, last] = wordRange(words, number)
  const restated = restatedBefore(words, first, number, counts)
  const unit = number.unit ?? unitBefore(words, first, last, counts)
  const clause = clauseAround(words, first, last)
  const nearest = previous ?? carried
  const isBeyond = nearest?.frame.part && (number.min ?? 0) > (nearest.figure.max ?? nearest.figure.min ?? 0)
  const part = partOf(words, first, last)
  const pair = pairOf(words, first, last)
  // “41 of them children”: what follows narrows them down.
  const right = part.ofThem ? narrowed(words, last + 3) : counted(words, last + 1, number)
  const governor = governorBefore(words, first)
  // “Bus plunges off bridge: seven dead” counts no bridges.
  const label = previous || roleOfState(words[last + 1]?.lower ?? '') ? null : labelBefore(words, first)
  const left = leftHead(words, first, number, governor) ?? distantOwner(words, first, number, clause.from) ?? label
  const wasBefore = words[first - 1]?.lower === 'from' && changeAdverbs.has(words[first - 2]?.lower ?? '')
  const after = right ? right.to : part.ofThem ? last + 3 : last + 1
  const phrase =
    restated || (wasBefore && counts.ofUnit(number.unit)?.phrase)
      ? null
      : ((part.isPart ? kindTold(words, after) : null) ??
        chooseHead(words, number, right, left, governor) ??
        purpose(words, first, last, number, governor))
  const standsAlone = part.ofThem && !right && !/^(?:aux|modal|verb)$/.test(words[after]?.tag ?? '')
  const next =
    standsAlone || ofItsNoun(words, governor) || ofTheirGroup(words, governor)
      ? null
      : predicateAfter(words, after, right !== null)
  const predicate = isOfCarrier(words, governor, next) ? null : next
  const isPart = part.isPart && !part.another
  const roleBeside = (previous: DescribedFigure | null, part: boolean) =>
    findRole({ number, words, first, last, right, left, governor, predicate, clause, pair, previous, part })
  const isBare = !phrase && !restated && !pair && number.unit === null && unit === null && !isAge(words, first)
  const ownRole = isBare ? roleBeside(null, false) : null
  const lender = isBare
    ? lenderOf({ sentence, first, last, number, role: ownRole, governor, predicate, isPart }, counts)
    : null
  const before = isBare
    ? (lender?.thing ?? (isPart ? counts.wholeOf(number.max ?? number.min) : null))
    : isBeyond
      ? counts.lastWhole()
      : nearest
  // “57 wounded, 34 of them Norwegian”: a state without a noun is the whole too.
  const found = roleBeside(isPart && isFate(counts.latestOfAny) ? counts.latestOfAny : before, isPart)
  const sibling = counts.ofUnit(number.unit)
  const former = words[first - 1]?.lower === 'from' && (sibling !== null || leadsTo(words, last + 1))
  const pointed = phrase ? null : pointedAt(words, first, number, governor, counts)
  const source =
    phrase || isAge(words, first)
      ? null
      : isBare || (pair && unit === null)
        ? before
        : (restated ??
          pointed ??
          comparedOf(words, first, last, counts) ??
          borrowFrom(number, found, counts, number.unit ?? unit))
  const named = headByName(words, sentence.names, phrase)
  const thing = phrase ? (named ?? conceptAt(words, phrase.head)) : (source?.frame.head ?? null)
  // “Some 1,900 of the posts”: of those counted before, with what happened to them.
  const whole =
    isPart && phrase
      ? counts.ofHead(thing)
      : tellsItsOwn(predicate) || predicate?.at === last + 1 || (isHeld(words, governor) && lender?.teller == null)
        ? null
        : source
  const own = found ?? lostJobs(thing, predicate) ?? present(words, first, right)
  const told = restated
    ? restated.frame.role
    : (fittingRole(own, number, thing) ??
      lentRole(whole && (lender ? lender.role : whole.frame.role)) ??
      roleAskedFor(counts.asked, words, governor, thing))
  const role = told === 'captured' && isStillHeld(words, { first, last }, governor) ? 'held' : told
  const head = phrase ? (words[phrase.head] as Word) : null
  const narrowing = phrase ? modifiers(words, phrase, sentence.names) : (source?.narrowing ?? [])
  const labelled = label ? { from: Math.min(clause.from, label.from - LABEL_REACH), to: clause.to } : clause
  const isTold = isBare && previous?.teller != null && !isHad(words, clause.from, first)
  const teller = lender?.teller != null && governor ? governor.at : 0
  const scope = findScope({
    sentence,
    first,
    last,
    phrase,
    left,
    governor,
    clause: labelled,
    role,
    predicate,
    isTold,
    teller,
  })
  const beside = counts.latestOfAny && isJoined(words, first) ? counts.latestOfAny.frame : null
  const joined = beside && sharesFate(beside, role, thing) ? beside : null
  const state = number.unit === 'percent' && !right ? stateAfter(words, last + 1) : null
  const exchange = number.unit === null ? exchangedFor(words, first, last) : null
  const share = economicShare(
    {
      head: state ?? headConcept(named, head, told, source, phrase === left && number.unit === null),
      modifiers: !phrase && number.unit === 'percent' ? [...narrowing, ...gappedOwner(words, first)] : narrowing,
      delta:
        number.change !== null ||
        (comparedWords.has(words[last + 1]?.lower ?? '') && words[last + 2]?.lower === 'than'),
    },
    number,
    isOfAll(words, phrase),
  )
  const dimension = dimensionOf(unit ?? bareMoney(number, right ?? left, counts.currency))
  const frame: Frame = {
    dimension,
    head: exchange ? EXCHANGE_RATE : share.head,
    attribute:
      exchange !== null ||
      state !== null ||
      (former && source?.frame.attribute) ||
      (head !== null && (phrase === left || number.unit !== null) && share.head !== null && isAttribute(head.lower)),
    modifiers: exchange
      ? [exchange, ...(thing ? [thing] : [])]
      : [...share.modifiers, ...within(words, right ? right.to : last + 1), ...verdict(predicate)],
    role,
    who: scope.who.length
      ? scope.who
      : (source?.frame.who ?? joined?.who ?? (amongThem(words, first) ? before?.frame.who : null) ?? []),
    where: scope.where.length > 0 ? scope.where : (whereBefore(isPart || pair === 'whole', role, lender, counts) ?? []),
    // “another 1,000 injured” after “100 killed” is no part of the killed, nor of another count of injured.
    part:
      (part.isPart || (source !== null && source === previous && source.frame.part && source.frame.role === role)) &&
      !(part.another && before?.frame.role !== role) &&
      // Those in danger are always some of the injured.
      role !== 'critical' &&
      // “a plane with 73 people crashed, killing 31 of them”: some of the people, but all of the dead.
      !(lender && !part.ofSome && role !== null && isCountedUp(role) && lender.thing.frame.role !== role),
    delta: share.delta,
    // Whoever has not been found is missing.
    unreal:
      ((predicate?.negated ?? false) && role !== 'missing') ||
      (number.unit === 'percent' && isAimedAt(words, first, last, share.head)),
    sole: false,
    lesser: false,
    per:
      period(words, first, last, unit) ??
      (number.unit === 'percent' ? comparedWith(words, first, last, clause) : null) ??
      (sibling && (isRange(words, first) || isAgain(source, previous, isPart)) ? sibling.frame.per : null),
    unsure:
      // Each room has its own.
      role === 'capacity' ||
      // “Another 600 arrived”: on another day there are as many as there are.
      (part.another && isMovement(role)) ||
      pair === 'whole' ||
      pointsElsewhere(words, first, predicate) ||
      beside?.unsure === true ||
      (isBare
        ? lender !== null && !lender.sure
        : source !== null &&
          !former &&
          !restated &&
          !pointed &&
          unit === number.unit &&
          (source !== previous || unit !== null)),
    former: former || ofEarlierEvent(words, clause, first),
    apart: setApart({ sentence, first, last, clause, role, governor, dimension }),
  }
  const display =
    phrase && head ? { words: words.slice(phrase.from, phrase.to), head } : lentNoun(source, told, previous)
  const { start, end, surface, min, max, bound, isSpecification, change } = number
  // Field by field: an object that is spread and then added to is many times slower.
  const figure: Figure = {
    start,
    end,
    surface,
    min,
    max,
    bound,
    unit,
    isSpecification,
    change,
    counted: display ? displayText(display.words) : null,
    role,
    scope: [...new Set([...frame.who, ...frame.where])],
  }
  return {
    figure,
    frame,
    phrase: display,
    narrowing,
    teller: lender?.teller ?? (isTold ? '' : null),
    bounded:
      isBounded(words, right ? right.to : last + 1) ||
      (predicate !== null && isBounded(words, predicate.at + 1)) ||
      isBounded(words, first - 2),
    isDeed: isOneDeed(words, role, governor, predicate),
  }
}

/** “17 were found in Velm, among them six children”: a part is where its whole is; so is what another says of the same count. */
function whereBefore(
  isPart: boolean,
  role: string | null,
  lender: Lender | null,
  counts: CountedBefore,
): string[] | undefined {
  if (isPart) return counts.latestOfAny?.frame.where
  return lender?.teller != null && role === lender.role ? lender.thing.frame.where : undefined
}

function narrowed(words: readonly Word[], at: number): NounPhrase | null {
  // “38 of them requiring treatment”
  if (words[at]?.tag === 'verb' && words[at]?.form === 'ing') return null
  const phrase = readNounPhrase(words, at)
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

const isFate = (one: DescribedFigure | null): boolean =>
  one !== null && one.figure.unit === null && one.frame.role !== null && one.phrase === null

/** How many there may be tells nothing of others. */
const lentRole = (role: string | null): string | null => (role === 'capacity' ? null : role)

/** “lost 45 soldiers and 14 tanks”: both are one's, whatever became of each. */
const sharesFate = (beside: Frame, role: string | null, thing: string | null): boolean =>
  (beside.role === role && isOfPeople(beside) === isOfPeople({ ...beside, head: thing })) ||
  (beside.role === 'killed' && role === 'lost')

/** “120 rescuers and 14 ambulances”: both are sent by one. */
const isJoined = (words: readonly Word[], first: number): boolean => listJoints.has(words[first - 1]?.text ?? '')

/** “thousands of Kestrian soldiers, and casualties among them of about 1,100” */
const amongThem = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 8), first).some(({ lower }, i, all) => lower === 'them' && all[i - 1]?.tag === 'prep')

/** “212 cases have been confirmed” are confirmed cases. */
const verdict = (predicate: Predicate | null): string[] =>
  predicate?.lemma === 'confirm' || predicate?.lemma === 'suspect' ? [stem(`${predicate.lemma}ed`)] : []

/** “150 a day, while the deal says 300” */
const isAgain = (source: DescribedFigure | null, previous: DescribedFigure | null, isPart: boolean): boolean =>
  source !== null && source === previous && !isPart
