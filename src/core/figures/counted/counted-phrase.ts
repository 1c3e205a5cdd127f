/** The noun phrase a number counts or is a value of: after it, before it, or behind the verb it hangs on. */

import {
  areaNouns,
  articles,
  comparedWords,
  comparisonMarks,
  directionsAway,
  estimateNouns,
  gettingVerbs,
  irregularVerbs,
  levelPrepositions,
  offices,
  orEven,
  purposePrepositions,
  quantifiers,
  speechNouns,
  stuffUnits,
  tellingCarriers,
  wholeNames,
  wholeNouns,
} from '../../language/words.ts'
import { isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { closingMarks } from '../../text/marks.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { Governor } from '../role/governor.ts'
import { isCurrency, isShareOrSum } from '../units/is-currency.ts'
import { isMeasure, quantityOf } from '../units/measures.ts'
import { isPlural, isTime, type NounPhrase, phraseBefore, readNounPhrase, startOfVerbGroup } from './noun-phrase.ts'
import { behindOwner } from './part-of.ts'
import { headOf, startOfPhrase } from './subject-phrase.ts'
import { valueOwner } from './value-owner.ts'

/** The phrase counted after the number: “soldiers”, “of the 60 missiles”, “in aid”. */
export function counted(words: readonly Word[], at: number, number: NumberExpression): NounPhrase | null {
  let i = skipAlternative(words, at)
  // “two 17-year-old boys”, “four 20-tonne trucks”: what they are like stands between.
  if (number.unit === null && words[i]?.tag === 'num' && words[i]?.text.includes('-')) i++
  if (closingMarks.has(words[i]?.text ?? '')) i++
  if (comparisonMarks.has(words[i]?.lower ?? '')) return null // “6.6% y/y”
  // “17 per cent higher than a year ago”
  if (comparedWords.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'than') return null
  // “118 (Red Cross)”: who says so; “$400 a pop”, “214 a day”: what each is of.
  if (words[i]?.text === '(' || (articles.has(words[i]?.lower ?? '') && isPer(words, i + 1, number))) return null
  // “the 9 per cent the union is after”
  if (isShareOrSum(number.unit) && words[i]?.tag === 'det' && !quantifiers.has(words[i]?.lower ?? '')) return null
  if (words[i]?.lower === 'of') {
    i = skipNumber(words, i + 1)
    const all = theState(words, i)
    if (all) return all
  } else if (isMoney(number) && (words[i]?.lower === 'in' || words[i]?.lower === 'worth')) i++
  const state = words[i]
  // “12,000 homes have no power and 700 no water”
  if (state?.lower === 'no') return null
  // “winds of 185 km/h tore off roofs”
  if (state && isFinitePast(state)) return null
  if (state && isMeasure(number.unit) && directionsAway.has(state.text)) return null
  if (state && (roleOfState(state.lower) !== null || state.tag === 'verb') && !isNounAfter(words, i)) return null
  const phrase = readNounPhrase(words, i)
  // “74 carried fuel”, “three came home”: what many of are is a plural.
  if (phrase && state?.tag === 'verb' && number.unit === null && !isPlural(words[phrase.head] as Word)) return null
  // “the bodies of two others”: nobody says other what.
  if (phrase && words[phrase.head]?.lower === 'others' && phrase.head === i) return null
  const shared = phrase && sharedNoun(words, phrase)
  if (shared) return shared
  // “1,100 people” but not “1,100 Monday”, nor “10 % last year”: a phrase of time is no thing counted.
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

/** “tore”, where a participle would be “torn”. */
const isFinitePast = ({ tag, form, lower, lemma }: Word): boolean =>
  tag === 'verb' && form === 'past' && /^\S+ \S+$/.test(irregularVerbs[lemma ?? ''] ?? '') && !lower.endsWith('ed')

/** “14 Tarvian and nine Ostranan [soldiers]”: one noun for both. */
function sharedNoun(words: readonly Word[], { from, to, head }: NounPhrase): NounPhrase | null {
  if (head !== from || words[head]?.tag !== 'name' || words[to]?.lower !== 'and' || words[to + 1]?.tag !== 'num')
    return null
  let i = to + 1
  while (words[i]?.tag === 'num') i++
  const second = words[i]?.tag === 'name' ? readNounPhrase(words, i) : null
  const noun = second && (words[second.head] as Word)
  return second && noun?.tag === 'noun' && isPlural(noun) ? { from, to, head: second.head } : null
}

/** “300 or even 350 people”, “from 34 to 41 incidents”: the noun stands behind the other number. */
function skipAlternative(words: readonly Word[], at: number): number {
  const joint = words[at]?.lower
  const isMove = joint === 'to' && words[at - 2]?.lower === 'from'
  if (joint !== 'or' && !isMove) return at
  let i = orEven.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (words[i]?.tag !== 'num') return at
  while (words[i]?.tag === 'num') i++
  return i
}

const isPer = (words: readonly Word[], at: number, number: NumberExpression): boolean =>
  isMoney(number) || (words[at] !== undefined && isTime(words[at] as Word))

/** “ten of the dead”, “12 of the 17 missing”: a state stands for those who are in it. */
function theState(words: readonly Word[], at: number): NounPhrase | null {
  const from = words[at]?.tag === 'det' ? at + 1 : at
  const state = words[from]
  const isWhole = words[from - 1]?.lower === 'the' || words[from - 1]?.tag === 'num'
  return state &&
    isWhole &&
    roleOfState(state.lower) !== null &&
    !isTagged(words[from + 1], 'noun', 'name', 'adj', 'num')
    ? { from, to: from + 1, head: from }
    : null
}

/** “76 of [the 150] seats”, “11 of [the country's 17] regions”. */
function skipNumber(words: readonly Word[], at: number): number {
  let i = at
  if (words[i]?.lower === 'of') i++
  const number = behindOwner(words, i)
  if (words[number]?.tag === 'num') i = number
  while (words[i]?.tag === 'num') i++
  return i
}

const isMoney = (number: NumberExpression): boolean => isCurrency(number.unit)

function isNounAfter(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined || isTime(next)) return false
  // “30 dead Tarvians”
  return next.tag === 'noun' || next.tag === 'adj' || (next.tag === 'name' && next.lexeme.endsInS && !next.possessive)
}

/** The head a number has on its left: “a range of”, “the number of casualties … at”, “turnout was”, “the toll, about”. */
export function leftHead(
  words: readonly Word[],
  first: number,
  number: NumberExpression,
  governor: Governor | null,
): NounPhrase | null {
  if (!governor) return null
  if (governor.kind === 'noun') {
    const noun = words[governor.at] as Word
    // “Police spoke of 35,000, organisers of 120,000”: who counts is not what is counted.
    const isTold = speechNouns.has(noun.lower) && !isCarrier(noun.lower) && !isAttribute(noun.lower)
    const counts = noun.tag === 'name' || isTold || (offices.has(noun.lower) && !areaNouns.has(noun.lower))
    if (governor.through === 'of' && number.unit === null && counts) return null
    // “their claim of 22 dead”: the state tells who are counted.
    let next = first
    while ((words[next]?.start ?? number.end) < number.end) next++
    const isStated = roleOfState(words[next]?.lower ?? '') !== null
    if (isStated && !isCarrier(noun.lower) && !isAttribute(noun.lower) && roleOfNoun(noun.lower) === null) return null
    const isHead =
      isParallel(words, governor) ||
      isCarried(words, governor) ||
      governor.through === 'of' ||
      isAttribute(noun.lower) ||
      isCarrier(noun.lower) ||
      // “losses at about 45”, but not “the vote on a €42bn budget”, “free of charge within a week”
      (roleOfNoun(noun.lower) !== null && levelPrepositions.has(governor.through ?? ''))
    if (!isHead) return null
    // “90 dinars in the capital, a fifth more”
    if (governor.through === ',' && words[startOfPhrase(words, governor.at) - 1]?.tag === 'prep') return null
    return headOf(words, startWithCarrier(words, governor.at), Math.min(first, governor.at + 1))
  }
  return valueOwner(words, first, number, governor.at, governor.through)
}

/** “increased the soldiers to 3,500 and [the boats] to 115”, “a rise in [VAT] to 22 %” */
function isParallel(words: readonly Word[], { at, through }: Governor): boolean {
  if (through !== 'to') return false
  const from = startWithCarrier(words, at)
  const before = words[from - 1]?.lower
  if (before === 'in') return isAttribute(words[from - 2]?.lower ?? '')
  if (before !== 'and' && before !== ',') return false
  return words
    .slice(Math.max(0, from - 12), from)
    .some(({ tag }, i, all) => tag === 'num' && all[i - 1]?.lower === 'to')
}

/** “brings the number of [passengers] to 70” */
const isCarried = (words: readonly Word[], { at, through }: Governor): boolean =>
  through === 'to' && startWithCarrier(words, at) < startOfPhrase(words, at)

/** “[the number of] wounded” */
function startWithCarrier(words: readonly Word[], at: number): number {
  const from = startOfPhrase(words, at)
  return words[from - 1]?.lower === 'of' && isCarrier(words[from - 2]?.lower ?? '')
    ? startOfPhrase(words, from - 2)
    : from
}

/** What money is for or who gets it: “9.8 billion [to pensions]”, “[Defence] gets 5.3 billion”, “and [pensions] 9.8 billion”. */
export function purpose(
  words: readonly Word[],
  first: number,
  last: number,
  number: NumberExpression,
  governor: Governor | null,
): NounPhrase | null {
  if (!isMoney(number) && (number.min ?? 0) < SMALLEST_BARE_MONEY) return null
  let i = last + 1
  while (words[i] && (isTagged(words[i], 'modal', 'aux') || words[i]?.lemma === 'go')) i++
  if (purposePrepositions.has(words[i]?.lower ?? '')) {
    const goal = readNounPhrase(words, i + 1)
    // “on its opening weekend”
    const isWhen = goal && words[goal.to] !== undefined && isTime(words[goal.to] as Word)
    if (goal && !isWhen && !isTime(words[goal.head] as Word)) return goal
  }
  const verb = governor && governor.through === null ? words[governor.at] : undefined
  if (governor && verb && gettingVerbs.has(verb.lemma ?? verb.lower)) {
    const subject = phraseBefore(words, startOfVerbGroup(words, governor.at))
    return subject ? headOf(words, subject.from, subject.to) : null
  }
  const beside = words[first - 1]
  // “and [pensions] 9.8 billion”, but “had cost the company 40 million”, “last year's €438m”
  const lead = words[startOfPhrase(words, first - 1) - 1]?.text
  const isGapped = lead === undefined || lead === 'and' || lead === ','
  return !governor && isGapped && beside?.tag === 'noun' && !isTime(beside)
    ? readNounPhrase(words, startOfPhrase(words, first - 1))
    : null
}

export function chooseHead(
  words: readonly Word[],
  number: NumberExpression,
  right: NounPhrase | null,
  left: NounPhrase | null,
  governor: Governor | null,
): NounPhrase | null {
  if (!right || isShareOfEconomy(words, number, right)) return left && !isBareCarrier(words, left, number) ? left : null
  if (!left) return right
  const leftWord = words[left.head] as Word
  // “a €42bn budget” names its own attribute; “by 22 per cent to …”, “3 per cent of GDP” do not.
  // “25 kilos of rice”, “a 22-year-old sergeant”
  // “The leak hit 14 per cent of customers”
  const isShareOf = isOf(words, number, right) && !isAttribute(leftWord.lower)
  const isAge = number.unit !== null && /-/.test(number.surface) && isBeside(words, number, right)
  if (number.isSpecification || isAge || isShareOf || isStuff(words, number, right)) return right
  if (isMoney(number) && isBeside(words, number, right) && isAttribute((words[right.head] as Word).lower)) return right
  if (number.unit !== null && (isAttribute(leftWord.lower) || governor?.kind === 'verb')) return left
  return right
}

const isOf = (words: readonly Word[], { unit }: NumberExpression, { from }: NounPhrase): boolean =>
  unit === 'percent' && words[from - 1]?.lower === 'of'

/** “a shortfall of 4.9 per cent of gross domestic product”: the shortfall is. */
function isShareOfEconomy(words: readonly Word[], number: NumberExpression, phrase: NounPhrase): boolean {
  if (!isOf(words, number, phrase)) return false
  const { head } = phrase
  const { lower } = words[head] as Word
  return wholeNames.has(lower) || wholeNouns.get(lower)?.has(words[head - 1]?.lower ?? '') === true
}

/** A weight or volume “of” something is of that, whoever has it. */
const isStuff = (words: readonly Word[], { unit }: NumberExpression, { from }: NounPhrase): boolean =>
  unit !== null && stuffUnits.has(quantityOf(unit)) && words[from - 1]?.lower === 'of'

const isBeside = (words: readonly Word[], number: NumberExpression, phrase: NounPhrase): boolean =>
  words[phrase.from - 1]?.tag === 'num' && (words[phrase.from]?.start ?? 0) >= number.end

/** “numbers have dropped to several hundred”: the noun only points back. */
function isBareCarrier(words: readonly Word[], phrase: NounPhrase, { unit }: NumberExpression): boolean {
  const head = words[phrase.head] as Word
  // “revised its estimate to 11,000”
  if (unit === null && estimateNouns.has(head.lower) && words[phrase.head + 1]?.lower !== 'of') return true
  if (
    head.lower === 'shares' ||
    (isAttribute(head.lower) && (head.lower === 'rate' || words[phrase.head + 1]?.lower !== 'of'))
  )
    return false
  return isCarrier(head.lower) && roleOfNoun(head.lower) === null && !tellingCarriers.has(head.lower)
}

export const SMALLEST_BARE_MONEY = 1e6
