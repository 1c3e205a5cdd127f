/** Text → sentences with offsets. Sentences and the white space between them cover the text without overlap. */
import { abbreviations, sentenceOpeners } from '../language/words.ts'
import type { Span } from '../types.ts'
import { isLetterAt, isNumberAt, isSpaceAt, isUpperAt } from './char-class.ts'

const CLOSING_MARKS = codesOf(')]"”’\'»')
const OPENING_MARKS = codesOf('("“‘\'«[•–—')
const NEWLINE = 10
const FULL_STOP = 46
const OPENING_BRACKET = 91
const CLOSING_BRACKET = 93
/** A note's digits, and notes behind one sentence. */
const LONGEST_NOTE = 3
const MOST_NOTES = 4
/** No writer's sentence is longer; a text without stops is read in pieces, so that reading it takes no more than linear time. */
const LONGEST_SENTENCE = 2000
/** An abbreviation is looked for in this many characters before the full stop. */
const LONGEST_ABBREVIATION = 12
/** What opens the next sentence is looked for in so many characters. */
const LONGEST_GAP = 8

export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const span = trim(text, start, end)
    if (span) sentences.push(span)
    start = end
  }
  /** Cuts what has run on too long before `end`, at a space where there is one. */
  const cutLong = (end: number): void => {
    while (end - start > LONGEST_SENTENCE) {
      // Within the piece only: looking for a space back to the beginning takes ever longer in a text without any.
      const space = text.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ')
      close(start + (space > 0 ? space : LONGEST_SENTENCE))
    }
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) {
      const end = endOfNewlines(text, at)
      cutLong(at)
      close(end)
      at = end
    } else if (isStop(code)) {
      const end = skipNotes(text, skip(text, endOfStops(text, at), CLOSING_MARKS))
      if (isSpaceOrEnd(text, end)) {
        cutLong(at)
        if (endsSentence(text, at, end)) close(end)
      }
      at = end
    } else at++
  }
  cutLong(text.length)
  close(text.length)
  return sentences
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map(character => character.charCodeAt(0)))
}

const isSpaceOrEnd = (text: string, at: number): boolean => at >= text.length || isSpaceAt(text, at)

function skip(text: string, from: number, codes: ReadonlySet<number>): number {
  let at = from
  while (codes.has(text.charCodeAt(at))) at++
  return at
}

/** “… were killed.[12] The ministry”: the numbers of notes. */
function skipNotes(text: string, from: number): number {
  let at = from
  for (let notes = 0; notes < MOST_NOTES && text.charCodeAt(at) === OPENING_BRACKET; notes++) {
    let end = at + 1
    while (end <= at + LONGEST_NOTE && isNumberAt(text, end)) end++
    if (end === at + 1 || text.charCodeAt(end) !== CLOSING_BRACKET) return from
    at = end + 1
  }
  return at
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (isSpaceAt(text, at)) at++
  return at
}

/** . ! ? … */
const isStop = (code: number): boolean => code === FULL_STOP || code === 33 || code === 63 || code === 0x2026

function endOfStops(text: string, from: number): number {
  let at = from
  while (isStop(text.charCodeAt(at))) at++
  return at
}

function endOfNewlines(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === NEWLINE) at++
  return at
}

/** Does the stop at `stop`, whose marks end before `end`, end a sentence? */
function endsSentence(text: string, stop: number, end: number): boolean {
  const next = skipSpaces(text, end)
  const isLast = next >= Math.min(text.length, end + LONGEST_GAP)
  if (!isLast && !opensSentence(text, next, end + LONGEST_GAP)) return false
  if (text.charCodeAt(stop) !== FULL_STOP) return true
  const word = text.slice(startOfAbbreviation(text, stop), stop)
  if (word === '') return true
  const isAlone = end - stop === 1
  // Initials (“Xavier T. Brunson”) and dotted acronyms before a name run on.
  if (word.length === 1 && isUpperAt(word, 0) && isAlone) return false
  if (isDotted(word)) return isLast || sentenceOpeners.has(wordAt(text, skip(text, next, OPENING_MARKS)))
  return !(isAlone && abbreviations.has(word.toLowerCase()))
}

/** A capital or a number, behind marks that open: “[‘12 …”. */
function opensSentence(text: string, from: number, limit: number): boolean {
  const at = skipSpaces(text, skip(text, from, OPENING_MARKS))
  return at < limit && (isUpperAt(text, at) || isNumberAt(text, at))
}

/** Letters and full stops before the one at `stop`. */
function startOfAbbreviation(text: string, stop: number): number {
  let at = stop
  while (at > stop - LONGEST_ABBREVIATION && (text.charCodeAt(at - 1) === FULL_STOP || isLetterAt(text, at - 1))) at--
  return at
}

/** “U.S”: the stop that may end the sentence as well is not part of it. */
function isDotted(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false
  for (let at = 0; at < word.length; at++)
    if (at % 2 === 0 ? !isLetterAt(word, at) : word.charCodeAt(at) !== FULL_STOP) return false
  return true
}

function wordAt(text: string, from: number): string {
  let at = from
  while (isLetterAt(text, at)) at++
  return text.slice(from, at)
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && isSpaceAt(text, from)) from++
  while (to > from && isSpaceAt(text, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}
