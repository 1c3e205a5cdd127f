/** What a character is to the tokenizer; found once for each code unit, since tests of a character's properties are slow. */
export const Char = { Unknown: 0, Word: 1, Space: 2, Mark: 3, Surrogate: 4 } as const
export type Char = (typeof Char)[keyof typeof Char]

const WORD = /^[\p{L}\p{N}\p{M}\u00AD]$/u
const SPACE = /^\s$/
const classes = new Uint8Array(0x10000)

function classify(code: number): Char {
  const character = String.fromCharCode(code)
  if (code >= 0xd800 && code <= 0xdfff) return Char.Surrogate
  return WORD.test(character) ? Char.Word : SPACE.test(character) ? Char.Space : Char.Mark
}

/** Class of a UTF-16 code unit. */
export function charClass(code: number): Char {
  const known = classes[code] as Char
  if (known !== Char.Unknown) return known
  const found = classify(code)
  classes[code] = found
  return found
}

/** Where letters and digits end that begin at `at`. */
export function endOfWordAt(text: string, start: number): number {
  let at = start
  for (;;) {
    while (at < text.length && classes[text.charCodeAt(at)] === Char.Word) at++
    if (!isWordAt(text, at)) return at
    at += widthAt(text, at)
  }
}

/** Is the character at `at` one that words are made of? */
export function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const found = charClass(text.charCodeAt(at))
  return found === Char.Word || (found === Char.Surrogate && WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
}

/** Code units of the character at `at`. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
