/** What a number goes without, and takes from the figures before it: its noun, its unit, its currency. */
import type { Sentence } from '../../analyse.ts'
import {
  comparedWords,
  demandVerbs,
  havingVerbs,
  language,
  listJoints,
  offerVerbs,
  turnsOfValue,
} from '../../language/words.ts'
import { isBesideValue } from '../../text/is-beside-value.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { COUNT } from '../frame.ts'
import type { Governor } from '../role/governor.ts'
import { isHumanRole, isOfPeople } from '../role/of-people.ts'
import { currencyOf, isCurrency, isScaled } from '../units/is-currency.ts'
import { quantityOf } from '../units/measures.ts'
import { timesApart } from '../values.ts'
import type { CountedBefore } from './counted-before.ts'
import { isTurnOfValue, isUpBy } from './is-turn.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** The figure of this sentence whose noun a measure or share goes without: “to 2.7 % from 3.1 %”. */
export function borrowFrom(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  role: string | null,
  counts: CountedBefore,
  unit: string | null,
): DescribedFigure | null {
  if (unit === null) return null
  const here = number.unit === null ? counts.lastMeasure : counts.ofUnit(number.unit)
  const lender = isBesideValue(words, first) ? counts.latestOfAny : here
  if (!lender?.phrase || dimensionOf(unit) !== lender.frame.dimension) return null
  return role !== null && isHumanRole(role) && !isOfPeople(lender.frame) ? null : lender
}

/** “200 missiles, a third more than announced”: of whatever the figure before is. */
export function comparedOf(
  words: readonly Word[],
  first: number,
  last: number,
  unit: string | null,
  counts: CountedBefore,
): DescribedFigure | null {
  const { latestOfAny } = counts
  // “debt was 2.6 trillion pounds, or 97 per cent of GDP”
  if (words[first - 1]?.lower === 'or' && words[first - 2]?.text === ',' && isSaidAgain(words, last + 1, latestOfAny))
    return latestOfAny?.phrase ? latestOfAny : null
  // “381 answers, 92 per cent of them hostile”, “a third of whom”
  if (unit === 'percent' && latestOfAny?.figure.unit === null && isOfThose(words, last)) return latestOfAny
  // “a rise of 120 (3 per cent)”
  if (latestOfAny?.frame.delta && isBracketed(words, first, last) && words[first - 2]?.end === latestOfAny.figure.end)
    return latestOfAny
  // “sold 40,000 cars, up 12 per cent”
  if (isUpBy(words, first, unit)) {
    const told =
      latestOfAny && isUnder(words, latestOfAny)
        ? (counts.lastHere(one => !isUnder(words, one)) ?? latestOfAny)
        : latestOfAny
    return told?.phrase && told.figure.unit !== 'percent' ? told : null
  }
  // “rescued 6,480 people, a decrease of 27 per cent”
  if (unit !== null && isTurnOfValue(words, first))
    return latestOfAny?.phrase && (dimensionOf(unit) === latestOfAny.frame.dimension || !isCurrency(unit))
      ? latestOfAny
      : null
  if (words[first - 1]?.text !== ',') return null
  // “4,100 burglaries, 12 per cent down on last year”
  const isTurned =
    turnsOfValue.has(words[last + 1]?.lower ?? '') && (!words[last + 2] || isTagged(words[last + 2], 'prep', 'punct'))
  if (unit === 'percent' && isTurned && latestOfAny?.figure.unit === null)
    return latestOfAny.phrase ? latestOfAny : null
  const isCompared = comparedWords.has(words[last + 1]?.lower ?? '') && words[last + 2]?.lower === 'than'
  return isCompared && latestOfAny?.phrase ? latestOfAny : null
}

/** “1,860 cases in [14] of the country's [18] states”: no such count rose. */
function isUnder(words: readonly Word[], { figure }: DescribedFigure): boolean {
  let i = words.findIndex(({ end }) => end > figure.start) - 1
  while (isTagged(words[i], 'det', 'adj') || words[i]?.possessive) i--
  return figure.unit === null && words[i]?.tag === 'prep'
}

const isBracketed = (words: readonly Word[], first: number, last: number): boolean =>
  words[first - 1]?.text === '(' && words[last + 1]?.text === ')'

/** “5,000 came, an increase of 260”, “by 11 per cent, or 14,500”: the count that a bare number tells the change of. */
export function changedCount(
  words: readonly Word[],
  first: number,
  last: number,
  { latestOfAny }: CountedBefore,
): DescribedFigure | null {
  if (!latestOfAny?.phrase) return null
  if (latestOfAny.figure.unit === null) return isTurnOfValue(words, first) ? latestOfAny : null
  const isAgain = words[first - 1]?.lower === 'or' && words[first - 2]?.text === ','
  return isAgain && latestOfAny.figure.unit === 'percent' && isSaidAgain(words, last + 1, latestOfAny)
    ? latestOfAny
    : null
}

