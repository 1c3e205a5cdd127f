/** What a figure is a figure of, put together from all that was read of it. */
import {
  addingVerbs,
  anyModel,
  comparedWords,
  groupOwners,
  listJoints,
  moneyNouns,
  termsNouns,
  winningVerbs,
} from '../language/words.ts'
import { conceptOfNoun, isAttribute, isCarrier } from '../meaning/concepts.ts'
import { familyOfRole, isCountedUp, roleOfState } from '../meaning/roles.ts'
import { stem } from '../text/stem.ts'
import type { Word } from '../text/word.ts'
import { bareMoney, dimensionOf, isRange } from './counted/borrowed.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { economicShare, gappedOwner, isAimedAt, isOfAll, SHARES, shareOwner } from './counted/economic-share.ts'
import { isAddedUp } from './counted/is-added-up.ts'
import type { NounPhrase } from './counted/noun-phrase.ts'
import { within } from './counted/part-of.ts'
import type { DescribedFigure } from './described-figure.ts'
import type { Fate } from './fate.ts'
import { COUNT, type Frame } from './frame.ts'
import { isUnsure } from './is-unsure.ts'
import type { Lent } from './lent.ts'
import { isDenied, isLeftUndone } from './role/has-fallen.ts'
import { headConcept } from './role/head-concept.ts'
import { isOfPeople } from './role/of-people.ts'
import type { Predicate } from './role/predicate.ts'
import { stateAfter } from './role/state-after.ts'
import { AT_FRONT, isThere } from './scope/at-front.ts'
import { comparedWith } from './scope/compared-with.ts'
import { leavesRoom } from './scope/leaves-room.ts'
import { ofEarlierEvent } from './scope/of-earlier-event.ts'
import { period } from './scope/period.ts'
import { setApart } from './scope/set-apart.ts'
import { spanUntilNow } from './scope/this-year.ts'
import { tollOf } from './scope/toll-of.ts'
import type { Standing } from './standing.ts'
import { EXCHANGE_RATE, exchangedFor } from './units/exchange-rate.ts'
import { isCurrency, isShareOrSum } from './units/is-currency.ts'

/** All that was read of a number. */
export interface Evidence {
  standing: Standing
  lent: Lent
  fate: Fate
  scope: { who: string[]; where: string[] }
}

export function frameOf(evidence: Evidence, counts: CountedBefore): Frame {
  const { standing, lent, fate, scope } = evidence
  const { sentence, words, number, first, last, clause, unit, right, left, governor, predicate } = standing
  const { thing, role } = fate
  const beside = counts.latestOfAny && isJoined(words, first) ? counts.latestOfAny.frame : null
  const joined = beside && sharesFate(beside, role, thing) ? beside : null
  const state = number.unit === 'percent' && !right ? stateAfter(words, last + 1) : null
  const exchange = number.unit === null ? exchangedFor(words, first, last) : null
  const share = shareOf(evidence, state)
  // “a loss of 12 million crowns after a profit of 30 million”
  const owner = left && moneyNouns.has(words[left.head]?.lower ?? '') ? null : left
  // “two million shells, against the enemy's 4.5 million”: a million after others that were counted is no money.
  const isCount = lent.source?.frame.dimension === COUNT && counts.isOfThisSentence(lent.source)
  const currency = isCount && counts.lastLarge.last === 'count' ? null : counts.currency
  const dimension = dimensionOf(unit ?? bareMoney(number, right ?? owner, currency))
  return {
    dimension,
    head: exchange ? EXCHANGE_RATE : isAnyModel(standing) ? null : share.head,
    attribute:
      exchange !== null ||
      state !== null ||
      (lent.former && lent.source?.frame.attribute) ||
      (share.head !== null && isOfItself(standing, fate.head)),
    modifiers: exchange
      ? [exchange, ...(thing ? [thing] : [])]
      : isTerms(role)
        ? []
        : [...share.modifiers, ...groupOf(standing), ...verdict(predicate)],
    role,
    who: scope.who.length > 0 ? scope.who : (ownersBefore(standing, lent, joined, role, counts) ?? []),
    where:
      scope.where.length > 0
        ? wherePriced(standing, share.head, scope.where)
        : (placesBefore(standing, lent, role, counts) ?? []),
    part: isPartOfCount(standing, lent, role, counts),
    delta: share.delta || isMargin(standing, role) || isOfHurt(standing, role),
    unreal: isUnreal(standing, role, share.head),
    sole: false,
    lesser: false,
    per:
      periodOf(standing, lent, counts) ??
      (dimension === COUNT && isAddedTo(role) ? spanUntilNow(words, first, last, clause) : null),
    unsure: isUnsure(standing, lent, role, beside, counts),
    former: lent.former || fate.former || ofEarlierEvent(sentence, clause, first),
    apart: [
      ...setApart({ sentence, first, last, clause, role, governor, dimension }),
      ...leavesRoom(standing, scope.where),
      ...(isThere(standing, counts) ? [AT_FRONT] : []),
      ...(dimension === COUNT ? tollOf(standing, role) : []),
    ],
  }
}

