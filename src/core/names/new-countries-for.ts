/** The countries that a word may begin a name of. Of two hundred an article names a few: only these are put among the names. */
import { type Country, countryOf, countryRows } from '../language/words.ts'

/** By what a text may have as one word at the beginning of a name: numbers of their rows, in order. Made when it is first asked. */
let rowsByWord: ReadonlyMap<string, readonly number[]> | null = null
const read = new Set<number>()

/** Those that have a name beginning with `word`, or with what it is the plural of; each is told once. */
export function newCountriesFor(word: string): Country[] {
  rowsByWord ??= indexRows()
  const found: Country[] = []
  for (const first of word.endsWith('s') ? [word, word.slice(0, -1)] : [word])
    for (const row of rowsByWord.get(first) ?? []) {
      if (read.has(row)) continue
      read.add(row)
      found.push(countryOf(countryRows[row] as string))
    }
  return found
}

function indexRows(): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  countryRows.forEach((text, row) => {
    for (const name of text.split(BETWEEN))
      for (const word of beginningsOf(name)) {
        const known = rows.get(word)
        if (!known) rows.set(word, [row])
        else if (known.at(-1) !== row) known.push(row)
      }
  })
  return rows
}

const BETWEEN = /[|,]/
const PLAIN = /^[^ ][a-z]*(?= |$)/

/** “Guinea” and “Guinea-Bissau”: up to the first space, whatever no small letter follows. */
function beginningsOf(name: string): string[] {
  const plain = PLAIN.exec(name)
  if (plain) return [plain[0]]
  const [first = ''] = name.split(' ')
  return Array.from(first, (_, i) => first.slice(0, i + 1)).filter(({ length }) => !/[a-z]/.test(first[length] ?? ''))
}
