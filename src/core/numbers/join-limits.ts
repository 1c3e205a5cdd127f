import { language } from '../language/words.ts'
import type { NumberExpression } from '../types.ts'

/** “More than 200 but fewer than 300”: two limits of one number, told as a range; null for anything else. */
export function joinLimits(
  text: string,
  a: NumberExpression | undefined,
  b: NumberExpression,
): NumberExpression | null {
  if (!a || !areOpposite(a, b) || a.isSpecification || b.isSpecification) return null
  if (!language.numbers.grammar.betweenLimits.has(text.slice(a.end, b.start).trim())) return null
  if (a.unit !== null && a.unit !== b.unit) return null
  const [min, max] = a.bound === 'atLeast' ? [a.min, b.max] : [b.min, a.max]
  if (min === null || max === null || min >= max) return null
  const { start } = a
  const { end } = b
  return { ...b, start, end, surface: text.slice(start, end), min, max, bound: 'between', change: a.change ?? b.change }
}

const areOpposite = (a: NumberExpression, b: NumberExpression): boolean =>
  (a.bound === 'atLeast' && b.bound === 'atMost') || (a.bound === 'atMost' && b.bound === 'atLeast')
