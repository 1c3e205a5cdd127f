/** Words, numbers and punctuation of a text, with offsets. One linear pass. */
import { bodiesOfPeople } from '../language/words.ts'
import { endOfWordAt, isLowerAt, isSpaceAt, isWordAt, widthAt } from './char-class.ts'
import { lexemeAt } from './lexeme.ts'
import { makeWord } from './make-word.ts'
import type { Word } from './word.ts'

const FULL_STOP = 46
const COMMA = 44
const APOSTROPHE = 39
const RIGHT_QUOTE = 0x2019
/** A word keeps its inner hyphens, dots, apostrophes and ampersands (KN-23, U.S., o'clock, AT&T); a number its separators. */
const isJoiner = (code: number): boolean =>
  code === 45 ||
  code === FULL_STOP ||
  code === APOSTROPHE ||
  code === RIGHT_QUOTE ||
  code === 0x2011 ||
  code === 38 ||
  code === COMMA

/** Of the stretch `from` to `to`; offsets are into `text`. A sentence is not cut out first: one string is read faster than many. */
export function tokenize(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  for (let at = from; at < to; ) {
    const start = at
    if (isSpaceAt(text, at)) {
      at++
      continue
    }
    at = isWordAt(text, at) ? endOfRun(text, at, to) : Math.min(at + widthAt(text, at), to)
    addTokens(words, text, start, at, to)
  }
  return words
}

/** Letters and digits, joined by single joiners, and a full stop. */
function endOfRun(text: string, start: number, to: number): number {
  let at = start
  for (;;) {
    at = endOfWordAt(text, at, to)
    if (at + 1 >= to || !isJoiner(text.charCodeAt(at)) || !isWordAt(text, at + 1)) break
    at++
  }
  return at < to && text.charCodeAt(at) === FULL_STOP ? at + 1 : at
}

/** Of the run from `start` to `next`, in a stretch that ends at `to`. */
function addTokens(words: Word[], text: string, start: number, next: number, to: number): void {
  const lexeme = lexemeAt(text, start, next)
  if (lexeme.several) {
    let at = start
    for (const part of lexeme.raw.split(/(,)/)) {
      if (part) addTokens(words, text, at, at + part.length, to)
      at += part.length
    }
    return
  }
  const end = start + lexeme.length
  const possessive = lexeme.possessive || (lexeme.endsInS && isPossessiveAt(text, end, to))
  words.push(makeWord(lexeme, start, end, possessive))
  if (lexeme.stop) words.push(makeWord(STOP, end, end + 1, false))
}

const STOP = lexemeAt('.', 0, 1)

/**
 * “the workers’ union”: a closing quotation mark after an s is a possessive only when a word follows at once after a space, and
 * in capitals only when it is a body that people are named in.
 */
function isPossessiveAt(text: string, end: number, to: number): boolean {
  if (end + 2 >= to) return false
  const next = text.charCodeAt(end)
  if ((next !== RIGHT_QUOTE && next !== APOSTROPHE) || !isSpaceAt(text, end + 1)) return false
  const first = end + 2
  return isLowerAt(text, first) || bodiesOfPeople.has(text.slice(first, endOfWordAt(text, first, to)).toLowerCase())
}
