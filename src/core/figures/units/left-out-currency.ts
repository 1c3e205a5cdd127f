/** “put the damage at 45 million euros; the audit office had come to 67 million”: after a sum of money a bare million is one. */
import type { Sentence } from '../../analyse.ts'
import { anotherWords, moneyNouns, sizeNouns, worthWord } from '../../language/words.ts'
import { familyOfRole, roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { firstAndLastWord } from '../../text/word-at.ts'
import type { NumberExpression } from '../../types.ts'
import type { CountedBefore } from '../counted/counted-before.ts'
import { leftHead } from '../counted/left-head.ts'
import { isPlural } from '../counted/noun-phrase.ts'
import { rightHead } from '../counted/right-head.ts'
import { numberedBefore } from '../counted/value-owner.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { governorBefore } from '../role/governor.ts'
import { timesApart } from '../values.ts'
import { isCurrency, isScaled } from './is-currency.ts'

/** The number with the currency that it goes without. It may be of people, where about as many were counted. */
export function withCurrency(
  { words, numbers }: Sentence,
  number: NumberExpression,
  { lastLarge: { sum, count, last: told } }: CountedBefore,
): NumberExpression {
  const joined = joinedSum(words, numbers, number)
  if (joined) return { ...number, unit: joined.unit }
  if (number.unit !== null || number.isSpecification || sum === null || !isScaled(number)) return number
  const [first, last] = firstAndLastWord(words, number)
  const withUnit = ({ figure }: DescribedFigure): NumberExpression => ({ ...number, unit: currencyAlone(figure.unit) })
  // “contracts worth 240 million”: whatever was counted in between.
  if (words[first - 1]?.lower === worthWord) return withUnit(sum)
  if (told !== 'sum') return number
  // “1.1 billion euros, of which 400 million go to farmers”
  if (words[first - 1]?.lower === 'which' && words[first - 2]?.lower === 'of') return withUnit(sum)
  if (count !== null && timesApart(number, count.figure) < timesApart(number, sum.figure)) return number
  // “A further 11 million may follow”
  if (anotherWords.has(words[first - 1]?.lower ?? '') && isTagged(words[last + 1], 'aux', 'modal')) return withUnit(sum)
  const governor = governorBefore(words, first)
  const verb = governor?.kind === 'verb' ? (words[governor.at] as Word) : null
  // “has spent 212 million”, “had bought him for 16.5 million”
  const isPaid = familyOfRole(roleOfVerb(verb?.lemma ?? '') ?? '') === MONEY || isPriceOfHim(words, first)
  // Behind a preposition it is a value; what somebody has, says or does without one may be of anything.
  if (!isPaid && (governor === null || (verb !== null && governor.through === null))) return number
  const left = numberedBefore(words, first) ?? leftHead(words, first, number, governor)
  if (left && countsThings(words[left.head] as Word)) return number
  const isOfSome = isVerbal(words[last + 1]) || rightHead(words, last + 1, number) !== null
  return isOfSome ? number : withUnit(sum)
}

/** “had bought him for 16.5 million” */
const isPriceOfHim = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'for' && words[first - 2]?.tag === 'pron' && words[first - 3]?.tag === 'verb'

/** “28 million euros per year”: the next sum may be of no year. */
const currencyAlone = (unit: string | null): string | null => unit?.split(' per ', 1)[0] ?? null

const MONEY = 'money'

/** “gave [100 million] and 130 million euros”: one currency behind both. */
function joinedSum(
  words: readonly Word[],
  numbers: readonly NumberExpression[],
  number: NumberExpression,
): NumberExpression | undefined {
  if (number.unit !== null || number.isSpecification || !isScaled(number)) return undefined
  const joint = words.findIndex(({ start }) => start >= number.end)
  if (!/^(?:and|or)$/.test(words[joint]?.lower ?? '')) return undefined
  const next = numbers.find(({ start }) => start === words[joint + 1]?.start)
  return next && isCurrency(next.unit) && isScaled(next) ? next : undefined
}

/** “the number of records rose to 4 million”, “a capacity of 1.2 million” */
const countsThings = (head: Word): boolean =>
  sizeNouns.has(head.lower) || (isPlural(head) && !moneyNouns.has(head.lower))
