import { clean } from './cardinal.ts'
import { isCountedSoon } from './is-counted.ts'
import { type NumberLexicon, phraseBefore } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { isChangeVerb, isChangeWord } from './read-change.ts'
import { isSeed, readQuantity } from './read-quantity.ts'

type Joiner = NonNullable<Quantity['joined']>

/** How far before “from” or “by” a verb may make a move between two levels of it. */
const MOVE_REACH = 14
/** “fell 200 to 3,000”: a level is many times its change, the ends of a range are near each other. */
const LEVEL_RATIO = 4
/** “fell by 1.2 TWh to 3.6 TWh”: in a range the unit is mostly told once. */
const TOLD_LEVEL_RATIO = 2

/** What follows the first number may make it a range, or two levels, or a score. `rejected`: neither number is a figure. */
export type RangeReading = { range: Quantity } | { rejected: number } | { moved: Quantity } | { votes: Quantity } | null

export function readRange(tokens: NumberTokens, lexicon: NumberLexicon, low: Quantity): RangeReading {
  const joiner = readJoiner(tokens, lexicon, low)
  if (!joiner) return null
  const high = readSecond(tokens, lexicon, joiner.next)
  if (joiner.kind === 'hyphen') {
    if (low.unit?.hyphenated) return null
    if (!high && tokens.isGluedHyphen(low.next)) return null
  }
  if (!high) return null
  if (joiner.kind === 'to' && (isOfYear(tokens, lexicon, low, high) || endsSeason(tokens, low))) return null
  const range = join(low, high, joiner.kind)
  if (joiner.kind === 'hyphen' && !tokens.isGluedHyphen(joiner.next - 1)) {
    return range && !isScore(tokens, lexicon, range) && isQuantified(tokens, lexicon, range) ? { range } : null
  }
  if (joiner.kind === 'hyphen' && isBallot(tokens, lexicon, low, high)) return { votes: low }
  if (joiner.kind === 'hyphen') {
    const valid = range && !isScore(tokens, lexicon, range) && isQuantified(tokens, lexicon, range)
    return valid ? { range } : { rejected: endOfChain(tokens, high.next) }
  }
  if (!range || (joiner.kind === 'to' && isBallot(tokens, lexicon, low, high))) return null
  if (joiner.kind === 'and') return lexicon.language.grammar.between.has(tokens.word(low.first - 1)) ? { range } : null
  if (joiner.kind === 'or') return range.max <= 2 * range.min + 1 ? { range } : null
  return isMove(tokens, lexicon, low, high) ? movedFrom(low, high) : { range }
}

/** “brings the total for 2026 to 40,312” */
const isOfYear = (tokens: NumberTokens, { language }: NumberLexicon, low: Quantity, high: Quantity): boolean =>
  low.next === low.first + 1 &&
  /^(?:19|20)\d\d$/.test(tokens.raw(low.first)) &&
  !/^(?:19|20)\d\d$/.test(tokens.raw(high.first)) &&
  language.grammar.ofYear.has(tokens.word(low.first - 1))

/** “its forecast for 2026/27 to 12 million” */
const endsSeason = (tokens: NumberTokens, { first }: Quantity): boolean =>
  tokens.raw(first - 1) === '/' && /^(?:19|20)\d\d$/.test(tokens.raw(first - 2))

function readJoiner(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  low: Quantity,
): { kind: Joiner; next: number } | null {
  const { grammar } = lexicon.language
  let at = low.next
  if (tokens.isHyphen(at)) {
    // “8- to 16-metre”, “10-to-12”
    const to = at + 1
    if (grammar.to.has(tokens.word(to))) return { kind: 'to', next: tokens.isGluedHyphen(to + 1) ? to + 2 : to + 1 }
    const spaced = !tokens.touchesNext(at - 1) && !tokens.touchesNext(at)
    return tokens.isGluedHyphen(at) || spaced ? { kind: 'hyphen', next: at + 1 } : null
  }
  const word = tokens.word(at)
  at++
  if (grammar.through.has(word)) return { kind: 'to', next: at }
  if (grammar.or.has(word)) return { kind: 'or', next: at }
  return grammar.and.has(word) ? { kind: 'and', next: at } : null
}