/** “fell by 2.2 million tonnes, or 9 per cent”: a change as a share of what it was. */
const isSaidAgain = (words: readonly Word[], at: number, told: DescribedFigure | null): boolean =>
  words[at]?.lower === 'of' ||
  (told?.frame.delta === true && (!words[at] || isTagged(words[at], 'punct', 'prep', 'conj')))

const isOfThose = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.lower === 'of' && (words[last + 2]?.lower === 'them' || words[last + 2]?.tag === 'rel')

/** “4,200 hectares (10,400 acres)”: the same again in other units. */
export function restatedBefore(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  { latestOfAny }: CountedBefore,
): DescribedFigure | null {
  const opens = words[first - 1]?.text === '(' && words[first - 2]
  if (!opens || latestOfAny === null || latestOfAny.figure.end !== opens.end || number.unit === null) return null
  const { unit } = latestOfAny.figure
  const isSameQuantity =
    unit !== null && (quantityOf(unit) === quantityOf(number.unit) || (isCurrency(unit) && isCurrency(number.unit)))
  return isSameQuantity ? latestOfAny : null
}

/** “3.2 billion of the 14 billion crowns”: some of a sum are so much money. */
export function unitOfWhole({ words, numbers }: Sentence, last: number): string | null {
  if (words[last + 1]?.lower !== 'of' || words[last + 2]?.tag !== 'det' || words[last + 3]?.tag !== 'num') return null
  const start = words[last + 3]?.start
  const unit = numbers.find(whole => whole.start === start)?.unit ?? null
  return isCurrency(unit) ? unit : null
}

const TENTHS = /^\d+[.]\d$/
const CENTS = /^\d+[.]\d\d$/

/** “to 10,100 hectares, up from 4,200 on Thursday and 600 on Wednesday”: what a measure was before needs no unit. */
export function unitBefore(
  words: readonly Word[],
  first: number,
  last: number,
  number: NumberExpression,
  counts: CountedBefore,
): string | null {
  const share = counts.latestOfAny?.figure.unit === 'percent' ? 'percent' : null
  // “47.3 per cent to his rival's 44.1”: what is in tenths, after a share, is one.
  if (share && last === first && TENTHS.test(words[first]?.text ?? '') && words[last + 1]?.tag !== 'noun') return share
  const isListed = share !== null && (counts.latestOfAny?.figure.start ?? 0) >= (words[0]?.start ?? 0)
  if (isListed && last === first && isOfNextName(words, first)) return share
  const money = counts.latestOfAny?.figure.unit ?? null
  // “to 310 million euros from 450 million”, “to 41.20 dollars from 44.80”
  const isSum = isScaleWord(words[last]) || (first === last && CENTS.test(words[first]?.text ?? ''))
  if (isCurrency(money) && (words[first - 1]?.lower === 'from' || isBesideValue(words, first)) && isSum) return money
  const lender = counts.lastMeasure
  const lead = words[first - 1]?.lower ?? ''
  const next = words[last + 1]
  // “has used 1,900 tonnes and has 6,500 left”
  if (next?.lower === 'left' && lender && counts.latestOfAny === lender && havingVerbs.has(lead))
    return lender.figure.unit
  const stands = next === undefined || isTagged(next, 'punct', 'prep', 'conj', 'pron', 'rel')
  // “2,690 in the city and 360”, after “three weeks into”: an “and” goes on with the last figure only.
  // “Seven weeks after it had begun, from 90”: no weeks, where something was counted since.
  // “guns of 122 millimetres and mortars of 82”
  if (lead === 'of' && stands && lender && counts.latestOfAny === lender && isSameKind(words, first))
    return lender.figure.unit
  // “an 87-year-old died, bringing the toll to 12”
  const goesOn =
    (lead === 'from' || lead === 'to' || lead === 'and') && counts.latestOfAny === lender && !isAdjective(lender)
  // “71-year-old Ada Orlen, with her wife and two of her sons”, “3,500 square metres burned, and two of the dead were …”
  if (lead === 'and' && next?.lower === 'of' && (lender?.figure.unit === 'year' || words[last + 2]?.tag === 'det'))
    return null
  // “aged 17 to 58, and 29 of them were charged”: so many people, and no years.
  if (lender?.figure.unit === 'year' && isOfThose(words, last)) return null
  if (!stands || !(goesOn || isSetAgainst(words, first))) return null
  // “2,310 waited more than 12 hours, up from 1,480”
  if (lead === 'from' && isOfCount(number, counts)) return null
  // “at 68 per cent, down from 71”
  return lead === 'from' && share ? share : (lender?.figure.unit ?? null)
}