/** Within which group; “a 30 per cent drop in bookings” is of bookings, and within nothing. */
function groupOf({ words, last, right, phrase }: Standing): string[] {
  const at = right ? right.to : last + 1
  return phrase && phrase.from > at ? [] : within(words, at)
}

/** “the 170mm Hammer”: a calibre, and no word for what has it. */
const isAnyModel = ({ words, number, phrase }: Standing): boolean => {
  const head = number.isSpecification && phrase ? words[phrase.head] : undefined
  return head !== undefined && (head.tag === 'name' || ANY_MODEL.has(conceptOfNoun(head.lower)))
}

const ANY_MODEL = new Set(anyModel.map(conceptOfNoun))

const isTerms = (role: string | null): boolean => familyOfRole(role ?? '') === 'terms'

/** “beat her rival by 400,000 votes”: by how many more, and not how many. */
const isMargin = ({ words, governor }: Standing, role: string | null): boolean =>
  governor?.through === 'by' &&
  winningVerbs.has(words[governor.at]?.lemma ?? '') &&
  role !== 'for' &&
  role !== 'against'

/** “Two of the wounded have died”, “two wounded men died”: so many more dead. */
function isOfHurt({ words, last, right }: Standing, role: string | null): boolean {
  if (role !== 'killed') return false
  if (right && last + 1 < right.head && roleOfState(words[last + 1]?.lower ?? '') === 'wounded') return true
  if (words[last + 1]?.lower !== 'of') return false
  const hurt = words[last + 2]?.tag === 'det' ? last + 3 : last + 2
  return roleOfState(words[hurt]?.lower ?? '') === 'wounded'
}

/** Of whole quantities of an economy, what the figure is a share of. */
function shareOf({ standing, lent, fate }: Evidence, state: string | null) {
  const { words, number, first, last, phrase, right, left, unit } = standing
  const { named, head, told, narrowing, role } = fate
  // “a rise of 9 per cent”, “the 9 per cent that the union is after”: one demand, of whatever it is.
  if (isTerms(role) && (unit === 'percent' || (isCurrency(unit) && isOffer(words, phrase))))
    return { head: null, modifiers: [], delta: false }
  // “£220 more a month”: of money there is no other than how much.
  const isMore =
    comparedWords.has(words[last + 1]?.lower ?? '') && (isCurrency(number.unit) || words[last + 2]?.lower === 'than')
  const share = economicShare(
    {
      head:
        state ??
        headConcept(
          named,
          head,
          told,
          lent.source,
          phrase === left && number.unit === null,
          countsOthers(words, first, right),
        ),
      modifiers: !phrase && number.unit === 'percent' ? [...narrowing, ...gappedOwner(words, first)] : narrowing,
      delta: number.change !== null || isMore || isAddedUp(words, first, last),
    },
    number,
    isOfAll(words, phrase),
  )
  return share.head === SHARES ? { ...share, modifiers: shareOwner(words, phrase, share.modifiers) } : share
}

/** “raised its offer to 45,000 crowns” offers no offers. */
const isOffer = (words: readonly Word[], phrase: NounPhrase | null): boolean =>
  phrase !== null && termsNouns.has(words[phrase.head]?.lower ?? '')

/** “214 passengers and 16 crew”, “the two drivers and 37 passengers” */
const countsOthers = (words: readonly Word[], first: number, right: NounPhrase | null): boolean =>
  (right !== null && words[right.to]?.lower === 'and' && words[right.to + 1]?.tag === 'num') ||
  (words[first - 1]?.lower === 'and' && words[first - 2]?.tag === 'noun')

/** “closed at 41.20 euros in Aldport”: where shares are traded, they are worth what they are anywhere; but “shares in Aldport fell”. */
const wherePriced = ({ sentence, first, unit }: Standing, head: string | null, where: string[]): string[] =>
  head === SHARES && isShareOrSum(unit)
    ? where.filter(place => sentence.names.some(({ canonical, from }) => canonical === place && from < first))
    : where

/** “The deficit was 4 %”: the noun is what is measured, and this its value. */
const isOfItself = ({ number, phrase, left }: Standing, head: Word | null): boolean =>
  head !== null && (phrase === left || number.unit !== null) && isAttribute(head.lower)

/** “212 cases have been confirmed” are confirmed cases. */
const verdict = (predicate: Predicate | null): string[] =>
  predicate?.lemma === 'confirm' || predicate?.lemma === 'suspect' ? [stem(`${predicate.lemma}ed`)] : []

