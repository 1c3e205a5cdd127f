import type { Sentence } from '../../analyse.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { firstAndLastWord } from '../../text/word-at.ts'
import type { NumberExpression } from '../../types.ts'
import type { CountedBefore } from '../counted/counted-before.ts'
import { isShareOrSum } from './is-currency.ts'

/** “8 per cent over 12 months; they offer 3.5 per cent over 18”: the number with the unit of time that it goes without. */
export function withTime(
  { words }: Sentence,
  number: NumberExpression,
  { lastSpan, latestOfAny }: CountedBefore,
): NumberExpression {
  if (number.unit !== null || number.bound !== 'atLeast' || number.min === null || !lastSpan || !latestOfAny)
    return number
  const [first, last] = firstAndLastWord(words, number)
  const stands = words[last + 1] === undefined || isTagged(words[last + 1], 'punct', 'conj', 'rel')
  const terms = latestOfAny.figure
  if (!stands || words[first]?.lower !== 'over' || !isShareOrSum(terms.unit) || words[first - 1]?.end !== terms.end)
    return number
  const start = words[first + 1]?.start ?? number.start
  const surface = number.surface.slice(start - number.start)
  return { ...number, start, surface, max: number.min, bound: 'exact', unit: lastSpan.figure.unit }
}
