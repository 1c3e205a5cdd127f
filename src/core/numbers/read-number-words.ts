import { type Cardinal, clean } from './cardinal.ts'
import { type NumberLexicon, phraseBefore } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'
import { readAndAHalf } from './read-and-a-half.ts'
import { readScale } from './read-scale.ts'

const BIGGEST_SMALL = 99
const DOZEN = 12
const LONGEST_DECIMALS = 6

interface Words {
  value: number
  next: number
  /** The last scale word, when the number ends with it. */
  scale: number
}

/** “three hundred and five”, “half a million”, “two-thirds”, “a dozen”; null when the words here make no number. */
export function readNumberWords(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  floor: number,
): Cardinal | null {
  const { language, scales } = lexicon
  const word = tokens.word(token)
  const fold = lexicon.folds.get(word)
  if (fold !== undefined) return cardinal(token, token + 1, fold, 1, false)
  if (language.singleSpans.has(word)) return readSingleSpan(tokens, lexicon, token, floor)
  if (lexicon.parts.has(word)) return readPart(tokens, lexicon, token, floor)
  if (lexicon.small.has(word)) {
    const words = readWords(tokens, lexicon, token, 0)
    return (
      words &&
      (readCountedParts(tokens, lexicon, token, words) ?? cardinal(token, words.next, words.value, words.scale, false))
    )
  }
  if (!scales.has(word)) return null
  const article =
    token - 1 >= floor &&
    (language.grammar.article.has(tokens.word(token - 1)) || language.grammar.another.has(tokens.word(token - 1)))
  if (!article && !standsAlone(tokens, lexicon, token, floor)) return null
  const words = readWords(tokens, lexicon, token, 1)
  return words && cardinal(article ? token - 1 : token, words.next, words.value, words.scale, false)
}

/** “at least a year”: one, which only a limit makes a figure. */
function readSingleSpan(tokens: NumberTokens, lexicon: NumberLexicon, token: number, floor: number): Cardinal | null {
  if (token - 1 < floor || !lexicon.language.grammar.article.has(tokens.word(token - 1))) return null
  // “higher than a year earlier” compares.
  if (lexicon.language.grammar.afterPeriod.has(tokens.word(token + 1))) return null
  // “about a year and a half”
  if (lexicon.language.grammar.and.has(tokens.word(token + 1)) && lexicon.parts.has(tokens.word(token + 3))) return null
  const limit = phraseBefore(lexicon.boundsBefore, tokens, token - 1, floor)
  // “killed 53 in less than a month”: a bound of that count.
  const isLimited = limit !== null && !lexicon.language.grammar.within.has(tokens.word(limit.first - 1))
  // “lasted a fortnight”
  return isLimited || lexicon.language.lasting.has(tokens.word(token - 2))
    ? cardinal(token - 1, token, 1, 1, false)
    : null
}

/** “about dozen”, “the dozen people”: a scale without a number before it, but nothing like “million-dollar” or “per thousand”. */
function standsAlone(tokens: NumberTokens, lexicon: NumberLexicon, token: number, floor: number): boolean {
  if (token - 1 < floor || tokens.isGluedHyphen(token + 1)) return false
  const before = tokens.word(token - 1)
  if (lexicon.scales.get(tokens.word(token)) === DOZEN)
    return lexicon.language.grammar.beforeDozen.has(before) || isApproximator(lexicon, before)
  return isApproximator(lexicon, before)
}

const isApproximator = (lexicon: NumberLexicon, word: string): boolean =>
  (lexicon.boundsBefore.get(word) ?? []).some(phrase => phrase.words.length === 1)

function cardinal(first: number, next: number, value: number, scale: number, part: boolean): Cardinal {
  const exact = clean(value)
  return { first, next, min: exact, max: exact, vague: false, bare: false, spelt: true, scale, part }
}

