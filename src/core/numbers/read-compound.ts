import { clean } from './cardinal.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { isSeed, readQuantity } from './read-quantity.ts'

/** “two hours and 15 minutes”, “6ft 2in”: one measure in two units, told in the larger; null for anything else. */
export function readCompound(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  const { unit, cardinal, joined, next, first } = quantity
  const { grammar, smallerUnits } = lexicon.language
  const smaller = unit ? smallerUnits[unit.name] : undefined
  if (!unit || !smaller || joined || cardinal.vague || unit.hyphenated || !Number.isInteger(quantity.min)) return null
  if (grammar.between.has(tokens.word(first - 1)) || grammar.from.has(tokens.word(first - 1))) return null
  const at = grammar.and.has(tokens.word(next)) ? next + 1 : next
  if (!isSeed(tokens, lexicon, at)) return null
  const rest = readQuantity(tokens, lexicon, at, at)
  const share = rest?.unit && !rest.unit.hyphenated ? smaller[rest.unit.name] : undefined
  if (!rest?.unit || share === undefined || rest.joined || rest.cardinal.vague || rest.min >= share || rest.min < 0)
    return null
  const value = clean(Math.round((quantity.min + rest.min / share) * ROUNDING) / ROUNDING)
  return { ...quantity, min: value, max: value, next: rest.next, unit: { ...unit, next: rest.next } }
}

/** Four decimals: a second is less than a thousandth of an hour. */
const ROUNDING = 1e4
