/** Text → sentences with offsets. Sentences and the white space between them cover the text without overlap. */
import { abbreviations } from './language/words.ts'
import type { Span } from './types.ts'

const END = /[.!?…]+[)\]"”’'»]*(?=\s|$)|\n+/g
const WORD_BEFORE = /[\p{L}.]+$/u
const OPENS_SENTENCE = /^\s*[("“‘'«[•–—]*\s*[\p{Lu}\p{N}]/u
/** “the U.S. Senate”: a dotted acronym ends a sentence only where a word that opens one follows. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const OPENERS =
  /^\s*[("“‘'«]*(?:The|A|An|It|He|She|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Their|Its|There|However|Meanwhile)\b/
/** No writer's sentence is longer; a text without stops is read in pieces, so that reading it takes no more than linear time. */
const LONGEST_SENTENCE = 2000
/** An abbreviation is looked for in this many characters before the full stop. */
const LONGEST_ABBREVIATION = 12

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
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    cutLong(match.index)
    if (match[0].startsWith('\n') || endsSentence(text, match.index, end)) close(end)
  }
  cutLong(text.length)
  close(text.length)
  return sentences
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const after = text.slice(end, end + 8)
  if (after.trim() !== '' && !OPENS_SENTENCE.test(after)) return false
  if (text[stop] !== '.') return true
  const before = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop)
  const word = WORD_BEFORE.exec(before)?.[0]
  if (word === undefined) return true
  // Initials (“Xavier T. Brunson”) and dotted acronyms before a name run on.
  if (/^\p{Lu}$/u.test(word) && end - stop === 1) return false
  if (DOTTED.test(word)) return OPENERS.test(text.slice(end, end + 16)) || after.trim() === ''
  return !(abbreviations.has(word.toLowerCase()) && end - stop === 1)
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return from < to ? { start: from, end: to } : null
}
