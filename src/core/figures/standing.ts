/** Where a number stands in its sentence, and the noun that it counts there. */
import type { Sentence } from '../analyse.ts'
import {
  changeAdverbs,
  offices,
  ownPastVerbs,
  reportedBeforeState,
  sayingVerbs,
  surveyedStates,
} from '../language/words.ts'
import { roleOfState } from '../meaning/roles.ts'
import { isTagged } from '../text/is-tagged.ts'
import { isVerbal } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'
import { firstAndLastWord } from '../text/word-at.ts'
import type { NumberExpression } from '../types.ts'
import { restatedBefore, unitBefore, unitOfTerms, unitOfWhole } from './counted/borrowed.ts'
import { changedObject } from './counted/changed-object.ts'
import { chooseHead } from './counted/choose-head.ts'
import { clauseAround } from './counted/clause-around.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { isTurnOfValue, isUpBy } from './counted/is-turn.ts'
import { labelBefore } from './counted/label-before.ts'
import { leftHead } from './counted/left-head.ts'
import { limitedValue } from './counted/limited-value.ts'
import { isTime, type NounPhrase, readNounPhrase, skipAside } from './counted/noun-phrase.ts'
import { kindTold, pairOf, partOf } from './counted/part-of.ts'
import { purpose } from './counted/purpose.ts'
import { rightHead } from './counted/right-head.ts'
import { sizedThing } from './counted/sized-thing.ts'
import { thingMade } from './counted/thing-made.ts'
import { turnOwner } from './counted/turn-owner.ts'
import { distantOwner, numberedBefore } from './counted/value-owner.ts'
import { worthOwner } from './counted/worth-owner.ts'
import type { DescribedFigure } from './described-figure.ts'
import { type Governor, governorBefore } from './role/governor.ts'
import { isOfCarrier } from './role/is-of-carrier.ts'
import { mainVerb } from './role/main-verb.ts'
import { ofItsNoun, ofTheirGroup } from './role/own-verb.ts'
import { type Predicate, predicateAfter } from './role/predicate.ts'

export interface Standing {
  sentence: Sentence
  words: readonly Word[]
  number: NumberExpression
  /** Its first and last word. */
  first: number
  last: number
  clause: WordRange
  /** Its own unit, or the one that it goes without. */
  unit: string | null
  /** The figure that it says again in other units. */
  restated: DescribedFigure | null
  part: ReturnType<typeof partOf>
  /** Some of those counted before, and not others besides. */
  isPart: boolean
  pair: ReturnType<typeof pairOf>
  /** The noun phrases after and before it; a label is one before. */
  right: NounPhrase | null
  left: NounPhrase | null
  label: NounPhrase | null
  /** The one that it counts; null where it goes without its noun. */
  phrase: NounPhrase | null
  governor: Governor | null
  predicate: Predicate | null
}

export function standingOf(sentence: Sentence, number: NumberExpression, counts: CountedBefore): Standing {
  const { words } = sentence
  const [first, last] = firstAndLastWord(words, number)
  const restated = restatedBefore(words, first, number, counts)
  const clause = clauseAround(words, first, last)
  const part = partOf(words, first, last)
  // “41 of them children”: what follows narrows them down.
  const right = part.ofThem ? narrowed(words, last + 3) : rightHead(words, last + 1, number)
  const governor = governorBefore(words, first)
  // “Bus plunges off bridge: seven dead” counts no bridges.
  const label =
    counts.previous || isFateNext(words, last + 1) || isToldBy(words, first, last) ? null : labelBefore(words, first)
  const numbered = numberedBefore(words, first)
  const left =
    numbered ??
    worthOwner(words, first) ??
    turnOwner(words, first) ??
    changedObject(words, first, number) ??
    limitedValue(words, first, number) ??
    sizedThing(words, first, last, number.unit) ??
    leftHead(words, first, number, governor) ??
    distantOwner(words, first, number, clause.from) ??
    label
  const after = right ? right.to : part.ofThem ? behindAsked(words, last + 3) : last + 1
  const goesWithout =
    restated !== null ||
    (isValueBefore(words, first) && counts.ofUnit(number.unit)?.phrase) ||
    isTurnOf(counts.latestOfAny, words, first, number.unit)
  const pair = pairOf(words, first, last)
  const counted = goesWithout
    ? null
    : ((part.isPart || pair === 'some' ? kindTold(words, after) : null) ??
      chooseHead(words, number, right, left, governor) ??
      oneThing(words, first, last, number) ??
      purpose(words, first, last, number, governor))
  const made = counted && thingMade(words, first, counted)
  return {
    sentence,
    words,
    number: made ? { ...number, isSpecification: true } : number,
    first,
    last,
    clause,
    unit:
      number.unit ??
      unitOfWhole(sentence, last) ??
      unitBefore(words, first, last, number, counts) ??
      unitOfTerms(words, number, last, governor, counts),
    restated,
    part,
    isPart: part.isPart && !part.another,
    pair,
    right,
    left,
    label,
    phrase: made ?? counted,
    governor,
    predicate:
      (numbered && predicateAfter(words, numbered.to)) ??
      ownPredicate(
        words,
        pair === 'some' && !governor ? (mainVerb(words, after) ?? after) : behindApposition(words, first, after),
        right,
        part.ofThem,
        governor,
      ),
  }
}

