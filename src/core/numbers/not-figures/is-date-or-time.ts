import { isCountedSoon } from '../is-counted.ts'
import type { NumberLexicon } from '../number-lexicon.ts'
import { Kind, type NumberTokens } from '../number-tokens.ts'
import type { Quantity } from '../quantity.ts'
import { isChangeWord } from '../read-change.ts'

const LAST_DAY = 31
const FIRST_YEAR = 1000
const LAST_YEAR = 2100
/** From here on a four-digit number without a comma is a year until shown to be a count; before, the other way round. */
const FIRST_LIKELY_YEAR = 1900

/** “23 December”, “Dec 23, 2024”, “in 2019”, “7 a.m.”, “0600 GMT”, “7 to 9 p.m.” */
export function isDateOrTime(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  bounded: boolean,
): boolean {
  if (isTime(tokens, lexicon, quantity) || isClock(tokens, lexicon, quantity, bounded)) return true
  if (quantity.unit || quantity.signed || !isPlain(quantity)) return false
  return isDay(tokens, lexicon, quantity) || isYear(tokens, lexicon, quantity, bounded)
}

const isPlain = ({ cardinal }: Quantity): boolean =>
  cardinal.bare || (cardinal.spelt && cardinal.scale === 1 && !cardinal.vague)

const isMonth = (tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean =>
  tokens.isCapitalised(token) && lexicon.language.months.has(tokens.word(token))

/** The month a day belongs to stands on either side, an “of” or a full stop between, or beyond another day: “7 and 8 December”. */
function isDay(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  { first, next, max, min, joined, cardinal }: Quantity,
): boolean {
  if (max > LAST_DAY || min < 1 || cardinal.spelt) return false
  const before = tokens.raw(first - 1) === '.' ? first - 2 : first - 1
  // “in mid-December 30 were killed”
  const stage = tokens.isHyphen(before - 1) ? before - 2 : before - 1
  if (isMonth(tokens, lexicon, before)) return !lexicon.language.grammar.stages.has(tokens.word(stage))
  const after = lexicon.language.grammar.of.has(tokens.word(next)) ? next + 1 : next
  if (isMonth(tokens, lexicon, after))
    return !lexicon.language.grammar.ambiguousMonths.has(tokens.word(after)) || !isCountedSoon(tokens, lexicon, after)
  if (joined) return false
  const isLink = (token: number): boolean => lexicon.language.grammar.link.has(tokens.word(token))
  if (isLink(next) && tokens.kind(next + 1) === Kind.Number && isMonth(tokens, lexicon, next + 2)) return true
  const dot = tokens.raw(first - 3) === '.' ? 1 : 0
  return (
    isLink(first - 1) &&
    /^\d\d?$/.test(tokens.raw(first - 2)) &&
    isMonth(tokens, lexicon, first - 3 - dot) &&
    !isCountedSoon(tokens, lexicon, next)
  )
}

function isYear(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity, bounded: boolean): boolean {
  const { first, next, min, max, cardinal, joined } = quantity
  if (cardinal.spelt || !/^\d{4}$/.test(tokens.raw(cardinal.first)) || min < FIRST_YEAR || min > LAST_YEAR) return false
  if (joined && (max > LAST_YEAR || max < FIRST_YEAR) && !(joined === 'hyphen' && max < 100)) return false
  const { language } = lexicon
  const before = tokens.word(first - 1)
  const after = tokens.word(next)
  const person = language.personNouns.has(after) || language.personNouns.has(tokens.word(next + 1))
  if (isMonth(tokens, lexicon, first - 1)) return true
  const counted = person || isCountedSoon(tokens, lexicon, next)
  if (min < FIRST_LIKELY_YEAR) {
    if (counted) return false
    return language.grammar.beforeYear.has(before) && !tokens.isLowerWord(next) ? true : isInBrackets(tokens, quantity)
  }
  // “From 2030 people will retire later”, but “the army sent 2024 soldiers”
  const opens = tokens.isCapitalised(first - 1) && language.grammar.yearOpeners.has(before)
  if (person) return opens && min % 100 !== 0
  if (counted && (min % 100 === 0 || (bounded && !language.grammar.nearYear.has(before)))) return false
  return !(bounded && counted)
}

const isInBrackets = (tokens: NumberTokens, { first, next }: Quantity): boolean =>
  tokens.raw(first - 1) === '(' && /^[),–-]$/.test(tokens.raw(next))

