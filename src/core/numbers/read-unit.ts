import type { Unit } from '../language/types.ts'
import { type NumberLexicon, phraseAt, phraseBefore } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'

export interface UnitReading {
  /** Canonical name, composed with “per” where the text does. */
  name: string
  kind: Unit['kind']
  first: number
  next: number
  /** Written as a modifier: with a hyphen, or in the singular after more than one. */
  hyphenated: boolean
}

/** “$”, “US$”, “EUR”, “Rs.” just before the number at `token`, with a minus sign inside or outside. */
export function readMoneyBefore(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  floor: number,
): UnitReading | null {
  let end = token
  if (tokens.word(end - 1) === '.' && tokens.word(end - 2) === 'rs') end--
  else if (tokens.isGluedHyphen(end - 1)) end--
  const found = phraseBefore(lexicon.moneyBefore, tokens, end, floor, true)
  if (!found) return null
  if (tokens.touchesNext(found.first - 1) && tokens.kind(found.first - 1) === Kind.Word) return null
  return { name: found.value.name, kind: 'money', first: found.first, next: token, hyphenated: false }
}

/** The unit that follows the number, which ends before `token`. */
export function readUnitAfter(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  vague: boolean,
): UnitReading | null {
  const hyphenated = tokens.isGluedHyphen(token)
  const at = hyphenated || (vague && lexicon.language.grammar.of.has(tokens.word(token))) ? token + 1 : token
  const simple = readSimpleUnit(tokens, lexicon, at)
  if (!simple || (!hyphenated && isOfThings(tokens, lexicon, at))) return null
  const per = simple.kind === 'share' || simple.kind === 'temperature' ? null : readPer(tokens, lexicon, simple.next)
  return {
    name: per ? `${simple.name} per ${per.name}` : simple.name,
    kind: per && simple.kind !== 'money' ? 'rate' : simple.kind,
    first: token,
    next: per ? per.next : simple.next,
    hyphenated,
  }
}

/** “112 day schools” */
const isOfThings = (tokens: NumberTokens, { language: { grammar } }: NumberLexicon, token: number): boolean =>
  grammar.dayTimes.has(tokens.word(token)) && grammar.dayThings.has(tokens.word(token + 1))

/** “a year”, “per barrel”, “/hour” after an amount of money whose sign stood before it. */
export function readPer(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
): { name: string; next: number } | null {
  const dashed = tokens.isGluedHyphen(token)
  const at = dashed ? token + 1 : token
  if (!lexicon.language.grammar.per.has(tokens.word(at))) return null
  const unitAt = dashed && tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1
  const unit = readSimpleUnit(tokens, lexicon, unitAt)
  // “from $1.9bn a year earlier” compares; it is no yearly rate.
  if (unit && !lexicon.language.grammar.afterPeriod.has(tokens.word(unit.next))) {
    return unit.kind === 'share' || unit.kind === 'money' ? null : { name: unit.name, next: unit.next }
  }
  const piece = tokens.word(unitAt)
  return lexicon.language.grammar.pieces.has(piece) ? { name: piece, next: unitAt + 1 } : null
}

const powers = new Map(Object.entries({ square: 'square', sq: 'square', cubic: 'cubic', cu: 'cubic' }))

function readSimpleUnit(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
): { name: string; kind: Unit['kind']; next: number } | null {
  const word = tokens.word(token)
  const isGlued = (tokens.touchesNext(token - 1) && !tokens.isHyphen(token - 1)) || tokens.raw(token - 1) === '/'
  let best = phraseAt(lexicon.unitWords, tokens, token)
  for (const found of [
    phraseAt(lexicon.unitSymbols, tokens, token, true),
    isGlued ? phraseAt(lexicon.unitGlued, tokens, token, true) : null,
  ])
    if (found && found.next > (best?.next ?? token)) best = found
  if (best && !runsOn(tokens, best.next)) return { name: best.value.name, kind: best.value.kind, next: best.next }
  const power = powers.get(word)
  if (!power) return null
  const dot = tokens.word(token + 1) === '.' ? 1 : 0
  const base = readSimpleUnit(tokens, lexicon, tokens.isGluedHyphen(token + 1) ? token + 2 : token + 1 + dot)
  if (base?.kind !== 'length') return null
  return { name: `${power} ${base.name}`, kind: power === 'square' ? 'area' : 'volume', next: base.next }
}

/** “24703m212”, “5kgx”: the letters only began like a unit. */
const runsOn = (tokens: NumberTokens, next: number): boolean =>
  tokens.touchesNext(next - 1) && (tokens.kind(next) === Kind.Word || tokens.kind(next) === Kind.Number)
