import { type Cardinal, clean } from './cardinal.ts'
import { type NumberLexicon, pairOf } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { readCardinal } from './read-cardinal.ts'
import { isChangeNoun, isChangeWord } from './read-change.ts'
import { readMoneyBefore, readPer, readUnitAfter, type UnitReading } from './read-unit.ts'

/** Bits of a length mask. */
const LONGEST_SEED = 31

/** May a number begin at this token? Cheap, for every token of a text passes here. */
export function isSeed(tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean {
  const kind = tokens.kind(token)
  if (kind === Kind.Number) return true
  if (kind !== Kind.Word) return false
  const start = tokens.start(token)
  const length = tokens.end(token) - start
  const pair = pairOf(tokens.text.charCodeAt(start), tokens.text.charCodeAt(start + 1))
  return (
    ((lexicon.seedLengths[pair] ?? 0) & (1 << length)) !== 0 &&
    length < LONGEST_SEED &&
    lexicon.seeds.has(tokens.word(token))
  )
}

export function readQuantity(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  floor: number,
): Quantity | null {
  const money = readMoneyBefore(tokens, lexicon, token, floor)
  const cardinal = readCardinal(tokens, lexicon, token, floor, money !== null)
  if (!cardinal) return null
  const start = money ? money.first : cardinal.first
  const sign = isMinus(tokens, lexicon, start - 1, floor) ? -1 : 1
  const after =
    readUnitAfter(tokens, lexicon, cardinal.next, cardinal.vague) ?? readUnitOfPart(tokens, lexicon, cardinal)
  let unit = after
  let next = after?.next ?? cardinal.next
  if (money) {
    // “$5 million dollars”, “$5m USD”: said twice.
    const twice = after?.kind === 'money'
    if (!twice) next = cardinal.next
    const per = readPer(tokens, lexicon, next)
    unit = {
      ...money,
      name: twice ? after.name : per ? `${money.name} per ${per.name}` : money.name,
      next: per?.next ?? next,
    }
    next = unit.next
  }
  if (unit?.name === 'pound' && (cardinal.scale >= 1e6 || cardinal.min >= 1e6 || isPrice(tokens, lexicon, start, next)))
    unit = { ...unit, name: 'pound sterling', kind: 'money' }
  if (unit && isOtherWord(tokens, lexicon, cardinal, unit)) {
    unit = null
    next = cardinal.next
  }
  return {
    first: sign < 0 ? start - 1 : start,
    next,
    min: sign * (sign < 0 ? cardinal.max : cardinal.min),
    max: sign * (sign < 0 ? cardinal.min : cardinal.max),
    cardinal,
    unit,
    signed: money !== null || sign < 0,
    joined: null,
  }
}

/** “20 won the race”: the verb. Sums in won are large. */
const LEAST_WON = 1000

function isOtherWord(tokens: NumberTokens, lexicon: NumberLexicon, cardinal: Cardinal, unit: UnitReading): boolean {
  if (unit.name === 'won' && tokens.word(unit.first) === 'won') return cardinal.min < LEAST_WON
  if (tokens.word(unit.first) === 'p') return lexicon.language.screenLines.has(cardinal.min)
  return false
}

function isMinus(tokens: NumberTokens, lexicon: NumberLexicon, token: number, floor: number): boolean {
  if (token < floor || token < 0) return false
  if (lexicon.language.grammar.minus.has(tokens.word(token))) return true
  if (!tokens.isHyphen(token) || !tokens.touchesNext(token)) return false
  return !tokens.touchesNext(token - 1) || '([:'.includes(tokens.raw(token - 1) || ' ')
}

/** “half an hour”, “a quarter of a percentage point”, “half-point”. */
function readUnitOfPart(tokens: NumberTokens, lexicon: NumberLexicon, cardinal: Cardinal): UnitReading | null {
  if (!cardinal.part || !cardinal.spelt) return null
  let at = cardinal.next
  if (lexicon.language.grammar.of.has(tokens.word(at))) at++
  if (!lexicon.language.grammar.article.has(tokens.word(at)) && lexicon.small.get(tokens.word(at)) !== 1) return null
  return readUnitAfter(tokens, lexicon, at + 1, false)
}

const isChangePoint = (quantity: Quantity): boolean => quantity.unit?.name === 'point' && quantity.cardinal.part

/** “a third of”, “more than half”: a share of something, in per cent; with a unit it is a number of that unit. */
export function settlePart(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  bounded: boolean,
): Quantity | null {
  const { cardinal, unit } = quantity
  if (!cardinal.part) return quantity
  if (unit?.first === cardinal.next && lexicon.language.ordinals.has(tokens.word(cardinal.next - 1))) return null // “a fourth day”
  if (unit)
    return isChangePoint(quantity)
      ? { ...quantity, unit: { ...unit, name: 'percentage point', kind: 'share' } }
      : quantity
  const { grammar } = lexicon.language
  const after = tokens.word(cardinal.next)
  const before = tokens.word(cardinal.first - 1)
  const isShare =
    grammar.of.has(after) ||
    (cardinal.spelt &&
      (bounded ||
        grammar.by.has(before) ||
        grammar.another.has(before) ||
        // “every third departure”
        grammar.each.has(tokens.word(cardinal.first)) ||
        // “a fifth are abroad”
        grammar.several.has(after) ||
        // “a fifth more than in May”
        grammar.more.has(after) ||
        grammar.less.has(after) ||
        grammar.higher.has(after) ||
        grammar.lower.has(after) ||
        // “a third below the level of May”
        grammar.compared.has(after) ||
        isChangeWord(lexicon, before) ||
        // “a drop of a third”
        (grammar.of.has(before) && isChangeNoun(lexicon, tokens.word(cardinal.first - 2))) ||
        lexicon.small.get(tokens.word(cardinal.first)) === 1 ||
        tokens.word(cardinal.next - 1).endsWith('s'))) ||
    (cardinal.min === 1 / 2 && grammar.afterHalf.has(after))
  if (!isShare || grammar.definite.has(before)) return null
  // “the harbour quarter of Oslo”, “the same quarter of 2025”
  const isBare = cardinal.next - cardinal.first === 1 && cardinal.min !== 1 / 2
  if (isBare && !bounded && tokens.isLowerWord(cardinal.first - 1) && !lexicon.language.functionWords.has(before))
    return null
  const percent = clean(Math.round(cardinal.min * 10_000) / 100)
  return {
    ...quantity,
    min: percent,
    max: percent,
    unit: { name: 'percent', kind: 'share', first: cardinal.next, next: cardinal.next, hyphenated: false },
  }
}

/** Words from what has a price to that. */
const PRICE_REACH = 8

/** “tickets cost 64 pounds”, but “64 pounds of butter” */
function isPrice(tokens: NumberTokens, { language }: NumberLexicon, number: number, next: number): boolean {
  if (language.grammar.of.has(tokens.word(next))) return false
  for (let at = number - 1; at >= Math.max(0, number - PRICE_REACH) && tokens.raw(at) !== '.'; at--)
    if (language.priceWords.has(tokens.word(at))) return true
  return false
}
