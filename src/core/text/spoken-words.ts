/** Words of a quotation as they sound: how an editor spells them (“haven't”, “twenty”, “throws”) makes no other words of them. */
import { contractionEndings, language } from '../language/words.ts'
import { stem } from './stem.ts'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu
const { small } = language.numbers

/** Lower case, short forms written out, small numbers as digits. */
export function spokenWords(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).flatMap(word => writtenOut(word.replaceAll('’', "'")))
}

/** Plural and tense aside. */
export const spokenStems = (words: readonly string[]): string[] => words.map(stem)

function writtenOut(word: string): string[] {
  const value = small[word]
  if (value !== undefined) return [String(value)]
  const found = contractionEndings.find(([ending]) => word.endsWith(ending))
  return found ? `${word.slice(0, -found[0].length)}${found[1]}`.split(' ') : [word]
}

/** What an editor took out or put in: “…”, “[...]”, “[the troops]”. */
const EDITED = /\[[^\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/g

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
  for (const match of text.matchAll(WORD)) {
    if (seen === from) start = match.index
    seen += writtenOut(match[0].toLowerCase().replaceAll('’', "'")).length
    if (seen >= to) {
      end = match.index + match[0].length
      break
    }
  }
  return { before: text.slice(0, start), after: text.slice(end) }
}
