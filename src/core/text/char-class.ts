/** What a character is, found once for each code unit and kept: a test of its Unicode properties costs a hundred such look-ups. */
const WORD = 1
const SPACE = 2
const SURROGATE = 4
const LETTER = 8
const UPPER = 16
const LOWER = 32
const NUMBER = 64
const KNOWN = 128

const MARK_INSIDE = /^[\p{M}\u00AD]$/u
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== 0) return known
  const found =
    code < 128 ? classOfAscii(code) : isFrequent(code) ? classOfFrequent(code) : classify(String.fromCharCode(code))
  classes[code] = KNOWN | found
  return found
}

function classOfAscii(code: number): number {
  if (code >= 97 && code <= 122) return WORD | LETTER | LOWER
  if (code >= 65 && code <= 90) return WORD | LETTER | UPPER
  if (code >= 48 && code <= 57) return WORD | NUMBER
  return code === 32 || (code >= 9 && code <= 13) ? SPACE : 0
}

/** Accented letters of Europe, dashes, quotation marks, currencies: so frequent that they are told without their properties. */
function classOfFrequent(code: number): number {
  const told = ODD_ONES.get(code)
  if (told !== undefined) return told
  if (code < 0xc0 || code >= 0x2010) return 0
  const isUpper = code < 0x100 ? code < 0xdf : String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code
  return isUpper ? WORD | LETTER | UPPER : WORD | LETTER | LOWER
}

/** Space, ª º µ μ, soft hyphen, × ÷, ² ³ ¹ ¼ ½ ¾: what is not as its neighbours are. */
const ODD_ONES = new Map([
  [0xa0, SPACE],
  [0xaa, WORD | LETTER],
  [0xba, WORD | LETTER],
  [0xb5, WORD | LETTER | LOWER],
  [0x3bc, WORD | LETTER | LOWER],
  [0xad, WORD],
  [0xd7, 0],
  [0xf7, 0],
  ...[0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe].map((code): [number, number] => [code, WORD | NUMBER]),
])

const isFrequent = (code: number): boolean =>
  code < 0x180 || ODD_ONES.has(code) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x20a0 && code <= 0x20bf)

/** `character`: one code point, or half of one. */
function classify(character: string): number {
  if (character.length === 1 && character >= '\uD800' && character <= '\uDFFF') return SURROGATE
  if (/^\p{Lu}$/u.test(character)) return WORD | LETTER | UPPER
  if (/^\p{L}$/u.test(character)) return WORD | LETTER | (/^\p{Ll}$/u.test(character) ? LOWER : 0)
  if (/^\p{N}$/u.test(character)) return WORD | NUMBER
  return MARK_INSIDE.test(character) ? WORD : /^\s$/.test(character) ? SPACE : 0
}

/** Class of the whole character at `at`; none beyond either end, where there is no code: one look for NaN makes all look-ups slow. */
function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const found = classOf(text.charCodeAt(at))
  return found & SURROGATE ? classify(String.fromCodePoint(text.codePointAt(at) as number)) : found
}

export const isSpaceAt = (text: string, at: number): boolean => (classAt(text, at) & SPACE) !== 0
/** A letter, digit, accent or soft hyphen: what words are made of. */
export const isWordAt = (text: string, at: number): boolean => (classAt(text, at) & WORD) !== 0
export const isLetterAt = (text: string, at: number): boolean => (classAt(text, at) & LETTER) !== 0
export const isUpperAt = (text: string, at: number): boolean => (classAt(text, at) & UPPER) !== 0
export const isLowerAt = (text: string, at: number): boolean => (classAt(text, at) & LOWER) !== 0
export const isNumberAt = (text: string, at: number): boolean => (classAt(text, at) & NUMBER) !== 0
/** “T” of “Xavier T. Brunson” */
export const isCapitalLetter = (text: string | undefined): boolean =>
  text !== undefined && text.length === 1 && isUpperAt(text, 0)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where letters end that begin at `start`; `start` where none do. */
export const endOfLettersAt = (text: string, start: number): number => endOf(LETTER, text, start)
/** The same of letters and digits. */
export const endOfSoundsAt = (text: string, start: number): number => endOf(LETTER | NUMBER, text, start)

function endOf(classes: number, text: string, start: number): number {
  let at = start
  while ((classAt(text, at) & classes) !== 0) at += widthAt(text, at)
  return at
}

/** Code units of the character at `at`. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Where letters and digits end that begin at `start`; not beyond `to`. */
export function endOfWordAt(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const found = classOf(text.charCodeAt(at))
    if (found & WORD) at++
    else if (found & SURROGATE && at + 1 < to && isWordAt(text, at)) at += widthAt(text, at)
    else break
  }
  return at
}
