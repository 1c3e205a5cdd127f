/** Words, numbers and punctuation of a text, with offsets. One linear pass; no pattern here can backtrack. */

export type TokenShape = 'word' | 'number' | 'punct'

export interface Token {
  /** As written, without a possessive ending. */
  text: string
  /** Lower case, straight apostrophes, without a possessive ending. */
  lower: string
  start: number
  /** End of the token as written, possessive ending included. */
  end: number
  shape: TokenShape
  /** “Seoul's”, “workers’”. */
  possessive: boolean
  /** First letter is upper case. */
  capital: boolean
}

// A word keeps its inner hyphens, dots, apostrophes and ampersands (KN-23, U.S., o'clock, AT&T); a number its separators.
const TOKEN = /[\p{L}\p{N}\p{M}\u00AD]+(?:[-‑.'’&,][\p{L}\p{N}\p{M}\u00AD]+)*\.?|[^\s]/gu
const STARTS_WITH_DIGIT = /^\p{N}/u
const HAS_LETTER = /\p{L}/u
const POSSESSIVE = /['’]s$/i
const DOTTED_ABBREVIATION = /^(?:\p{L}\.)+\p{L}?\.?$/u
const COMMA_INSIDE_LETTERS = /\p{L},|,\p{L}/u
const FIRST_IS_UPPER = /^\p{Lu}/u
/** What one word is written with in several ways. */
const SPELT_APART = /[’\u00AD]/

export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) addTokens(tokens, match[0], match.index + offset, text, offset)
  return tokens
}

function addTokens(tokens: Token[], raw: string, start: number, text: string, offset: number): void {
  if (raw.includes(',') && raw.length > 1 && COMMA_INSIDE_LETTERS.test(raw)) {
    // “Seoul,Washington”: a missing space, not one word.
    let at = start
    for (const part of raw.split(/(,)/)) {
      if (part) addTokens(tokens, part, at, text, offset)
      at += part.length
    }
    return
  }
  const first = raw.charCodeAt(0)
  const isPunct = raw.length <= 2 && !HAS_LETTER.test(raw) && !STARTS_WITH_DIGIT.test(raw)
  if (isPunct) {
    tokens.push({
      text: raw,
      lower: raw,
      start,
      end: start + raw.length,
      shape: 'punct',
      possessive: false,
      capital: false,
    })
    return
  }
  let word = raw
  let dot = false
  if (word.charCodeAt(word.length - 1) === 46 && !DOTTED_ABBREVIATION.test(word)) {
    word = word.slice(0, -1)
    dot = true
  }
  const end = start + word.length
  let possessive = POSSESSIVE.test(word)
  if (possessive) word = word.slice(0, -2)
  else {
    // “the workers’ union”: a closing quotation mark after an s is a possessive only when a word follows at once after a space.
    const next = text.charCodeAt(end - offset)
    possessive =
      (next === 0x2019 || next === 39) &&
      word.endsWith('s') &&
      /^.\s\p{Ll}/u.test(text.slice(end - offset, end - offset + 3))
  }
  const shape: TokenShape = (first >= 48 && first <= 57) || STARTS_WITH_DIGIT.test(word) ? 'number' : 'word'
  const lower = SPELT_APART.test(word)
    ? word.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', '')
    : word.toLowerCase()
  tokens.push({ text: word, lower, start, end, shape, possessive, capital: FIRST_IS_UPPER.test(word) })
  if (dot)
    tokens.push({ text: '.', lower: '.', start: end, end: end + 1, shape: 'punct', possessive: false, capital: false })
}
