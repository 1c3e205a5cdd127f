/** The noun phrase after a number, where that is what it counts: “soldiers”, “of the 60 missiles”, “in aid”. */

import {
  articles,
  askingVerbs,
  comparedWords,
  comparisonMarks,
  directionsAway,
  feelingVerbs,
  forecasters,
  irregularVerbs,
  netWords,
  orEven,
  periods,
  quantifiers,
  sufferingVerbs,
  swapSides,
  totalNouns,
} from '../../language/words.ts'
import { conceptAt, conceptOfNoun, isAttribute } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { closingMarks } from '../../text/marks.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isCurrency, isShareOrSum } from '../units/is-currency.ts'
import { isMeasure } from '../units/measures.ts'
import { isPlural, isTime, type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { behindOwner } from './part-of.ts'

const isOutOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'out' &&
  words[at + 1]?.lower === 'of' &&
  (words[at + 2]?.tag === 'num' || (words[at + 2]?.tag === 'det' && words[at + 3]?.tag === 'num'))

const ONES = 'ones'

export function rightHead(words: readonly Word[], at: number, number: NumberExpression): NounPhrase | null {
  let i = skipAlternative(words, at)
  if (number.unit === null) i = behindSpecification(words, i)
  if (closingMarks.has(words[i]?.text ?? '')) i++
  if (comparisonMarks.has(words[i]?.lower ?? '')) return null // “6.6% y/y”
  // “17 per cent higher than a year ago”
  if (comparedWords.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'than') return null
  // “12 per cent fewer accidents”
  if (number.unit === 'percent' && comparedWords.has(words[i]?.lower ?? '')) {
    const compared = readNounPhrase(words, i + 1)
    return compared && !isTime(words[compared.head] as Word) ? compared : null
  }
  // “118 (Red Cross)”: who says so; “$400 a pop”, “214 a day”: what each is of.
  if (words[i]?.text === '(' || (articles.has(words[i]?.lower ?? '') && isPer(words, i + 1, number))) return null
  // “175 each way”
  if (words[i]?.lower === 'each' && swapSides.has(words[i + 1]?.lower ?? '')) return null
  // “half the 600 workers”
  const isHalf = words[i - 1]?.lower === 'half' && words[behindOwner(words, i)]?.tag === 'num'
  // “the 9 per cent the union is after”
  // “half the town's population”
  const isOfHalf = words[i - 1]?.lower === 'half'
  if (!isOfHalf && isShareOrSum(number.unit) && words[i]?.tag === 'det' && !quantifiers.has(words[i]?.lower ?? ''))
    return null
  // “71 out of 90 drones”
  if (number.unit === null && isOutOf(words, i)) i++
  if (isHalf || words[i]?.lower === 'of') {
    i = skipNumber(words, isHalf ? i : i + 1)
    const all = theState(words, i)
    if (all) return all
  } else if (isCurrency(number.unit) && (words[i]?.lower === 'in' || words[i]?.lower === 'worth' || isAs(words, i))) i++
  const state = words[i]
  // “will earn 28 million euros net”
  if (isCurrency(number.unit) && netWords.has(state?.lower ?? '') && !isTagged(words[i + 1], 'noun', 'name'))
    return null
  // “12,000 homes have no power and 700 no water”
  if (state?.lower === 'no') return null
  // “winds of 185 km/h tore off roofs”, “one in ten felt sick”
  if (state && (isFinitePast(state) || (state.tag === 'verb' && feelingVerbs.has(state.lemma ?? '')))) return null
  // “Two suffered minor burns”
  if (state?.tag === 'verb' && number.unit === null && sufferingVerbs.has(state.lemma ?? '')) return null
  // “40 got a bus and 30 a van”: so many get it.
  if (number.unit === null && articles.has(state?.lower ?? '')) return null
  if (state && isMeasure(number.unit) && directionsAway.has(state.text)) return null
  if (state && (roleOfState(state.lower) !== null || state.tag === 'verb') && !isNounAfter(words, i)) return null
  // “a £4.6m repair bill”
  const isKind = isCurrency(number.unit) && state?.tag === 'verb' && state.form === 'base'
  const phrase = readNounPhrase(words, isKind ? i + 1 : i)
  // “74 carried fuel”, “three came home”: what many of are is a plural.
  if (phrase && state?.tag === 'verb' && number.unit === null && !isPlural(words[phrase.head] as Word)) return null
  // “buys 20 new ones”: of what was told before.
  if (phrase && words[phrase.head]?.lower === ONES && conceptAt(words, phrase.head) === conceptOfNoun(ONES)) return null
  // “the bodies of two others”: nobody says other what.
  if (phrase && words[phrase.head]?.lower === 'others') return null
  if (
    phrase &&
    (isShareOrSum(number.unit) || isMillions(number) || isTheNumber(words, phrase)) &&
    isAskedBy(words, phrase)
  )
    return null
  // “3 million euros in aid”, but “at 40 euros in Orlen”
  if (phrase && isCurrency(number.unit) && words[i - 1]?.lower === 'in' && isNoKind(words, phrase)) return null
  const shared = phrase && sharedNoun(words, phrase)
  if (shared) return shared
  // “1,100 people” but not “1,100 Monday”, nor “10 % last year”: a phrase of time is no thing counted.
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

/** “the €3.9bn [analysts had forecast]”, “the 40 million [Brussels asks for]”: who expects a sum or asks for it. */
function isAskedBy(words: readonly Word[], { from, to, head }: NounPhrase): boolean {
  if (forecasters.has(words[head]?.lower ?? '')) return true
  const opens = words[from - 1]?.tag === 'num' && (words[head]?.tag === 'name' || isPlural(words[head] as Word))
  const verb = words[to]?.tag === 'aux' ? words[to + 1] : words[to]
  return opens && verb?.tag === 'verb' && askingVerbs.has(verb.lemma ?? '')
}

/** “in Orlen”, “in total”, “in its first year” */
const isNoKind = (words: readonly Word[], { from, head, to }: NounPhrase): boolean =>
  words[from]?.tag === 'num' ||
  words[head]?.tag === 'name' ||
  totalNouns.has(words[head]?.lower ?? '') ||
  periods.has(words[head]?.lower ?? '') ||
  (words[to] !== undefined && isTime(words[to] as Word))

/** “3 million euros as emergency aid” */
function isAs(words: readonly Word[], at: number): boolean {
  const sum = words[at]?.lower === 'as' ? readNounPhrase(words, at + 1) : null
  return sum !== null && isAttribute((words[sum.head] as Word).lower)
}

/** “the 95,000 [economists had expected]”: where the number has its article, whoever had counted on it is not counted. */
function isTheNumber(words: readonly Word[], { from, head, to }: NounPhrase): boolean {
  let at = from - 1
  while (words[at]?.tag === 'num') at--
  return (
    forecasters.has(words[head]?.lower ?? '') &&
    words[at]?.lower === 'the' &&
    isTagged(words[to], 'aux', 'modal', 'verb')
  )
}

/** Nobody asks for so many people, but for so much: “the 3.4bn [analysts had forecast]”. */
const isMillions = ({ min, unit }: NumberExpression): boolean => unit === null && (min ?? 0) >= 1_000_000

/** “tore”, where a participle would be “torn”. */
const isFinitePast = ({ tag, form, lemma }: Word): boolean =>
  tag === 'verb' && form === 'past' && /^\S+ \S+$/.test(irregularVerbs[lemma ?? ''] ?? '')

/** “14 Tarvian and nine Ostranan [soldiers]”, “30 Leopard and Abrams [tanks]”: one noun for both. */
function sharedNoun(words: readonly Word[], { from, to, head }: NounPhrase): NounPhrase | null {
  if (head !== from || words[head]?.tag !== 'name' || words[to]?.lower !== 'and') return null
  let i = to + 1
  while (words[i]?.tag === 'num') i++
  const second = words[i]?.tag === 'name' ? readNounPhrase(words, i) : null
  const noun = second && (words[second.head] as Word)
  if (!second || noun?.tag !== 'noun' || !isPlural(noun)) return null
  return { from, to: i > to + 1 ? to : second.to, head: second.head }
}

/** “two [17-year-old] boys”, “four [20-tonne] trucks”, “two [240mm] launchers”, “two [240 mm] launchers”: what they are like stands between. */
function behindSpecification(words: readonly Word[], at: number): number {
  let i = at
  while (words[i]?.tag === 'num') i++
  const between = words.slice(at, i).map(({ text }) => text)
  return between.some(text => /^\d.*[a-z]|-/i.test(text)) || /^\d[\d.,]* [a-z]+$/i.test(between.join(' ')) ? i : at
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
  isCurrency(number.unit) || (words[at] !== undefined && isTime(words[at] as Word))

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
  const number = behindOwner(words, at)
  let i = words[number]?.tag === 'num' ? number : at
  while (words[i]?.tag === 'num') i++
  return i
}

function isNounAfter(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (next === undefined || isTime(next)) return false
  // “30 dead Tarvians”
  return next.tag === 'noun' || next.tag === 'adj' || (next.tag === 'name' && next.lexeme.endsInS && !next.possessive)
}