/** Is it far off what was measured, and near what was counted beside it? */
function isOfCount(number: NumberExpression, counts: CountedBefore): boolean {
  const { lastMeasure, previous } = counts
  if (!lastMeasure || !previous || !counts.isOfThisSentence(previous)) return false
  return (
    timesApart(number, lastMeasure.figure) > FARTHEST_BEFORE && timesApart(number, previous.figure) < FARTHEST_BEFORE
  )
}

/** How many times of what it came to a value was before. */
const FARTHEST_BEFORE = 10

/** “The Liberals won 33 per cent, [the Union] 29 and [the Greens] 12” */
function isOfNextName(words: readonly Word[], first: number): boolean {
  const next = words[first + 1]
  if ((next && !isTagged(next, 'punct', 'conj')) || !(Number(words[first]?.lower) <= WHOLE)) return false
  let i = first - 1
  while (i > first - LONGEST_NAME && words[i]?.tag === 'name') i--
  if (i < first - 1 && words[i]?.tag === 'det') i--
  return i < first - 1 && listJoints.has(words[i]?.text ?? '')
}
const WHOLE = 100
const LONGEST_NAME = 4

/** “an 87-year-old” */
const isAdjective = (measure: DescribedFigure | null): boolean =>
  measure !== null && /-old$/.test(measure.figure.surface)

/** “guns of 122 millimetres and field mortars of 82”: the second is told as the first was. */
function isSameKind(words: readonly Word[], first: number): boolean {
  if (words[first - 2]?.tag !== 'noun') return false
  let at = first - 2
  while (isTagged(words[at], 'noun', 'adj')) at--
  return words[at]?.lower === 'and' && words[at - 1]?.tag === 'num'
}

/** No pay rise is larger: “is now asking for 7.5”. */
const LARGEST_RISE = 60

/** “The union wants 9 per cent; the ministry offers 6.5”: what is asked for or offered after a share or a sum is one. */
export function unitOfTerms(
  words: readonly Word[],
  number: NumberExpression,
  last: number,
  governor: Governor | null,
  { terms }: CountedBefore,
): string | null {
  const verb = governor?.kind === 'verb' ? (words[governor.at]?.lemma ?? '') : ''
  const stands = !words[last + 1] || /^(?:punct|conj)$/.test(words[last + 1]?.tag ?? '')
  if (terms === null || !stands || !(demandVerbs.has(verb) || offerVerbs.has(verb))) return null
  const isLike =
    terms.figure.unit === 'percent'
      ? Number(words[last]?.lower) <= LARGEST_RISE
      : timesApart(number, terms.figure) <= FARTHEST_TERMS
  return isLike ? terms.figure.unit : null
}

/** How many times what is offered is asked for. */
const FARTHEST_TERMS = 10

const isScaleWord = (word: Word | undefined): boolean => language.numbers.scales[word?.lower ?? ''] !== undefined

/** “165 km/h against 195”, “412 mm against the island's 371”, “900 tonnes out of the 2,400 it announced”, “two hours before, not six” */
function isSetAgainst(words: readonly Word[], first: number): boolean {
  const [one, two, three] = [1, 2, 3].map(back => words[first - back])
  if (one?.lower === 'against' || (one?.lower === 'not' && two?.text === ',')) return true
  if (one?.possessive && (two?.lower === 'against' || three?.lower === 'against')) return true
  const of = one?.lower === 'the' ? two : one
  return of?.lower === 'of' && (one?.lower === 'the' ? three : two)?.lower === 'out'
}

/** “Of that, 5.3 billion will go to schools”: a bare million after a sum of money is money, unless it counts something. */
export const bareMoney = (number: NumberExpression, phrase: NounPhrase | null, currency: string | null) =>
  isScaled(number) && !phrase ? currency : null

export const dimensionOf = (unit: string | null): string =>
  unit === null ? COUNT : isCurrency(unit) ? currencyOf(unit) : quantityOf(unit)

/** “from 19 vessels to six” */
export function leadsTo(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length - 1, at + 6); i++)
    if (words[i]?.lower === 'to' && words[i + 1]?.tag === 'num') return true
  return false
}

/** Words between “from” and its number: “from just 300,000 a year”, “from an initial 60”. */
const LEAD = 2

/** “from 240 a day to 160”: does the number at `first` stand behind “from”? */
export function isBehindFrom(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 1 - LEAD; i--) {
    const word = words[i] as Word
    if (word.lower === 'from') return true
    if (!isTagged(word, 'det', 'adj', 'adv')) return false
  }
  return false
}

/** “from 240 a day to 160” */
export const isRange = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'to' || words[first - 1]?.lower === 'from'