/** “7 a.m.”, “11.30pm”, “7 o'clock”, “0600 GMT”, “1800 hours”. */
function isTime(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  { first, next, max, unit, cardinal, signed }: Quantity,
): boolean {
  if (signed || cardinal.scale > 1) return false
  const at = unit ? unit.first : next
  const word = tokens.word(at)
  if (max <= 24) {
    if (lexicon.language.grammar.meridiem.has(word)) return !isFollowedByUnitUse(tokens, at)
    const dotted = (word === 'a' || word === 'p') && tokens.raw(at + 1) === '.' && tokens.word(at + 2) === 'm'
    if (dotted) return true
    if (word === 'o' && tokens.word(at + 2) === 'clock') return true
  }
  if (max > 2400 || !cardinal.bare) return false
  if (lexicon.language.timeZones.has(word) && /^[A-Z]+$/.test(tokens.raw(at)) && unit === null) return true
  return unit?.name === 'hour' && max >= 1000 && lexicon.language.grammar.beforeHours.has(tokens.word(first - 1))
}

/** Tokens before a time in which a word of trade makes a price of it: “closed at 19.10”. */
const PRICE_REACH = 5

/** “at 8.40”, “until 20.15”, “from six in the morning”. */
function isClock(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity, bounded: boolean): boolean {
  const { first, next, max, unit, cardinal, signed, joined } = quantity
  const { grammar, functionWords } = lexicon.language
  if (unit || signed || max >= 24.6) return false
  if (isBetweenTimes(tokens, lexicon, first)) return true
  if (bounded || joined) return false
  const after = tokens.word(next)
  if (cardinal.spelt && max <= 12 && grammar.in.has(after)) return grammar.dayparts.has(tokens.word(next + 2))
  // “branches open at nine on Monday”, but “the toll stood at nine on Monday”
  if (
    cardinal.spelt &&
    max <= 12 &&
    grammar.atClock.has(tokens.word(first - 1)) &&
    grammar.opens.has(tokens.word(first - 2))
  )
    return true
  // “10.15 The mayor speaks.”: when an entry of a live blog was written.
  if (first === 0 && /^[0-2]?\d\.[0-5]\d$/.test(tokens.raw(first)) && tokens.isCapitalised(next)) return true
  if (!/^\d\d?\.[0-5]\d$/.test(tokens.raw(cardinal.first)) || !grammar.atClock.has(tokens.word(first - 1))) return false
  if (tokens.kind(next) === Kind.Word && !functionWords.has(after)) return false
  for (let at = first - 2; at > first - 2 - PRICE_REACH; at--)
    if (isChangeWord(lexicon, tokens.word(at)) || grammar.quoted.has(tokens.word(at))) return false
  return true
}

const isTimeOfDay = (tokens: NumberTokens, token: number): boolean => /^[0-2]\d\.[0-5]\d$/.test(tokens.raw(token))

/** “between 22.00 and 05.30” */
function isBetweenTimes(tokens: NumberTokens, { language: { grammar } }: NumberLexicon, first: number): boolean {
  const from = grammar.and.has(tokens.word(first - 1)) ? first - 2 : first
  return (
    grammar.between.has(tokens.word(from - 1)) &&
    grammar.and.has(tokens.word(from + 1)) &&
    isTimeOfDay(tokens, from) &&
    isTimeOfDay(tokens, from + 2)
  )
}

/** “I'm”: an apostrophe and not a time. */
const isFollowedByUnitUse = (tokens: NumberTokens, token: number): boolean =>
  tokens.isHyphen(token + 1) && !tokens.touchesNext(token)