/** Tokens a currency sign and an article may take before the digits. */
const LONGEST_SIGN = 3

function readSecond(tokens: NumberTokens, lexicon: NumberLexicon, token: number): Quantity | null {
  for (let at = token; at <= token + LONGEST_SIGN; at++) {
    if (!isSeed(tokens, lexicon, at)) continue
    const quantity = readQuantity(tokens, lexicon, at, token)
    return quantity && quantity.first === token && !quantity.cardinal.vague && !quantity.cardinal.part ? quantity : null
  }
  return null
}

function join(low: Quantity, high: Quantity, joined: Joiner): Quantity | null {
  if (low.cardinal.vague || low.cardinal.part) return null
  const unit = high.unit ?? (joined === 'hyphen' || joined === 'and' || high.cardinal.scale > 1 ? low.unit : null)
  if (low.unit && (!unit || !sameUnit(low.unit.name, unit.name))) return null
  if (low.signed && low.min < 0 !== high.min < 0 && joined === 'hyphen') return null
  let min = low.min
  const { scale } = high.cardinal
  // “10 to 12 thousand”, but “500 to 1 million” is five hundred.
  if (low.cardinal.scale === 1 && scale > 1 && (!low.unit || low.signed) && min * scale < high.max)
    min = clean(min * scale)
  // “20-30,000”: both are thousands.
  if (
    joined === 'hyphen' &&
    low.cardinal.bare &&
    !low.unit &&
    high.min % 1000 === 0 &&
    min < 1000 &&
    min * 1000 < high.min
  )
    min *= 1000
  if (joined === 'and')
    return {
      ...high,
      first: low.first,
      min: Math.min(min, high.min),
      max: Math.max(min, high.max),
      unit,
      joined,
      cardinal: low.cardinal,
      signed: low.signed,
    }
  if (Math.abs(min) >= Math.abs(high.max)) return null
  return {
    ...high,
    first: low.first,
    min: Math.min(min, high.max),
    max: Math.max(min, high.max),
    unit,
    joined,
    cardinal: low.cardinal.bare && high.cardinal.scale > 1 ? { ...low.cardinal, scale } : low.cardinal,
    signed: low.signed,
  }
}

/** “$2 to $3 a share” */
const sameUnit = (a: string, b: string): boolean => a === b || b.startsWith(`${a} per `)

/** “adopted the 2023–24 budget”: no house has so many members. */
const FIRST_YEAR = 1900
/** Words between a parliament's deed and the votes. */
const BALLOT_REACH = 5

/** “passed the reform 78–41”, “rejected by 40 to 52”; but “approved 10-12 loans” */
function isBallot(tokens: NumberTokens, lexicon: NumberLexicon, low: Quantity, high: Quantity): boolean {
  if (low.unit || high.unit || !low.cardinal.bare || low.min >= FIRST_YEAR) return false
  const { ballotNouns, ballotVerbs, functionWords, grammar } = lexicon.language
  const behind = tokens.word(high.next)
  // “approved 10-12 loans”, “passed a 5-4 ruling”
  const isNoun = tokens.isLowerWord(high.next) && !functionWords.has(behind) && !ballotNouns.has(behind)
  if (isNoun && (behind.endsWith('s') || grammar.beforeTopNoun.has(tokens.word(low.first - 1)))) return false
  for (let at = low.first - 1; at >= Math.max(0, low.first - BALLOT_REACH); at--) {
    if (tokens.kind(at) !== Kind.Word) return false
    if (ballotVerbs.has(tokens.word(at))) return true
  }
  return false
}

