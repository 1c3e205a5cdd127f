/**
 * One thing, many names. Spellings are matched word by word, the longest first; what a spelling stands for is its
 * canonical name: “London”, “UK” and “British” all stand for “United Kingdom”.
 */
import { agencies, countries, notCountries } from '../language/words.ts'
import { tokenize } from '../text/tokenize.ts'

export type NameKind =
  | 'country'
  | 'demonym'
  | 'capital'
  | 'government'
  | 'organisation'
  | 'agency'
  | 'person'
  | 'thing'
  | 'other'

export interface NameEntry {
  /** The one name for it. */
  canonical: string
  kind: NameKind
}

interface Spelling extends NameEntry {
  words: readonly string[]
  /** Names are case-sensitive; a topic's lower-case synonyms are not. */
  caseSensitive: boolean
}

export class NameTable {
  private readonly byFirstWord = new Map<string, Spelling[]>()
  private readonly parent: NameTable | null

  constructor(parent: NameTable | null = null) {
    this.parent = parent
  }

  add(spelling: string, canonical: string, kind: NameKind): void {
    const words = tokenize(spelling.replaceAll('’', "'")).map(token => token.text + (token.possessive ? "'s" : ''))
    const first = words[0]?.toLowerCase()
    if (!first) return
    const caseSensitive = spelling !== spelling.toLowerCase()
    const entries = this.byFirstWord.get(first) ?? []
    // The first meaning of a spelling counts; a text that explains its acronym in every sentence must not make the table long.
    if (entries.some(entry => entry.caseSensitive === caseSensitive && isSameSpelling(entry.words, words))) return
    entries.push({ canonical, kind, words, caseSensitive })
    entries.sort((a, b) => b.words.length - a.words.length)
    this.byFirstWord.set(first, entries)
  }

  /** The longest spelling that begins at word `at`; null when none does. `read` gives word k as written, or null past the end. */
  match(read: (k: number) => string | null, at: number): { entry: NameEntry; length: number } | null {
    const first = read(at)
    return first === null ? null : this.matchFrom(read, at, first.toLowerCase())
  }

  private matchFrom(
    read: (k: number) => string | null,
    at: number,
    first: string,
  ): { entry: NameEntry; length: number } | null {
    const own = this.matchOwn(read, at, first)
    const inherited = this.parent?.matchFrom(read, at, first) ?? null
    if (own && inherited) return own.length >= inherited.length ? own : inherited
    return own ?? inherited
  }

  private matchOwn(
    read: (k: number) => string | null,
    at: number,
    first: string,
  ): { entry: NameEntry; length: number } | null {
    const spellings = this.byFirstWord.get(first)
    // Hardly any word begins a name.
    if (!spellings) return null
    for (const spelling of spellings) {
      if (spelling.words.every((word, k) => sameWord(word, read(at + k), spelling.caseSensitive))) {
        return { entry: spelling, length: spelling.words.length }
      }
    }
    return null
  }

  /** What a whole phrase stands for, leading “the” aside; null when the table does not know it. */
  lookup(phrase: string): NameEntry | null {
    const words = tokenize(phrase.replace(/^the\s+/i, '')).map(token => token.text)
    const found = this.match(k => words[k] ?? null, 0)
    return found && found.length === words.length ? found.entry : null
  }
}

function isSameSpelling(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, k) => word === other[k])
}

function sameWord(word: string, other: string | null, caseSensitive: boolean): boolean {
  if (other === null) return false
  if (word === other) return true
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word
  return caseSensitive ? plain === other : plain.toLowerCase() === other.toLowerCase()
}

const base = new NameTable()
for (const country of countries) {
  for (const name of [country.name, ...country.aliases]) base.add(name, country.name, 'country')
  for (const name of country.capital) base.add(name, country.name, 'capital')
  for (const name of country.government) base.add(name, country.name, 'government')
  for (const name of country.demonyms) {
    base.add(name, country.name, 'demonym')
    base.add(`${name}s`, country.name, 'demonym')
  }
}
for (const [name = '', ...others] of agencies) {
  for (const spelling of [name, ...others]) base.add(spelling, name, 'agency')
  for (const tail of ['News', 'News Agency', 'agency', 'Agency', 'news agency'])
    base.add(`${name} ${tail}`, name, 'agency')
}
for (const phrase of notCountries) base.add(phrase, phrase, 'other')

export const isCountry = (canonical: string): boolean => countryNames.has(canonical)
const countryNames = new Set(countries.map(country => country.name))

/** Every country with its capital, demonyms and metonyms, and a topic's own synonyms on top. */
export function makeNameTable(synonyms: readonly (readonly string[])[] = []): NameTable {
  const table = new NameTable(base)
  for (const group of synonyms) {
    const [canonical = ''] = group
    for (const spelling of group) {
      table.add(spelling, canonical, canonical === canonical.toLowerCase() ? 'thing' : 'organisation')
      if (spelling === spelling.toLowerCase() && spelling.endsWith('s'))
        table.add(spelling.slice(0, -1), canonical, 'thing')
    }
  }
  return table
}
