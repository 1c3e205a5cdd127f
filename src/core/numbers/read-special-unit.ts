import type { Unit } from '../language/types.ts'
import { clean } from './cardinal.ts'
import { isCountedSoon } from './is-counted.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { readCompound } from './read-compound.ts'
import { isSeed, readQuantity } from './read-quantity.ts'
import { readUnitAfter } from './read-unit.ts'

const OLDEST = 120

/** Units that no word right after the number tells: ages, magnitudes, “a year and a half”, “5 and 7 per cent”. */
export function readSpecialUnit(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity {
  return (
    readAge(tokens, lexicon, quantity) ??
    readCompound(tokens, lexicon, quantity) ??
    readFold(tokens, lexicon, quantity) ??
    readMagnitude(tokens, lexicon, quantity) ??
    readBelowZero(tokens, lexicon, quantity) ??
    readSharedUnit(tokens, lexicon, quantity) ??
    quantity
  )
}

/** “40+ years”, “500-odd kilometres”, “20 or so miles”: the unit stands beyond the bound. */
export function readUnitBeyond(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  next: number,
): Quantity {
  if (quantity.unit || next === quantity.next) return quantity
  const unit = readUnitAfter(tokens, lexicon, next, false)
  return unit ? { ...quantity, next: unit.next, unit } : quantity
}

const withUnit = (quantity: Quantity, name: string, kind: Unit['kind'], next = quantity.next): Quantity => ({
  ...quantity,
  next,
  unit: { name, kind, first: quantity.next, next, hyphenated: quantity.unit?.hyphenated ?? false },
})

/** “aged 34”, “34-year-old”, “34 years old”, “Olena Marchuk, 34, said”. */
function readAge(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  const { unit, next, first, max } = quantity
  const { grammar } = lexicon.language
  if (unit?.kind === 'time') {
    const old = tokens.isGluedHyphen(next) ? next + 1 : next
    return grammar.old.has(tokens.word(old)) ? { ...quantity, next: old + 1 } : null
  }
  if (unit || max > OLDEST) return null
  const before = tokens.word(first - 1)
  if (grammar.age.has(before) || (grammar.between.has(before) && grammar.age.has(tokens.word(first - 2))))
    return withUnit(quantity, 'year', 'time')
  if (isAgeOfGroup(tokens, lexicon, quantity)) return withUnit(quantity, 'year', 'time')
  // “two teenagers, both 17, were stabbed”
  const isBoth = grammar.both.has(before) && tokens.raw(first - 2) === ',' && endsAges(tokens.raw(next))
  if (isBoth && quantity.cardinal.bare) return withUnit(quantity, 'year', 'time')
  if (isListedAge(tokens, lexicon, quantity.first) || isOneOfTwoAges(tokens, lexicon, quantity))
    return withUnit(quantity, 'year', 'time')
  // “Petra L., 34, said”
  const bearer = tokens.raw(first - 2) === '.' ? first - 3 : first - 2
  const apposed =
    quantity.cardinal.bare &&
    before === ',' &&
    (tokens.isCapitalised(bearer) || lexicon.language.ageBearers.has(tokens.word(bearer))) &&
    (tokens.raw(next) === ',' || (endsAges(tokens.raw(next)) && isFullName(tokens, bearer)))
  return apposed || isSpeltAge(tokens, lexicon, quantity) ? withUnit(quantity, 'year', 'time') : null
}

/** “Lena Ruz, nine, was hurt”, “his son Tom, six, and Max, eight, were”: behind a person's name, and not “In Arica, nine, all of them nuns”. */
function isSpeltAge(tokens: NumberTokens, { language }: NumberLexicon, { cardinal, first, next }: Quantity): boolean {
  if (!cardinal.spelt || tokens.raw(first - 1) !== ',' || tokens.raw(next) !== ',') return false
  const before = first - 3
  return (
    tokens.isCapitalised(first - 2) &&
    ((tokens.isCapitalised(before) && !language.functionWords.has(tokens.word(before))) ||
      language.ageBearers.has(tokens.word(before)) ||
      language.personNouns.has(tokens.word(before)) ||
      (language.grammar.link.has(tokens.word(before)) && tokens.raw(before - 1) === ','))
  )
}

/** “said Ana Petrova, 34.” */
const isFullName = (tokens: NumberTokens, last: number): boolean =>
  tokens.isCapitalised(last) && tokens.isCapitalised(last - 1) && tokens.isLowerWord(last - 2)

/** “workers over 21”, “children under five”: nothing follows that the number could count. */
const isAgeOfGroup = (tokens: NumberTokens, lexicon: NumberLexicon, { first, next }: Quantity): boolean =>
  lexicon.language.grammar.ageLimits.has(tokens.word(first - 1)) &&
  lexicon.language.personNouns.has(tokens.word(first - 2)) &&
  !isCountedSoon(tokens, lexicon, next)

/** “aged 7 and 9” */
const isListedAge = (tokens: NumberTokens, lexicon: NumberLexicon, first: number): boolean =>
  lexicon.language.grammar.link.has(tokens.word(first - 1)) &&
  /^\d/.test(tokens.raw(first - 2)) &&
  lexicon.language.grammar.age.has(tokens.word(first - 3))

/** “two brothers, 14 and 16, drowned” */
function isOneOfTwoAges(tokens: NumberTokens, lexicon: NumberLexicon, { first, next, cardinal }: Quantity): boolean {
  const { link } = lexicon.language.grammar
  const isBehindBearers = (comma: number): boolean =>
    tokens.raw(comma) === ',' && lexicon.language.ageBearers.has(tokens.word(comma - 1))
  if (!cardinal.bare) return false
  if (isBehindBearers(first - 1))
    return link.has(tokens.word(next)) && /^\d+$/.test(tokens.raw(next + 1)) && endsAges(tokens.raw(next + 2))
  return (
    link.has(tokens.word(first - 1)) &&
    /^\d+$/.test(tokens.raw(first - 2)) &&
    isBehindBearers(first - 3) &&
    endsAges(tokens.raw(next))
  )
}

/** A comma, a full stop, or nothing more. */
const endsAges = (raw: string): boolean => /^[,.;)]?$/.test(raw)