/** “rescued 6,480 people, up 12 per cent”: nobody else is up. */
const isTurnOf = (told: DescribedFigure | null, words: readonly Word[], first: number, unit: string | null): boolean =>
  told?.phrase != null &&
  (unit !== null || told.figure.unit === null) &&
  (isTurnOfValue(words, first) || (told.figure.unit !== 'percent' && isUpBy(words, first, unit)))

/** “one [train] in eight” */
const oneThing = (
  words: readonly Word[],
  first: number,
  last: number,
  { unit }: NumberExpression,
): NounPhrase | null =>
  unit === 'percent' &&
  words[first]?.lower === 'one' &&
  /^(?:in|out)$/.test(words[first + 2]?.lower ?? '') &&
  first + 2 < last
    ? { from: first + 1, to: first + 2, head: first + 1 }
    : null

/** “60 per cent of those [surveyed] opposed it” */
const behindAsked = (words: readonly Word[], at: number): number =>
  surveyedStates.has(words[at]?.lower ?? '') && isVerbal(words[at + 1]) ? at + 1 : at

/** “seven dead”, “30 feared dead”, “34 now dead”, “230 die” */
function isFateNext(words: readonly Word[], at: number): boolean {
  const next = words[at]
  if (!next) return false
  if (ownPastVerbs.has(next.lemma ?? '') || roleOfState(next.lower) !== null) return true
  return (next.tag === 'adv' || reportedBeforeState.has(next.lower)) && roleOfState(words[at + 1]?.lower ?? '') !== null
}

/** “Coast guard: 87 brought ashore”: who says what was done to so many. */
const isToldBy = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.text === ':' && offices.has(words[first - 2]?.lower ?? '') && words[last + 1]?.tag === 'verb'

function narrowed(words: readonly Word[], at: number): NounPhrase | null {
  // “38 of them requiring treatment”
  if (words[at]?.tag === 'verb' && words[at]?.form === 'ing') return null
  // “28 of whom needed hospital care”
  if (words[at]?.tag === 'verb' && words[at - 1]?.tag === 'rel') return null
  const phrase = readNounPhrase(words, at)
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

/** “up from 4,200”: what it was before. */
const isValueBefore = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'from' && changeAdverbs.has(words[first - 2]?.lower ?? '')

/** “The first troops, about 1,500 men, arrived”: what stands between two commas behind a noun is what the noun is. */
const behindApposition = (words: readonly Word[], first: number, after: number): number =>
  words[first - 1]?.text === ',' &&
  isTagged(words[first - 2], 'noun', 'name') &&
  words[after]?.text === ',' &&
  isVerbal(words[after + 1])
    ? after + 1
    : after

function ownPredicate(
  words: readonly Word[],
  after: number,
  right: NounPhrase | null,
  ofThem: boolean,
  governor: Governor | null,
): Predicate | null {
  // “four of them, including a child, were flown to hospital”
  // “invests 3 billion in a plant that is to employ 1,100”: the clause is the plant's.
  if (governor?.kind === 'verb' && governor.through === null && right && words[right.from - 1]?.lower === 'in')
    return null
  const standsAlone = ofThem && !right && !isVerbal(words[skipAside(words, after)])
  if (standsAlone || ofItsNoun(words, governor) || ofTheirGroup(words, governor)) return null
  const predicate = predicateAfter(words, after, right !== null)
  // “11,000, says Oslo”: who says so is no subject of it.
  if (predicate && words[predicate.at - 1]?.text === ',' && sayingVerbs.has(words[predicate.at]?.lower ?? ''))
    return null
  return isOfCarrier(words, governor, predicate) ? null : predicate
}