/** A contest or a ballot beside two hyphenated numbers: “won 3-2”, “a 5-4 ruling”. */
function isScore(tokens: NumberTokens, lexicon: NumberLexicon, range: Quantity): boolean {
  if (range.unit) return false
  const { scoreWords } = lexicon.language
  const near = [range.first - 1, range.first - 2, range.first - 3, range.next, range.next + 1]
  return near.some(token => scoreWords.has(tokens.word(token)))
}

/** “10-12” alone is a date, a score or a part number; with a unit, a scale or a counted noun it is a range. */
function isQuantified(tokens: NumberTokens, lexicon: NumberLexicon, range: Quantity): boolean {
  if (tokens.isGluedHyphen(range.next) && /^\d/.test(tokens.raw(range.next + 1))) return false
  if (range.unit || range.signed || range.cardinal.scale > 1 || range.cardinal.spelt || !range.cardinal.bare)
    return true
  if (isCountedSoon(tokens, lexicon, range.next)) return true
  const before = tokens.word(range.first - 1)
  return lexicon.language.grammar.beforeRange.has(before)
}

/** “555-123-4567”, “2024-12-22”: none of it is a figure. */
function endOfChain(tokens: NumberTokens, token: number): number {
  let next = token
  while (tokens.isGluedHyphen(next) && /^\d/.test(tokens.raw(next + 1))) next += 2
  return next
}

/** “from 94 to 110 million euros”: the first level leaves out what the second says. */
function movedFrom(low: Quantity, high: Quantity): RangeReading {
  const { spelt, vague, part } = low.cardinal
  if (spelt || vague || part || low.cardinal.scale > 1 || low.unit || !high.unit) return null
  const { scale } = high.cardinal
  const unit = { ...high.unit, first: low.next, next: low.next }
  const times = scale > 1 && low.max < scale / 1000 + 1000 ? scale : 1
  return { moved: { ...low, unit, min: clean(low.min * times), max: clean(low.max * times) } }
}

/** “rose from 10 to 12”, “gained 2 % to 5 %”, “voted 290 to 312”: two figures, not a range. */
function isMove(tokens: NumberTokens, lexicon: NumberLexicon, low: Quantity, high: Quantity): boolean {
  const { scoreWords } = lexicon.language
  const { from, article, beforeTopNoun: owners } = lexicon.language.grammar
  const before = tokens.word(low.first - 1)
  // “a margin of 2.5 % to 3 %” is no score.
  if (!high.unit && (scoreWords.has(before) || scoreWords.has(tokens.word(low.first - 2)))) return true
  // “revised from an initial 60 to 74”
  const second = tokens.word(low.first - 2)
  const isNamed = (article.has(second) || owners.has(second)) && from.has(tokens.word(low.first - 3))
  if (!from.has(before) && !isNamed) {
    const stem = phraseBefore(lexicon.boundsBefore, tokens, low.first, 0)?.first ?? low.first
    const by = lexicon.language.grammar.by.has(tokens.word(stem - 1))
    const isEachTold = low.unit !== null && low.unit.kind !== 'share' && !low.signed && !high.signed
    const apart = high.max >= (by && isEachTold ? TOLD_LEVEL_RATIO : LEVEL_RATIO) * Math.abs(low.min)
    if (by && apart && hasMoved(tokens, lexicon, stem - 1)) return true
    if (!isChangeWord(lexicon, tokens.word(by ? stem - 2 : stem - 1))) return false
    return by ? apart : (low.unit !== null && !low.signed) || (high.unit?.kind !== 'share' && apart)
  }
  return hasMoved(tokens, lexicon, low.first - 1)
}

/** “rose on Wednesday by 7 to 231”, “cut its forecast for next year from 5 to 4” */
function hasMoved(tokens: NumberTokens, lexicon: NumberLexicon, preposition: number): boolean {
  for (let at = preposition - 1; at >= 0 && at > preposition - MOVE_REACH; at--) {
    const word = tokens.word(at)
    if (word === '.' || word === ';') return false
    if (lexicon.language.moveWords.has(word) || isChangeVerb(lexicon, word)) return true
  }
  return false
}