/** Adds up number words left to right; `implied` is the 1 of “a hundred”. */
function readWords(tokens: NumberTokens, lexicon: NumberLexicon, token: number, implied: number): Words | null {
  const { small, scales } = lexicon
  let total = 0
  let current = implied
  let last = Number.POSITIVE_INFINITY
  let lastSmall = implied ? 0 : -1
  let next = token
  let scale = 1
  for (let at = token; ; ) {
    const word = tokens.word(at)
    const unit = small.get(word)
    const factor = scales.get(word)
    if (unit !== undefined) {
      // “twenty five” and “hundred five” go on; “five six” and “twenty thirty” are two numbers.
      const fits =
        lastSmall < 0 ||
        (lastSmall === 0
          ? current % 100 === 0 || next === token
          : lastSmall >= 20 && lastSmall % 10 === 0 && unit > 0 && unit < 10)
      if (!fits || (unit === 0 && next !== token)) break
      current += unit
      lastSmall = unit
      scale = 1
    } else if (factor === 100 || factor === DOZEN) {
      if (next !== token && (current < 1 || current > BIGGEST_SMALL)) break
      current = (current || 1) * factor
      lastSmall = 0
      scale = factor
      if (factor === DOZEN) return { value: total + current, next: at + 1, scale: factor }
    } else if (factor !== undefined && (factor < last || (current === 0 && at === next && factor > last))) {
      // “three lakh crore” multiplies on; “three million thousand” does not.
      if (current === 0 && next !== token && factor < last) break
      total = current === 0 && total > 0 ? total * factor : total + (current || 1) * factor
      current = 0
      last = factor
      lastSmall = 0
      scale = factor
    } else break
    next = at + 1
    at = skipJoiner(tokens, lexicon, next, lastSmall === 0, tokens.word(next - 1))
  }
  if (next === token) return null
  const decimals = readSpokenDecimals(tokens, lexicon, next)
  if (decimals) {
    const scaled = readScale(tokens, lexicon, decimals.next, false)
    return { value: (total + current + decimals.value) * scaled.scale, next: scaled.next, scale: scaled.scale }
  }
  const half = readAndAHalf(tokens, lexicon, next)
  if (!half) return { value: total + current, next, scale }
  if (scale > 1) return { value: total + current + half.value * scale, next: half.next, scale }
  const scaled = readScale(tokens, lexicon, half.next, false)
  return { value: (total + current + half.value) * scaled.scale, next: scaled.next, scale: scaled.scale }
}

/** “five point two five” */
function readSpokenDecimals(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
): { value: number; next: number } | null {
  if (!lexicon.language.grammar.point.has(tokens.word(token))) return null
  let digits = ''
  let next = token + 1
  for (; digits.length < LONGEST_DECIMALS; next++) {
    const digit = lexicon.small.get(tokens.word(next))
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  return digits ? { value: Number(`0.${digits}`), next } : null
}

/** A hyphen joins number words anywhere, “and” only after a scale and before less than a hundred. */
function skipJoiner(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  afterScale: boolean,
  before: string,
): number {
  if (tokens.isGluedHyphen(token)) return token + 1
  if (
    !afterScale ||
    !lexicon.language.grammar.and.has(tokens.word(token)) ||
    !lexicon.small.has(tokens.word(token + 1))
  )
    return token
  // “six million and two thirds”: a part, which `readAndAHalf` adds.
  if (lexicon.parts.has(tokens.word(token + 2))) return token
  // “two thousand and five hundred more”: only “hundred and …” may go on to another scale.
  const opensAnother = lexicon.scales.has(tokens.word(token + 2)) && lexicon.scales.get(before) !== 100
  return opensAnother ? token : token + 1
}

/** “two-thirds”, “one fifth”, “three quarters of a million”. */
function readCountedParts(tokens: NumberTokens, lexicon: NumberLexicon, token: number, count: Words): Cardinal | null {
  const at = tokens.isGluedHyphen(count.next) ? count.next + 1 : count.next
  const part = lexicon.parts.get(tokens.word(at))
  if (part === undefined || count.value >= 20) return null
  const plural = tokens.word(at).endsWith('s')
  // “for three quarters”: a period, unless of something.
  const isPeriod =
    part === 1 / 4 &&
    at === count.next &&
    !lexicon.language.grammar.of.has(tokens.word(at + 1)) &&
    !lexicon.scales.has(tokens.word(at + 1))
  if (plural !== count.value > 1 || (plural && isPeriod)) return null
  return partOf(tokens, lexicon, token, at + 1, count.value * part)
}

/** “half”, “a third of”, “half a million”, “quarter-million”. */
function readPart(tokens: NumberTokens, lexicon: NumberLexicon, token: number, floor: number): Cardinal | null {
  const word = tokens.word(token)
  const part = lexicon.parts.get(word) ?? 0
  if (word.endsWith('s')) return null
  const before = token - 1 >= floor ? tokens.word(token - 1) : ''
  const { grammar } = lexicon.language
  // “every third departure”, but “every quarter”
  const article = grammar.article.has(before) || (grammar.each.has(before) && lexicon.language.ordinals.has(word))
  if (part !== 1 / 2 && part !== 1 / 4 && !article) return null
  // “a year and a half”
  if (article && grammar.and.has(tokens.word(token - 2))) return null
  if (part === 1 / 2 && grammar.beforeOwnHalf.has(before)) return null
  return partOf(tokens, lexicon, article ? token - 1 : token, token + 1, part)
}

/** A part of a scale is a number (“half a million”, “a quarter of a billion”); of anything else it stays a part. */
function partOf(tokens: NumberTokens, lexicon: NumberLexicon, first: number, next: number, value: number): Cardinal {
  let at = next
  if (tokens.isGluedHyphen(at)) at++
  if (lexicon.language.grammar.of.has(tokens.word(at))) at++
  if (lexicon.language.grammar.article.has(tokens.word(at))) at++
  const factor = lexicon.scales.get(tokens.word(at))
  if (factor !== undefined && !lexicon.vague.has(tokens.word(at)))
    return cardinal(first, at + 1, value * factor, factor, false)
  return cardinal(first, next, value, 1, true)
}
