/**
 * One thing, many names. Spellings are matched word by word, the longest first; what a spelling stands for is its
 * canonical name: “London”, “UK” and “British” all stand for “United Kingdom”.
 */
import { agencies, type Country, countries, notCountries, organisations } from '../language/words.ts'
import { isUpperAt } from '../text/char-class.ts'
import { factOf } from '../text/lexeme.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Word } from '../text/word.ts'
import { isDemonymOf } from './is-demonym-of.ts'
import { newCountriesFor } from './new-countries-for.ts'

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

/** Spellings that begin with the same word. They are cut when a text first has that word: most names are in no article. */
interface Group {
  added: (NameEntry & { text: string; tails: readonly string[] })[]
  /** Each once, the longest first. */
  spellings: Spelling[]
}

const NO_TAILS: readonly string[] = []

/** Where a name's spellings are looked for. */
const keyOf = factOf(({ text }) => text.toLowerCase())

export class NameTable {
  private readonly byFirstWord = new Map<string, Group>()
  private readonly parent: NameTable | null
  /** Does a spelling begin with a small letter? Where none does, most words need not be looked for. */
  private beginsSmall = false
  /** Spellings of this table, its parents left out, that begin with a word; null when none does. */
  readonly beginningWith: (word: Pick<Word, 'lexeme'>) => readonly Spelling[] | null

  /**
   * A table without a parent is finished before it is asked, but for what `complete` adds for a word: what it answers is kept
   * with the word.
   */
  constructor(parent: NameTable | null = null, complete?: (word: Pick<Word, 'lexeme'>) => void) {
    const find = (word: Pick<Word, 'lexeme'>) => {
      if (!word.lexeme.capital && !this.beginsSmall) return null
      complete?.(word)
      const group = this.byFirstWord.get(keyOf(word))
      return group ? spellingsOf(group) : null
    }
    this.parent = parent
    this.beginningWith = parent ? find : factOf(lexeme => find({ lexeme }))
  }

  /** May a spelling of this table or of its parents begin with a small letter? */
  get mayBeginSmall(): boolean {
    return this.beginsSmall || (this.parent?.mayBeginSmall ?? false)
  }

  /** `tails`: words that may follow the name as part of it. */
  add(text: string, canonical: string, kind: NameKind, tails = NO_TAILS): void {
    const first = firstWordOf(text)
    if (!first) return
    if (!isUpperAt(text, 0)) this.beginsSmall = true
    const entry = { text, canonical, kind, tails }
    const group = this.byFirstWord.get(first)
    if (group) group.added.push(entry)
    else this.byFirstWord.set(first, { added: [entry], spellings: [] })
  }

  /** The longest spelling that begins at word `at`; null when none does. A table's own are preferred to its parent's. */
  match(words: readonly Word[], at: number): NameMatch | null {
    const word = words[at]
    if (word === undefined) return null
    // Hardly any word begins a name.
    const spellings = this.beginningWith(word)
    const own = spellings ? firstMatch(spellings, words, at) : null
    const inherited = this.parent ? this.parent.match(words, at) : null
    if (own && inherited) return own.length >= inherited.length ? own : inherited
    return own ?? inherited
  }

  /** What a whole phrase stands for, leading “the” aside; null when the table does not know it. */
  lookup(phrase: string): NameEntry | null {
    const words = tokenize(phrase.replace(/^the\s+/i, ''))
    const found = this.match(words, 0)
    return found && found.length === words.length ? found.entry : null
  }
}

/** Letters of Latin scripts with hyphens inside: one token, as most are. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ɏ]+(?:-[A-Za-zÀ-ÖØ-öø-ɏ]+)*$/

/** In lower case; empty where there is no word. */
function firstWordOf(text: string): string {
  const space = text.indexOf(' ')
  const first = space < 0 ? text : text.slice(0, space)
  return (PLAIN.test(first) ? first : (tokenize(first)[0]?.text ?? '')).toLowerCase()
}

function spellingsOf(group: Group): readonly Spelling[] {
  const { added, spellings } = group
  if (added.length === 0) return spellings
  for (const { text, canonical, kind, tails } of added.splice(0))
    for (const whole of [text, ...tails.map(tail => `${text} ${tail}`)]) {
      const words = tokenize(whole.replaceAll('’', "'")).map(token => token.text + (token.possessive ? "'s" : ''))
      const caseSensitive = whole !== whole.toLowerCase()
      // The first meaning of a spelling counts; a text that explains its acronym in every sentence must not make the table long.
      if (!spellings.some(known => known.caseSensitive === caseSensitive && isSameSpelling(known.words, words)))
        spellings.push({ canonical, kind, words, caseSensitive })
    }
  return spellings.sort((a, b) => b.words.length - a.words.length)
}

function isSameSpelling(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, k) => word === other[k])
}

export interface NameMatch {
  entry: NameEntry
  /** In words. */
  length: number
}

function firstMatch(spellings: readonly Spelling[], words: readonly Word[], at: number): NameMatch | null {
  for (const spelling of spellings) {
    const { length } = spelling.words
    let matched = 0
    while (matched < length && sameWord(spelling.words[matched] as string, words[at + matched], spelling.caseSensitive))
      matched++
    if (matched === length) return { entry: spelling, length }
  }
  return null
}

function sameWord(word: string, other: Word | undefined, caseSensitive: boolean): boolean {
  if (other === undefined) return false
  if (word === other.text) return true
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word
  return caseSensitive ? plain === other.text : plain.toLowerCase() === keyOf(other)
}

const AGENCY_TAILS = ['News', 'News Agency', 'agency', 'Agency', 'news agency']

const base = new NameTable(null, ({ lexeme }) => {
  for (const country of newCountriesFor(lexeme.text)) addCountry(base, country)
})
for (const [name = '', ...others] of agencies) {
  base.add(name, name, 'agency', AGENCY_TAILS)
  for (const spelling of others) base.add(spelling, name, 'agency')
}
for (const [name = '', ...others] of organisations)
  for (const spelling of [name, ...others]) base.add(spelling, name, 'other')
for (const phrase of notCountries) base.add(phrase, phrase, 'other')

function addCountry(table: NameTable, country: Country): void {
  for (const name of [country.name, ...country.aliases]) table.add(name, country.name, 'country')
  for (const name of country.capital) table.add(name, country.name, 'capital')
  for (const name of country.government) table.add(name, country.name, 'government')
  for (const name of country.demonyms) {
    table.add(name, country.name, 'demonym')
    table.add(`${name}s`, country.name, 'demonym')
  }
}

export const isCountry = (canonical: string): boolean => countryNames.has(canonical)
const countryNames = new Set(countries.map(country => country.name))

/** Every country with its capital, demonyms and metonyms, and a topic's own synonyms on top. */
export function makeNameTable(synonyms: readonly (readonly string[])[] = []): NameTable {
  const table = new NameTable(base)
  for (const group of synonyms) {
    const [canonical = ''] = group
    const isPlace = group.some(spelling => isDemonymOf(spelling, canonical))
    for (const spelling of group) {
      const isThing = canonical === canonical.toLowerCase()
      if (isDemonymOf(spelling, canonical)) {
        table.add(spelling, canonical, 'demonym')
        table.add(`${spelling}s`, canonical, 'demonym')
      } else table.add(spelling, canonical, isThing ? 'thing' : isPlace ? 'country' : 'organisation')
      if (spelling === spelling.toLowerCase() && spelling.endsWith('s'))
        table.add(spelling.slice(0, -1), canonical, 'thing')
    }
  }
  return table
}
