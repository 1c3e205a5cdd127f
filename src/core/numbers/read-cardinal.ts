import { type Cardinal, clean } from './cardinal.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import { readAndAHalf } from './read-and-a-half.ts'
import { isFractionSign, readCommaDecimal, readDigits } from './read-digits.ts'
import { readNumberWords } from './read-number-words.ts'
import { readScale } from './read-scale.ts'
import { readUnitAfter } from './read-unit.ts'
import { readVague } from './read-vague.ts'

/** Reads the number whose first digits or number word is `token`; `floor` is the first token that may be taken on its left. */
export function readCardinal(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  floor: number,
  money: boolean,
): Cardinal | null {
  if (tokens.kind(token) === Kind.Number) return readDigitCardinal(tokens, lexicon, token, money)
  return readVague(tokens, lexicon, token, floor) ?? readNumberWords(tokens, lexicon, token, floor)
}

function readDigitCardinal(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  money: boolean,
): Cardinal | null {
  const raw = tokens.raw(token)
  let value = readDigits(raw) ?? (money || isMeasured(tokens, lexicon, token + 1) ? readCommaDecimal(raw) : null)
  if (value === null) return null
  let next = token + 1
  let bare = /^\d+$/.test(raw)
  let part = isFractionSign(raw)

  const grouped = bare ? readSpacedGroups(tokens, token) : null
  if (grouped) {
    value = grouped.value
    next = grouped.next
    bare = false
  }
  const fraction = readSlashedFraction(tokens, next, raw, value)
  if (fraction) {
    value = fraction.value
    next = fraction.next
    part = fraction.part
    bare = false
  }
  const half = readAndAHalf(tokens, lexicon, next)
  if (half) {
    value += half.value
    next = half.next
    bare = false
  }
  const scaled = readScale(tokens, lexicon, next, money)
  // “3 million and a half”
  const halfMore = scaled.scale > 1 && !half ? readAndAHalf(tokens, lexicon, scaled.next) : null
  const whole = clean((value + (halfMore?.value ?? 0)) * scaled.scale)
  return {
    first: token,
    next: halfMore?.next ?? scaled.next,
    min: whole,
    max: whole,
    vague: false,
    bare: bare && scaled.scale === 1,
    spelt: false,
    scale: scaled.scale,
    part: part && scaled.scale === 1,
  }
}

function isMeasured(tokens: NumberTokens, lexicon: NumberLexicon, next: number): boolean {
  const word = tokens.word(next)
  return (
    lexicon.scales.has(word) || lexicon.scaleMarks.has(word) || readUnitAfter(tokens, lexicon, next, false) !== null
  )
}

/** More than this many groups is a table of numbers, not a number. */
const MOST_GROUPS = 4

/** “1 100”, “10 000”: groups of three after one thin, fixed or plain space. */
function readSpacedGroups(tokens: NumberTokens, token: number): { value: number; next: number } | null {
  let digits = tokens.raw(token)
  if (digits.length > 3 || digits.startsWith('0')) return null
  let next = token + 1
  while (
    tokens.kind(next) === Kind.Number &&
    tokens.start(next) === tokens.end(next - 1) + 1 &&
    /^\d{3}(?:\.\d+)?$/.test(tokens.raw(next)) &&
    next - token <= MOST_GROUPS
  ) {
    digits += tokens.raw(next)
    next++
  }
  return next === token + 1 || next - token > MOST_GROUPS || tokens.kind(next) === Kind.Number
    ? null
    : { value: Number(digits), next }
}

/** “1/4”, “2 1/2”, “2½”. A slash between other numbers is a date or a name: “9/11”, “24/7”. */
function readSlashedFraction(
  tokens: NumberTokens,
  next: number,
  raw: string,
  whole: number,
): { value: number; next: number; part: boolean } | null {
  if (isFractionSign(tokens.raw(next)) && tokens.touchesNext(next - 1)) {
    return { value: whole + (readDigits(tokens.raw(next)) ?? 0), next: next + 1, part: false }
  }
  const isSlash = (at: number): boolean =>
    tokens.raw(at) === '/' && tokens.touchesNext(at - 1) && tokens.touchesNext(at)
  const ratio = (top: number, bottom: string): number | null => {
    const under = /^(?:[2-9]|10|16|20|32|40|50|64|100|1000)$/.test(bottom) ? Number(bottom) : 0
    return under > top && top > 0 ? top / under : null
  }
  if (isSlash(next)) {
    const value = /^\d{1,2}$/.test(raw) ? ratio(whole, tokens.raw(next + 1)) : null
    return value === null ? null : { value, next: next + 2, part: true }
  }
  // “2 1/2”, “7-1/2”
  const top = tokens.isGluedHyphen(next) ? next + 1 : next
  if (tokens.kind(top) === Kind.Number && /^\d$/.test(tokens.raw(top)) && isSlash(top + 1)) {
    const value = ratio(Number(tokens.raw(top)), tokens.raw(top + 2))
    return value === null ? null : { value: whole + value, next: top + 3, part: false }
  }
  return null
}
