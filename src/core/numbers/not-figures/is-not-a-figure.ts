import { isPlural } from '../is-counted.ts'
import { type NumberLexicon, phraseAt } from '../number-lexicon.ts'
import { Kind, type NumberTokens } from '../number-tokens.ts'
import type { Quantity } from '../quantity.ts'
import { isChangeWord } from '../read-change.ts'
import { isDateOrTime } from './is-date-or-time.ts'
import { isPartOfName } from './is-part-of-name.ts'

/** Numbers that say when, which or what something is called, and not how much or how many. `bounded`: an approximator or limit stands by. */
export function isNotAFigure(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  bounded: boolean,
): boolean {
  return (
    isPartOfWord(tokens, lexicon, quantity) ||
    isDateOrTime(tokens, lexicon, quantity, bounded) ||
    isPartOfName(tokens, lexicon, quantity, bounded) ||
    isOrdinal(tokens, lexicon, quantity) ||
    isRate(tokens, lexicon, quantity) ||
    isReadingTime(tokens, lexicon, quantity) ||
    isListMark(tokens, quantity) ||
    (quantity.cardinal.spelt && isFigureOfSpeech(tokens, lexicon, quantity, bounded))
  )
}

/** “A320”, “KN-23”, “#5”, “3D”, “1990s”, “18:00”, “24/7”, “5x7”: something else touches the digits. */
function isPartOfWord(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  { first, next, cardinal, signed, unit }: Quantity,
): boolean {
  const before = first - 1
  if (tokens.touchesNext(before)) {
    const sign = tokens.raw(before)
    if (
      tokens.kind(before) === Kind.Word ||
      tokens.kind(before) === Kind.Number ||
      tokens.kind(before) === Kind.Address
    )
      return true
    if (/[#@_^=&×]/.test(sign)) return true
    const joined = tokens.touchesNext(before - 1) ? tokens.kind(before - 1) : Kind.Space
    if (/[/\\:.,*]/.test(sign) && joined !== Kind.Space && joined !== Kind.Symbol) return true
    if (sign === '+' && tokens.kind(next) === Kind.Number) return true
    if (tokens.isHyphen(before) && sign !== '–' && joined === Kind.Word && !signed) return true
    if (/['’‘]/.test(sign) && cardinal.bare && tokens.word(next) === 's') return true
  }
  if (!tokens.touchesNext(next - 1)) return false
  const kind = tokens.kind(next)
  if (kind === Kind.Word || kind === Kind.Number) return true
  const sign = tokens.raw(next)
  if (/[/\\:_@^*]/.test(sign) && tokens.touchesNext(next) && tokens.kind(next + 1) !== Kind.Symbol)
    return unit === null || sign === ':'
  if (!tokens.isGluedHyphen(next) || unit) return false
  return isHyphenatedOtherwise(tokens, lexicon, next + 1)
}

/** “3-D”, “24703-L202”, “two-way”, “one-off”. */
function isHyphenatedOtherwise(tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean {
  if (phraseAt(lexicon.boundsAfter, tokens, token - 1)) return false
  const word = tokens.word(token)
  if (lexicon.language.idioms.has(word) || lexicon.language.functionWords.has(word)) return true
  const isCode = /^\p{Lu}{1,2}$/u.test(tokens.raw(token)) || tokens.kind(token) === Kind.Number
  return (
    isCode || (tokens.kind(token) === Kind.Word && tokens.touchesNext(token) && tokens.kind(token + 1) === Kind.Number)
  )
}

/** “21st”, “twenty-first”, “two hundredth”. */
function isOrdinal(tokens: NumberTokens, lexicon: NumberLexicon, { next, unit, cardinal }: Quantity): boolean {
  if (unit) return false
  const at = tokens.isGluedHyphen(next) ? next + 1 : next
  return cardinal.spelt && lexicon.language.ordinals.has(tokens.word(at)) && (at > next || tokens.word(at) !== 'second')
}

/** “12 per 100,000”: the second number is the measure of the first. */
const isRate = (tokens: NumberTokens, lexicon: NumberLexicon, { first, unit }: Quantity): boolean =>
  unit === null && lexicon.language.grammar.rate.has(tokens.word(first - 1))

const isReadingTime = (tokens: NumberTokens, lexicon: NumberLexicon, { next, unit }: Quantity): boolean =>
  unit?.name === 'minute' && lexicon.language.grammar.reading.has(tokens.word(next))

/** Footnotes and list items: “[3]”, “(2)”, “1. Open the lid”. */
function isListMark(tokens: NumberTokens, { first, next, cardinal, unit }: Quantity): boolean {
  if (!cardinal.bare || unit || cardinal.min > 99) return false
  const before = tokens.raw(first - 1)
  const after = tokens.raw(next)
  if ((before === '[' && after === ']') || (before === '(' && after === ')')) return true
  return first === 0 && (after === ')' || (after === '.' && tokens.isCapitalised(next + 1)))
}

function isFigureOfSpeech(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity, bounded: boolean): boolean {
  const { first, next, min, max, unit, cardinal } = quantity
  const { grammar } = lexicon.language
  const value = lexicon.small.get(tokens.word(first))
  const after = tokens.word(next)
  if (cardinal.part || min !== max) return false
  if (value === 1 && next - first === (unit ? unit.next - unit.first + 1 : 1))
    return !isCountedOne(tokens, lexicon, quantity, bounded)
  if (value === 0) {
    return (
      grammar.beforeZero.has(tokens.word(first - 1)) ||
      lexicon.language.zeroIdioms.has(after) ||
      (!unit && !isPlural(lexicon, after))
    )
  }
  // “a thing or two”
  if (grammar.or.has(tokens.word(first - 1)) && !unit && tokens.isLowerWord(first - 2)) return true
  // “the two sides”, but “the two dead”
  if (value === 2 && !unit)
    return (
      grammar.beforePair.has(tokens.word(first - 1)) &&
      !tokens.isGluedHyphen(next) &&
      !(lexicon.language.states.has(after) && after !== 'more')
    )
  // “the million-dollar question”
  return unit?.kind === 'money' && cardinal.scale > 1 && unit.hyphenated && grammar.question.has(after)
}

/** Tokens back to a number this “one” is coordinated with: “two people and one child”. */
const COORDINATION_REACH = 5

/** “one” counts before a counted noun, with a limit, or beside another number; else it is a pronoun: “one of them”, “one day”. */
function isCountedOne(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  { first, next, unit }: Quantity,
  bounded: boolean,
): boolean {
  const before = tokens.word(first - 1)
  const after = tokens.word(next)
  if (lexicon.language.grammar.beforePronoun.has(before) && !bounded) return false
  // “from one month to the next”
  if (unit && [0, 1, 2].map(i => tokens.word(next + i)).join(' ') === 'to the next') return false
  // “up one point”
  if (unit?.name === 'point' && isChangeWord(lexicon, before)) return true
  if (unit) return (unit.name !== 'day' && unit.name !== 'point') || bounded || unit.hyphenated
  if (tokens.isGluedHyphen(next)) return false
  if (lexicon.language.countedAfterOne.has(after)) return true
  if (!tokens.isLowerWord(next) || lexicon.language.functionWords.has(after) || lexicon.language.oneIdioms.has(after))
    return false
  if (bounded) return true
  if (!lexicon.language.grammar.and.has(before) && before !== ',') return false
  for (let at = first - 2; at >= 0 && at >= first - COORDINATION_REACH; at--) {
    if (tokens.raw(at) === '.') return false
    if (tokens.kind(at) === Kind.Number || lexicon.small.has(tokens.word(at))) return true
  }
  return false
}