/** “lost 45 soldiers and 14 tanks”: both are one's, whatever became of each. */
const sharesFate = (beside: Frame, role: string | null, thing: string | null): boolean =>
  (beside.role === role && isOfPeople(beside) === isOfPeople({ ...beside, head: thing })) ||
  (beside.role === 'killed' && role === 'lost')

/** “120 rescuers and 14 ambulances”: both are sent by one. */
const isJoined = (words: readonly Word[], first: number): boolean => listJoints.has(words[first - 1]?.text ?? '')

function ownersBefore(
  { words, first, isPart }: Standing,
  { source, before }: Lent,
  joined: Frame | null,
  role: string | null,
  { latestOfAny }: CountedBefore,
): string[] | null | undefined {
  if (source) return source.frame.who
  // “Kenya suffered 4,700 casualties, including 600 deaths”
  if (isPart && familyOfRole(role ?? '') === HARM && familyOfRole(latestOfAny?.frame.role ?? '') === HARM)
    return latestOfAny?.frame.who
  return joined?.who ?? (amongThem(words, first) ? before?.frame.who : null)
}

const HARM = 'harm'

/** “thousands of Kestrian soldiers, and casualties among them of about 1,100” */
const amongThem = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - 8), first).some(({ lower }, i, all) => lower === 'them' && all[i - 1]?.tag === 'prep')

/** “17 were found in Velm, among them six children”: a part is where its whole is; so is what another says of the same count. */
function placesBefore(
  { words, isPart, pair, left }: Standing,
  { lender }: Lent,
  role: string | null,
  counts: CountedBefore,
): string[] | undefined {
  // “In Tarn 83 per cent backed it, on a turnout of 91 per cent”
  const isBeside = left !== null && words[left.from - 1]?.lower === 'on' && isAttribute(words[left.head]?.lower ?? '')
  if (isPart || pair === 'whole' || isBeside) return counts.latestOfAny?.frame.where
  return lender?.teller != null && role === lender.role ? lender.thing.frame.where : undefined
}

function isPartOfCount(
  { part, words, last, right }: Standing,
  { source, before, lender }: Lent,
  role: string | null,
  counts: CountedBefore,
): boolean {
  const goesOnWithPart =
    source !== null && source === counts.previous && source.frame.part && source.frame.role === role
  if (!part.isPart && !goesOnWithPart) return false
  // “11 of its soldiers have been killed”: some of the soldiers, but all of the dead.
  if (
    familyOfRole(role ?? '') === HARM &&
    words[last + 1]?.lower === 'of' &&
    groupOwners.has(words[last + 2]?.lower ?? '')
  )
    return false
  // “another 1,000 injured” after “100 killed” is no part of the killed, nor of another count of injured.
  if (part.another && before?.frame.role !== role) return false
  // Those in danger are always some of the injured, and so are those in hospital: “38 of the injured were taken there”.
  const ofThose = right ? roleOfState(words[right.head]?.lower ?? '') : null
  if (role === 'critical' || (role === 'hospitalised' && ofThose === 'wounded')) return false
  // “a plane with 73 people crashed, killing 31 of them”: some of the people, but all of the dead.
  return !(lender && !part.ofSome && role !== null && isCountedUp(role) && lender.thing.frame.role !== role)
}

function isUnreal(
  { words, number, first, last, right, predicate }: Standing,
  role: string | null,
  head: string | null,
) {
  return (
    isDenied(predicate, role) ||
    isLeftUndone(words, right ? right.to : last + 1) ||
    (number.unit === 'percent' && isAimedAt(words, first, last, head))
  )
}

function periodOf(standing: Standing, { source, sibling }: Lent, { previous }: CountedBefore): string | null {
  const { sentence, words, number, first, last, clause, unit, isPart } = standing
  if (isSumOfAll(standing)) return null
  const goesOn = isRange(words, first) || isAgain(source, previous, isPart)
  return (
    period(sentence, first, last, unit, clause) ??
    (number.unit === 'percent' ? comparedWith(words, first, last, clause) : null) ??
    (sibling && goesOn ? sibling.frame.per : null)
  )
}

/** “1,650 were hurt in the past day, bringing the total to 803,010”: the sum is of no day. */
const isSumOfAll = ({ words, left, governor }: Standing): boolean =>
  governor?.kind === 'verb' &&
  governor.through === 'to' &&
  words[governor.at]?.form === 'ing' &&
  words[governor.at - 1]?.text === ',' &&
  addingVerbs.has(words[governor.at]?.lemma ?? '') &&
  left !== null &&
  isCarrier(words[left.head]?.lower ?? '')

/** What is done to people and things adds up to more by the month; what is shipped and who is sent is counted anew. */
const isAddedTo = (role: string | null): boolean => role === null || isCountedUp(role)

/** “150 a day, while the deal says 300” */
const isAgain = (source: DescribedFigure | null, previous: DescribedFigure | null, isPart: boolean): boolean =>
  source !== null && source === previous && !isPart
