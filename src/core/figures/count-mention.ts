import type { Sentence } from '../analyse.ts'
import type { NumberExpression } from '../types.ts'

/**
 * “How many people took part is disputed. Police spoke of 35,000”: a sentence that speaks of a count without giving one,
 * as if it gave an unknown number, so that the next can borrow its noun. Null where there is none.
 */
export function countMention({ words, numbers }: Sentence): NumberExpression | null {
  if (numbers.length > 0) return null
  const at = words.findIndex(
    ({ lower }, i) =>
      (lower === 'many' && words[i - 1]?.lower === 'how') || (lower === 'number' && words[i + 1]?.lower === 'of'),
  )
  const word = words[at]
  if (!word) return null
  const { text: surface, start, end } = word
  return { surface, start, end, min: null, max: null, bound: 'vague', unit: null, isSpecification: false, change: null }
}
