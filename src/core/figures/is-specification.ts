import type { NumberExpression } from '../types.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './read-quantity.ts'

/** Hyphenated, these still say how many: “a 500-strong crowd”. */
const predicates = new Set(['strong', 'odd', 'plus'])
const ages = new Set(['old', 'olds'])
/** Millimetres of these are a depth, not a calibre. */
const fallen = new Set(['rain', 'rainfall', 'snow', 'snowfall', 'precipitation', 'water'])

/** “240mm rocket launchers”, “a five-hour meeting”, “a three-bedroom house”: the number belongs to what a thing is like. */
export function isSpecification(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  change: NumberExpression['change'],
): boolean {
  const { unit, next, cardinal, first } = quantity
  if (cardinal.vague) return false
  if (!unit)
    return tokens.isGluedHyphen(next) && tokens.kind(next + 1) === Kind.Word && !predicates.has(tokens.word(next + 1))
  if (unit.name === 'point' && unit.hyphenated && !change) return true
  if (unit.kind === 'money' || unit.kind === 'share' || unit.name === 'times' || unit.name === 'magnitude') return false
  const follows = tokens.word(next)
  if (ages.has(tokens.word(next - 1))) return false
  if (unit.hyphenated) return !(tokens.isGluedHyphen(next) && predicates.has(tokens.word(next + 1)))
  const modifies = tokens.isLowerWord(next) && !lexicon.language.functionWords.has(follows) && !follows.endsWith('ly')
  if (unit.name === 'millimetre' && tokens.kind(next) === Kind.Word)
    return !lexicon.language.functionWords.has(follows) && !fallen.has(follows)
  if (!modifies) return tokens.isGluedHyphen(next) && unit.kind !== 'time'
  const singular = tokens.word(unit.next - 1) === unit.name && quantity.max > 1
  return singular && unit.kind !== 'time' && /^an?$/.test(tokens.word(first - 1))
}
