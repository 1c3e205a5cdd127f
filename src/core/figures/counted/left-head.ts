/** The noun a number has on its left: “a range of”, “the number of casualties … at”, “turnout was”, “the toll, about”. */
import {
  amountNoun,
  areaNouns,
  bodiesOfMembers,
  changeAdverbs,
  conditionNoun,
  estimateNouns,
  levelPrepositions,
  offices,
  speechNouns,
} from '../../language/words.ts'
import { isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { Governor } from '../role/governor.ts'
import { isPersonNoun } from '../role/of-people.ts'
import { isCurrency } from '../units/is-currency.ts'
import { isPlural, type NounPhrase } from './noun-phrase.ts'
import { headOf, startOfPhrase } from './subject-phrase.ts'
import { valueOwner } from './value-owner.ts'

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
    const isOffice = offices.has(noun.lower) && !areaNouns.has(noun.lower) && !bodiesOfMembers.has(noun.lower)
    const counts = noun.tag === 'name' || isTold || isOffice
    if (governor.through === 'of' && number.unit === null && counts) return null
    // “a Pentagon estimate of 8,000”: no estimates are counted.
    if (governor.through === 'of' && estimateNouns.has(noun.lower)) return null
    // “the condition of three is critical”
    if (governor.through === 'of' && noun.lower === conditionNoun) return null
    // “aid in the amount of 1.1 billion euros”
    if (governor.through === 'of' && isAmountOf(words, governor.at))
      return headOf(words, startOfPhrase(words, governor.at - 3), governor.at - 2)
    // “on top of the 2 million”
    if (governor.through === 'of' && noun.lower === TOP && words[governor.at - 1]?.lower === 'on') return null
    // “their claim of 22 dead”: the state tells who are counted.
    let next = first
    while ((words[next]?.start ?? number.end) < number.end) next++
    const isStated = roleOfState(words[next]?.lower ?? '') !== null
    if (isStated && !isCarrier(noun.lower) && !isAttribute(noun.lower) && roleOfNoun(noun.lower) === null) return null
    // “the wounded at 2,700”
    if (roleOfState(noun.lower) !== null && (governor.through === 'at' || governor.through === 'as'))
      return { from: governor.at, to: governor.at + 1, head: governor.at }
    const isHead =
      isParallel(words, governor, number) ||
      isCarried(words, governor) ||
      governor.through === 'of' ||
      isAttribute(noun.lower) ||
      isCarrier(noun.lower) ||
      isTurned(words, first, governor, number) ||
      isCountAside(words, first, governor, number) ||
      // “The new track, at 6.8 million euros, was the least of it”
      (governor.through === 'at' && words[first - 2]?.text === ',' && isCurrency(number.unit)) ||
      // “losses at about 45”, but not “the vote on a €42bn budget”, “free of charge within a week”
      (roleOfNoun(noun.lower) !== null && levelPrepositions.has(governor.through ?? '') && !isFrom(words, governor.at))
    if (!isHead || isOfShare(words, governor)) return null
    // “90 dinars in the capital, a fifth more”
    if (governor.through === ',' && words[startOfPhrase(words, governor.at) - 1]?.tag === 'prep') return null
    const at =
      noun.tag === 'name' && isTurned(words, first, governor, number) ? behindPlace(words, governor.at) : governor.at
    return headOf(words, startWithCarrier(words, at), Math.min(first, at + 1))
  }
  return valueOwner(words, first, number, governor.at, governor.through)
}

/** “to 2.5 per cent of [GDP] this year from 3.1”: what the share before is one of. */
function isOfShare(words: readonly Word[], { at, through }: Governor): boolean {
  const from = startOfPhrase(words, at)
  return levelPrepositions.has(through ?? '') && words[from - 1]?.lower === 'of' && words[from - 2]?.tag === 'num'
}

/** “increased the soldiers to 3,500 and [the boats] to 115”, “a rise in [VAT] to 22 %”, “by a fifth and [beef] by 17 %” */
function isParallel(words: readonly Word[], { at, through }: Governor, { change }: NumberExpression): boolean {
  if (through !== 'to' && !(through === 'by' && change !== null)) return false
  const from = startWithCarrier(words, at)
  const before = words[from - 1]?.lower
  if (before === 'in') return isAttribute(words[from - 2]?.lower ?? '')
  if (before !== 'and' && before !== ',') return false
  return words
    .slice(Math.max(0, from - 12), from)
    .some(({ tag }, i, all) => tag === 'num' && all[i - 1]?.lower === through)
}

/** “brings the number of [passengers] to 70” */
const isCarried = (words: readonly Word[], { at, through }: Governor): boolean =>
  through === 'to' && startWithCarrier(words, at) < startOfPhrase(words, at)

/** “Risk down by a third”, “Rents up 17 per cent” */
const isTurned = (words: readonly Word[], first: number, { through }: Governor, { unit }: NumberExpression): boolean =>
  through === 'by'
    ? changeAdverbs.has(words[first - 2]?.lower ?? '')
    : unit === 'percent' && changeAdverbs.has(through ?? '')

/** “Most cases, 37, are in the north”; a small number behind people is their age. */
const isCountAside = (
  words: readonly Word[],
  first: number,
  { at, through }: Governor,
  { unit, min }: NumberExpression,
) =>
  through === ',' &&
  unit === null &&
  words[first + 1]?.text === ',' &&
  words[at]?.tag === 'noun' &&
  isPlural(words[at] as Word) &&
  ((min ?? 0) > OLDEST || !isPersonNoun(words[at]?.lower ?? ''))
/** “[aid] in the amount of” */
const isAmountOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === amountNoun &&
  words[at - 1]?.tag === 'det' &&
  words[at - 2]?.lower === 'in' &&
  words[at - 3]?.tag === 'noun'
/** “the toll from [the strike] to 14” */
const isFrom = (words: readonly Word[], at: number): boolean => words[startOfPhrase(words, at) - 1]?.lower === 'from'

const OLDEST = 110
const TOP = 'top'

/** “[Rents] in Norway up by a sixth”: the noun before a place. */
function behindPlace(words: readonly Word[], at: number): number {
  const from = startOfPhrase(words, at)
  return words[from - 1]?.lower === 'in' && words[from - 2]?.tag === 'noun' ? from - 2 : at
}

/** “[the number of] wounded” */
function startWithCarrier(words: readonly Word[], at: number): number {
  const from = startOfPhrase(words, at)
  const carrier = words[from - 2]
  return words[from - 1]?.lower === 'of' && carrier?.tag !== 'num' && isCarrier(carrier?.lower ?? '')
    ? startOfPhrase(words, from - 2)
    : from
}