/** “twofold”, one word. */
function readFold(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  return !quantity.unit && lexicon.folds.has(tokens.word(quantity.cardinal.first))
    ? withUnit(quantity, 'times', 'rate')
    : null
}

function readMagnitude(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  if (quantity.unit || quantity.max > 10) return null
  const { magnitude, of } = lexicon.language.grammar
  const before = tokens.word(quantity.first - 1)
  const measured =
    magnitude.has(before) || ((of.has(before) || before === '-') && magnitude.has(tokens.word(quantity.first - 2)))
  return measured || isOfQuake(tokens, lexicon, quantity) ? withUnit(quantity, 'magnitude', 'measure') : null
}

/** “20 degrees below zero”, “ten below zero” */
function readBelowZero(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  const { unit, next, min, max } = quantity
  const isBelow =
    lexicon.language.grammar.below.has(tokens.word(next)) && lexicon.small.get(tokens.word(next + 1)) === 0
  if (!isBelow || min < 0 || (unit !== null && unit.kind !== 'temperature')) return null
  return withUnit({ ...quantity, min: -max, max: -min }, unit?.name ?? 'degree', 'temperature', next + 2)
}

/** “the 7.1 quake”, “measured 5.6 on the Richter scale”, “aftershocks, the strongest measuring 5.1” */
function isOfQuake(tokens: NumberTokens, lexicon: NumberLexicon, { first, next, cardinal }: Quantity): boolean {
  const { magnitude, quakes, measured } = lexicon.language.grammar
  if (!/^\d\.\d$/.test(tokens.raw(cardinal.first))) return false
  if (quakes.has(tokens.word(next)) || magnitude.has(tokens.word(next + 2))) return true
  if (!measured.has(tokens.word(first - 1))) return false
  for (let i = first - 2; i >= Math.max(0, first - QUAKE_REACH); i--) if (quakes.has(tokens.word(i))) return true
  return false
}

/** Words from a quake to what it measured. */
const QUAKE_REACH = 8

/** “from 5 to 7 per cent” as two levels, “3 and 5 per cent respectively”: the first shares the second's unit. */
function readSharedUnit(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Quantity | null {
  const { unit, next, joined, cardinal } = quantity
  if (
    unit ||
    joined ||
    cardinal.vague ||
    !lexicon.language.grammar.link.has(tokens.word(next)) ||
    tokens.kind(next) !== Kind.Word
  )
    return null
  if (!isSeed(tokens, lexicon, next + 1)) return null
  const second = readQuantity(tokens, lexicon, next + 1, next + 1)
  if (!second?.unit || second.signed || (unsharable(quantity, second) && !isMove(tokens, lexicon, quantity, second)))
    return null
  const scaled = second.cardinal.scale > cardinal.scale ? clean(quantity.min * second.cardinal.scale) : quantity.min
  return { ...quantity, min: scaled, max: scaled, unit: { ...second.unit, first: next, next, hyphenated: false } }
}

const unsharable = ({ cardinal }: Quantity, { unit }: Quantity): boolean => cardinal.scale > 1 || unit?.kind === 'money'

/** “from 450 million to 310 million euros” */
const isMove = (
  tokens: NumberTokens,
  { language }: NumberLexicon,
  { first, next, cardinal }: Quantity,
  second: Quantity,
): boolean =>
  cardinal.scale > 1 &&
  cardinal.scale <= second.cardinal.scale &&
  second.unit !== null &&
  second.unit.first >= second.cardinal.next &&
  language.grammar.to.has(tokens.word(next)) &&
  language.grammar.from.has(tokens.word(first - 1))
