/**
 * How lines are compared with lists of phrases. All of it is asked of every line of every page that is read, in code that
 * has never run before: patterns with properties of characters (`\p{L}`) take longer to compile than a page takes to read,
 * so they are left for the characters that need them.
 */

const letter = /\p{L}/u
const [firstCapital, lastCapital, firstSmall, lastSmall, lastAscii] = [65, 90, 97, 122, 127]

const isLetter = (code: number) =>
  code <= lastAscii
    ? (code >= firstSmall && code <= lastSmall) || (code >= firstCapital && code <= lastCapital)
    : letter.test(String.fromCodePoint(code))

const isDigit = (code: number) => code >= 48 && code <= 57

const isKept = (code: number, marks: string) =>
  isLetter(code) || isDigit(code) || marks.includes(String.fromCodePoint(code))

/** Where the first character begins that a phrase may begin with: bullets and arrows stand before it. */
const startOf = (line: string) => {
  let at = 0
  while (at < line.length) {
    const code = line.codePointAt(at) as number
    if (isKept(code, '©\'"')) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Where the last character ends that a phrase may end with. */
const endOf = (line: string, start: number) => {
  let at = line.length
  while (at > start) {
    const isPair = at - 2 >= start && line.charCodeAt(at - 1) >> 10 === 0x37 && line.charCodeAt(at - 2) >> 10 === 0x36
    const before = isPair ? at - 2 : at - 1
    if (isKept(line.codePointAt(before) as number, ')\'"')) break
    at = before
  }
  return at
}

const phraseOf = (line: string) => {
  const plain = line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, ' ')
  const start = startOf(plain)
  return plain.slice(start, endOf(plain, start))
}

/** Every test of a line asks for its phrase; the last one is kept. */
let lastLine = ''
let lastPhrase = ''

/** A line as the phrase lists write it: lower case, straight quotes, single spaces, no bullets before or marks after. */
export const asPhrase = (line: string): string => {
  if (line !== lastLine) [lastLine, lastPhrase] = [line, phraseOf(line)]
  return lastPhrase
}

/** Phrases of a list, and how long a line may be that is one of them, with marks around it. */
export interface PhraseSet {
  phrases: ReadonlySet<string>
  longestLine: number
}

/** Bullets before a phrase and marks after it take no more than this. */
const MOST_MARKS = 20

export const phraseSet = (phrases: readonly string[]): PhraseSet => ({
  phrases: new Set(phrases),
  longestLine: Math.max(...phrases.map(({ length }) => length)) + MOST_MARKS,
})

export const isPhraseOf = ({ phrases, longestLine }: PhraseSet, line: string): boolean =>
  line.length <= longestLine && phrases.has(asPhrase(line))

const word = /\S+/g

/** Words of a line, as white space parts them. */
export const wordCount = (line: string): number => line.match(word)?.length ?? 0

/** Whether a line has at least so many words, without counting the rest of a long one. */
export const hasWords = (count: number, line: string): boolean => {
  word.lastIndex = 0
  let found = 0
  while (found < count && word.test(line)) found++
  return found === count
}

export const isShortAs = (mostWords: number, line: string): boolean => !hasWords(mostWords + 1, line)
