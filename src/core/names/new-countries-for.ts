/** The countries that a word may begin a name of. Of two hundred an article names a few: only their rows are read. */
import { type Country, countryOf, countryRows } from '../language/words.ts'

const table = `\n${countryRows.join('\n')}\n`
const BEFORE_NAME = new Set('\n|,')
const read = new Set<number>()

/** Those that have a name beginning with `word`, or with what it is the plural of; each is told once. */
export function newCountriesFor(word: string): Country[] {
  const found: Country[] = []
  for (const first of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
    if (first === '') continue
    for (let at = table.indexOf(first); at >= 0; at = table.indexOf(first, at + 1)) {
      const isWhole = !/[a-z]/.test(table[at + first.length] as string)
      if (!isWhole || !BEFORE_NAME.has(table[at - 1] as string)) continue
      const row = table.lastIndexOf('\n', at) + 1
      if (read.has(row)) continue
      read.add(row)
      found.push(countryOf(table.slice(row, table.indexOf('\n', at))))
    }
  }
  return found
}
