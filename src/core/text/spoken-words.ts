/** Words of a quotation as they sound: how an editor spells them (“haven't”, “twenty”, “throws”) makes no other words of them. */
import { contractionEndings, language } from '../language/words.ts'
import type { Span } from '../types.ts'
import { endOfLettersAt, endOfSoundsAt, widthAt } from './char-class.ts'
import { stem } from './stem.ts'

const { small } = language.numbers
/** Without an apostrophe, and spoken otherwise all the same: “cannot”, “twenty”. */
const unlikeTheySound = new Set([...Object.keys(small), ...contractionEndings.map(([ending]) => ending)])

/** Lower case, short forms written out, small numbers as digits. */
export function spokenWords(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const words: string[] = []
  for (const { start, end } of spansOfWords(lower)) {
    const word = lower.slice(start, end)
    if (isPlain(word)) words.push(word)
    else words.push(...writtenOut(word))
  }
  return words
}

/** Neither a short form nor a number: most words are. */
const isPlain = (word: string): boolean => !word.includes("'") && !unlikeTheySound.has(word)

/** Plural and tense aside. */
export const spokenStems = (words: readonly string[]): string[] => words.map(stem)

function writtenOut(word: string): string[] {
  const value = small[word]
  if (value !== undefined) return [String(value)]
  const found = contractionEndings.find(([ending]) => word.endsWith(ending))
  return found ? `${word.slice(0, -found[0].length)}${found[1]}`.split(' ') : [word]
}

/** What an editor took out or put in: “…”, “[...]”, “[the troops]”. */
const EDITED = /\[[^\][]{0,120}\]|\((?:…|\.{3})\)|…|\.{3,}/g

export const isEdited = (text: string): boolean => text.search(EDITED) >= 0

/** The stretches of a quotation that an editor left as they were, as words; one where nothing is edited. */
export const spokenParts = (text: string): string[][] =>
  text
    .split(EDITED)
    .map(spokenWords)
    .filter(part => part.length > 0)

/** Text before and after so many words. */
export function textAround(text: string, from: number, to: number): { before: string; after: string } {
  let seen = 0
  let [start, end] = [from === 0 ? 0 : text.length, text.length]
  for (const word of spansOfWords(text)) {
    if (seen === from) start = word.start
    seen += writtenOut(text.slice(word.start, word.end).toLowerCase().replaceAll('’', "'")).length
    if (seen >= to) {
      end = word.end
      break
    }
  }
  return { before: text.slice(0, start), after: text.slice(end) }
}

/** Letters and digits, joined by apostrophes. Not by a pattern: one with these properties takes a millisecond to compile. */
function spansOfWords(text: string): Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length; ) {
    let end = endOfSoundsAt(text, start)
    if (end === start) {
      start += widthAt(text, start)
      continue
    }
    for (let next = endOfPart(text, end); next > end; next = endOfPart(text, end)) end = next
    found.push({ start, end })
    start = end
  }
  return found
}

/** Where letters end that an apostrophe at `at` joins. */
function endOfPart(text: string, at: number): number {
  const mark = text.charAt(at)
  const end = mark === "'" || mark === '’' ? endOfLettersAt(text, at + 1) : at
  return end > at + 1 ? end : at
}
