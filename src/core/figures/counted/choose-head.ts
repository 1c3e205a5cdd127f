/** Of the nouns on both sides of a number, the one that it counts or is a value of. */
import {
  areaNouns,
  articles,
  comparedWords,
  estimateNouns,
  levelledThings,
  noGroups,
  stuffUnits,
  tellingCarriers,
  wholeNames,
  wholeNouns,
} from '../../language/words.ts'
import { conceptOfNoun, isAttribute, isCarrier, parentConcept } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { Governor } from '../role/governor.ts'
import { isPerson, PERSON } from '../role/of-people.ts'
import { isCurrency } from '../units/is-currency.ts'
import { quantityOf } from '../units/measures.ts'
import { isTurn } from './is-turn.ts'
import { isPlural, isTime, type NounPhrase } from './noun-phrase.ts'
import { headOf } from './subject-phrase.ts'

export function chooseHead(
  words: readonly Word[],
  number: NumberExpression,
  right: NounPhrase | null,
  left: NounPhrase | null,
  governor: Governor | null,
): NounPhrase | null {
  const chosen = choose(words, number, right, left, governor)
  if (!chosen || number.change === null) return chosen
  // “saw a 30 per cent drop in bookings”
  const turn = right && isTurn(words[right.head]) ? right : chosen
  return (isTurn(words[turn.head]) ? changedIn(words, number, turn) : null) ?? chosen
}

/** “a 30 per cent drop in [bookings]”, “a rise of 27 per cent in [bookings]”, but “a 5 per cent rise in May”, “in the region” */
function changedIn(words: readonly Word[], { end }: NumberExpression, { to }: NounPhrase): NounPhrase | null {
  let at = to
  if (words[to]?.lower === 'of') while ((words[at]?.start ?? end) < end) at++
  if (words[at]?.lower !== 'in') return null
  const thing = headOf(words, at + 1, words.length)
  const noun = thing && (words[thing.head] as Word)
  return noun?.tag === 'noun' && !isTime(noun) && !noGroups.has(noun.lower) && !areaNouns.has(noun.lower) ? thing : null
}

function choose(
  words: readonly Word[],
  number: NumberExpression,
  right: NounPhrase | null,
  left: NounPhrase | null,
  governor: Governor | null,
): NounPhrase | null {
  if (!right || isShareOfEconomy(words, number, right))
    return left && !isBareCarrier(words, left, number) && !isOfDead(words, left, number) ? left : null
  if (!left) return right
  const leftWord = words[left.head] as Word
  if (isSaidNearer(words, left, right)) return left
  // “a €42bn budget” names its own attribute; “by 22 per cent to …”, “3 per cent of GDP” do not.
  // “25 kilos of rice”, “a 22-year-old sergeant”
  // “The leak hit 14 per cent of customers”
  const isShareOf = (isOf(words, number, right) && !isAttribute(leftWord.lower)) || isOneIn(words, number, right)
  const isAge = number.unit !== null && /-/.test(number.surface) && isBeside(words, number, right)
  const isMoreOf = number.unit === 'percent' && comparedWords.has(words[right.from - 1]?.lower ?? '')
  if (number.isSpecification || isAge || isShareOf || isMoreOf || isStuff(words, number, right)) return right
  if (
    isCurrency(number.unit) &&
    isBeside(words, number, right) &&
    (isAttribute((words[right.head] as Word).lower) || isPriced(words, right))
  )
    return right
  // “accepted an 8 per cent pay cut”
  if (number.unit === 'percent' && isTurn(words[right.head]) && isBeside(words, number, right)) return right
  if (number.unit !== null && (isAttribute(leftWord.lower) || governor?.kind === 'verb')) return left
  return right
}

/** “the number of [soldiers] sent there amounts to 4,000 people” */
function isSaidNearer(words: readonly Word[], left: NounPhrase, right: NounPhrase): boolean {
  const of = words[left.from - 1]?.tag === 'det' ? left.from - 2 : left.from - 1
  return (
    words[of]?.lower === 'of' &&
    isCarrier(words[of - 1]?.lower ?? '') &&
    conceptOfNoun((words[right.head] as Word).lower) === PERSON &&
    parentConcept(conceptOfNoun((words[left.head] as Word).lower)) === PERSON
  )
}

/** “a quarter of troops”, “a quarter of the 12,000 troops” */
function isOf(words: readonly Word[], { unit, end }: NumberExpression, { from }: NounPhrase): boolean {
  let i = from - 1
  while (isTagged(words[i], 'num', 'det')) i--
  return unit === 'percent' && words[i]?.lower === 'of' && (from - 1 === i || (words[i]?.start ?? 0) >= end)
}

/** “one in ten jobs” */
const isOneIn = (words: readonly Word[], { unit }: NumberExpression, { from }: NounPhrase): boolean =>
  unit === 'percent' && words[from - 1]?.tag === 'num' && words[from - 2]?.lower === 'in'

/** “a shortfall of 4.9 per cent of gross domestic product”: the shortfall is. */
function isShareOfEconomy(words: readonly Word[], number: NumberExpression, phrase: NounPhrase): boolean {
  if (!isOf(words, number, phrase)) return false
  const { head } = phrase
  const { lower } = words[head] as Word
  return wholeNames.has(lower) || wholeNouns.get(lower)?.has(words[head - 1]?.lower ?? '') === true
}

/** “degree” of “degree Celsius” */
const firstWord = (unit: string): string => unit.split(' ', 1)[0] as string

/** A weight or volume “of” something is of that, whoever has it. */
const isStuff = (words: readonly Word[], { unit }: NumberExpression, { from }: NounPhrase): boolean =>
  unit !== null && stuffUnits.has(firstWord(quantityOf(unit))) && words[from - 1]?.lower === 'of'

const isBeside = (words: readonly Word[], number: NumberExpression, phrase: NounPhrase): boolean =>
  words[phrase.from - 1]?.tag === 'num' && (words[phrase.from]?.start ?? 0) >= number.end

/** “moved to a £9.5m building”, “into a 3 million euro plant”: the sum is what the one thing cost. */
function isPriced(words: readonly Word[], { from, head }: NounPhrase): boolean {
  let i = from - 1
  while (words[i]?.tag === 'num') i--
  return articles.has(words[i]?.lower ?? '') && !isPlural(words[head] as Word)
}

/** “the balance of the fire rises to 61 dead”: no balances. */
function isOfDead(words: readonly Word[], { head }: NounPhrase, { end, unit }: NumberExpression): boolean {
  if (unit !== null) return false
  const { lower } = words[head] as Word
  const tells = isPerson(lower) || isCarrier(lower) || roleOfNoun(lower) !== null
  return !tells && isFate(words[lookAhead(words, head, FARTHEST_FATE, ({ start }) => start >= end)])
}

/** From a noun to what became of those behind it. */
const FARTHEST_FATE = 20

const isFate = (word: Word | undefined): boolean => {
  const role = word?.tag === 'adj' || word?.tag === 'noun' ? roleOfState(word.lower) : null
  return role !== null && familyOfRole(role) === 'harm'
}

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
  // “sea level”
  if (unit !== null && levelledThings.has(words[phrase.head - 1]?.lower ?? '')) return false
  return isCarrier(head.lower) && roleOfNoun(head.lower) === null && !tellingCarriers.has(head.lower)
}
