/** How patterns that list phrases are read: “\b(?:plan(?:s|ned) to|will)\b” lists two, which begin with “plans” or “planned” and “will”. */

const GROUP = '(?:'
const BORDER = '\\b'

/** The phrases that a pattern lists, each a pattern of its own. */
export function phrasesOf(source: string): { alternative: string; isWord: boolean }[] {
  return alternatives(source).flatMap(alternative => {
    const inner = alternative.startsWith(BORDER) && alternative.endsWith(BORDER) ? alternative.slice(2, -2) : ''
    if (!isGroup(inner)) return [{ alternative, isWord: isOneWord(inner) }]
    return alternatives(inner.slice(GROUP.length, -1)).map(phrase => ({
      alternative: BORDER + phrase + BORDER,
      isWord: isOneWord(phrase),
    }))
  })
}

/**
 * The words that a phrase can begin with, in lower case. Throws where that cannot be told from how it is written: it must
 * begin with whole words, spelt with plain letters, brackets and question marks.
 */
export function openingWords(phrase: string): string[] {
  const first = firstWord(withoutBorder(phrase))
  if (isGroup(first)) return alternatives(first.slice(GROUP.length, -1)).flatMap(openingWords)
  if (!SPELT.test(first)) throw new TypeError(`No telling what begins “${phrase}”`)
  return spellings(first.toLowerCase())
}

const SPELT = /^[a-z][a-z()?:|[\]]*$/i

/** Without the border it begins with, and without a look behind. */
function withoutBorder(phrase: string): string {
  const start = phrase.startsWith(BORDER) ? BORDER.length : 0
  return phrase.slice(phrase.startsWith('(?<', start) ? endOfPiece(phrase, start) : start)
}

const isOneWord = (phrase: string): boolean => phrase !== '' && firstWord(phrase) === phrase && !phrase.includes(' ')

/** All that “claim(?:ed|s)?” or “denie[ds]” can stand for. */
function spellings(pattern: string): string[] {
  if (!SEVERAL.test(pattern)) return [pattern]
  let found = ['']
  for (let at = 0; at < pattern.length; ) {
    const end = LETTERS_AT_ONCE.test(pattern[at] ?? '') ? endOfLetters(pattern, at) : endOfPiece(pattern, at)
    const piece = pattern.slice(at, end)
    const choices = piece.startsWith(GROUP)
      ? alternatives(piece.slice(GROUP.length, -1)).flatMap(spellings)
      : piece.startsWith('[')
        ? [...piece.slice(1, -1)]
        : [piece]
    const isOptional = pattern[end] === '?'
    found = found.flatMap(start => (isOptional ? [...choices, ''] : choices).map(choice => start + choice))
    at = isOptional ? end + 1 : end
  }
  return found
}

const SEVERAL = /[([?]/
const LETTERS_AT_ONCE = /[a-z]/

/** Where letters end of which none may be left out; after one, where the first may. */
function endOfLetters(pattern: string, start: number): number {
  let at = start + 1
  while (LETTERS_AT_ONCE.test(pattern[at] ?? '') && pattern[at + 1] !== '?') at++
  return at
}

/** Where a letter, a bracketed choice of letters or a group ends. */
function endOfPiece(pattern: string, at: number): number {
  if (pattern[at] === '[') return pattern.indexOf(']', at) + 1
  if (pattern[at] !== '(') return at + 1
  let depth = 0
  BRACKETS.lastIndex = at
  for (let found = BRACKETS.exec(pattern); found; found = BRACKETS.exec(pattern)) {
    if (found[0] === '(') depth++
    else if (found[0] === ')' && --depth === 0) return BRACKETS.lastIndex
  }
  return pattern.length
}

/** Round ones, and a choice of letters as a whole. */
const BRACKETS = /\[[^\]]*\]|[()]/g

/** Of “a|(?:b|c) d”: “a”, “(?:b|c) d”. */
function alternatives(source: string): string[] {
  if (!source.includes('|')) return [source]
  const found: string[] = []
  let start = 0
  let depth = 0
  for (const { 0: mark, index: at } of source.matchAll(MARKS)) {
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (mark === '|' && depth === 0) {
      found.push(source.slice(start, at))
      start = at + 1
    }
  }
  return [...found, source.slice(start)]
}

/** Brackets, a choice of letters as a whole, and what parts alternatives. */
const MARKS = /\[[^\]]*\]|[()|]/g

/** What stands before the first space, word border or look-ahead outside of brackets. */
function firstWord(phrase: string): string {
  const plain = phrase.search(NO_LETTER)
  if (plain < 0) return phrase
  for (let at = plain; at < phrase.length; at = endOfPiece(phrase, at)) {
    const looksAhead = phrase[at] === '(' && !phrase.startsWith(GROUP, at)
    if (phrase[at] === ' ' || looksAhead || phrase.startsWith(BORDER, at)) return phrase.slice(0, at)
  }
  return phrase
}

const NO_LETTER = /[^a-z]/i

/** One pair of brackets around all of it. */
const isGroup = (pattern: string): boolean => pattern.startsWith(GROUP) && endOfPiece(pattern, 0) === pattern.length
