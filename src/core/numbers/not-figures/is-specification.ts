import type { NumberExpression } from '../../types.ts'
import type { NumberLexicon } from '../number-lexicon.ts'
import { Kind, type NumberTokens } from '../number-tokens.ts'
import type { Quantity } from '../quantity.ts'
import { readUnitAfter } from '../read-unit.ts'

/** “240mm rocket launchers”, “a five-hour meeting”, “a three-bedroom house”: the number belongs to what a thing is like. */
export function isSpecification(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  change: NumberExpression['change'],
): boolean {
  const { unit, next, cardinal, first } = quantity
  const { grammar } = lexicon.language
  if (cardinal.vague) return false
  if (!unit)
    return (
      tokens.isGluedHyphen(next) && tokens.kind(next + 1) === Kind.Word && !grammar.strong.has(tokens.word(next + 1))
    )
  if (unit.name === 'point' && unit.hyphenated && !change) return true
  if (unit.kind === 'money' || unit.kind === 'share' || unit.name === 'times' || unit.name === 'magnitude') return false
  const follows = tokens.word(next)
  if (grammar.old.has(tokens.word(next - 1))) return false
  if (unit.hyphenated) return !(tokens.isGluedHyphen(next) && grammar.strong.has(tokens.word(next + 1)))
  const modifies = tokens.isLowerWord(next) && !lexicon.language.functionWords.has(follows) && !follows.endsWith('ly')
  // “60 mm and 82 mm mortars”
  if (unit.name === 'millimetre' && grammar.link.has(follows) && tokens.kind(next + 1) === Kind.Number)
    return readUnitAfter(tokens, lexicon, next + 2, false)?.name === unit.name
  if (unit.name === 'millimetre' && tokens.kind(next) === Kind.Word)
    return !lexicon.language.functionWords.has(follows) && !grammar.fallen.has(follows)
  if (!modifies) return tokens.isGluedHyphen(next) && unit.kind !== 'time'
  const singular = tokens.word(unit.next - 1) === unit.name && quantity.max > 1
  return singular && unit.kind !== 'time' && grammar.article.has(tokens.word(first - 1))
}
