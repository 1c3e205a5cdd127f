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

/** Text after the `count`th word. */
export function afterWords(text: string, count: number): string {
  let seen = 0
  for (const match of text.matchAll(WORD)) {
    if (seen >= count) return text.slice(match.index)
    seen += writtenOut(match[0].toLowerCase().replaceAll('’', "'")).length
    if (seen >= count) return text.slice(match.index + match[0].length)
  }
  return ''
}
