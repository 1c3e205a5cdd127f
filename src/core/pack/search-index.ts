import Fuse, { type FuseIndex, type FuseResult, type IFuseOptions } from 'fuse.js'
import type { PackClaim } from './pack-claim.ts'
import type { PackArticle, SearchEntry, SearchHit } from './types.ts'

/** A pack's sentences with their index, built once and shipped, so that opening the search costs no indexing. */
export interface SearchFile {
  schema: 1
  entries: SearchEntry[]
  index: ReturnType<FuseIndex<SearchEntry>['toJSON']>
}

/** The part of a pack that is searched. */
export interface Searchable {
  language: string
  articles: Pick<PackArticle, 'outlet' | 'published' | 'url'>[]
  claims: Pick<PackClaim, 'article' | 'text' | 'kind'>[]
}

export interface Search {
  search(query: string, limit?: number): SearchHit[]
}

/** An outlet's name narrows a search (“1,100 herald”) but should not outrank a sentence that has the words. */
const KEYS = [
  { name: 'text', weight: 1 },
  { name: 'outlet', weight: 0.3 },
]

/** More hits than this nobody reads: another word narrows them better. */
const DEFAULT_LIMIT = 40

const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu

/** “1,100” is one token; Fuse's own rule would make it “1” and “100”. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}_]+/gu

const OPTIONS: IFuseOptions<SearchEntry> = {
  keys: KEYS,
  useTokenSearch: true,
  tokenMatch: 'all',
  tokenize: TOKEN,
  // One slip in five letters: “reservor” finds “reservoir”, and four-letter words are taken at their word.
  threshold: 0.2,
  ignoreLocation: true,
  minMatchCharLength: 2,
  includeMatches: true,
  includeScore: true,
}

export function buildSearchFile(pack: Searchable): SearchFile {
  const entries = distinctSentences(pack)
  return { schema: 1, entries, index: Fuse.createIndex(KEYS, entries).toJSON() }
}

export function openSearch(file: SearchFile): Search {
  const fuse = new Fuse(file.entries, OPTIONS, Fuse.parseIndex<SearchEntry>(file.index))
  return {
    search(query, limit = DEFAULT_LIMIT) {
      if (query.trim() === '') return [] // Fuse would answer with everything
      const hasNumbersOf = numberFilter(query)
      return fuse
        .search(groupDigits(query))
        .filter(({ item }) => hasNumbersOf(item))
        .slice(0, limit)
        .map(toHit)
    },
  }
}

/** A sentence with several claims is one entry, of the kinds of all of them. */
function distinctSentences({ language, articles, claims }: Searchable): SearchEntry[] {
  const entries = new Map<string, SearchEntry>()
  for (const { article, text, kind } of claims) {
    const source = articles[article]
    if (source === undefined) continue
    const key = `${article} ${text}`
    const known = entries.get(key)
    if (known && !known.kinds.includes(kind)) known.kinds.push(kind)
    if (known) continue
    const { outlet, published, url } = source
    entries.set(key, { text, outlet, published, url, language, kinds: [kind] })
  }
  return [...entries.values()]
}

/** “1100” → “1,100”: as articles write it, and near enough to “1100” for the threshold above. */
function groupDigits(query: string): string {
  return query.replace(/(?<![\p{N}.,])\p{N}{4,}(?![.,]?\p{N})/gu, digits => digits.replace(/\B(?=(\p{N}{3})+$)/gu, ','))
}

/** Up to here a number may be the beginning of one being typed: “11” finds 11,000, but “1,100” does not. */
const HALF_TYPED = 3

/** Words may be misspelt, numbers may not: 1,200 is no slip of 1,100. */
function numberFilter(query: string): (entry: SearchEntry) => boolean {
  const wanted = digitsIn(query)
  return ({ text, outlet }) => {
    const present = wanted.length === 0 ? [] : digitsIn(`${text} ${outlet}`)
    return wanted.every(digits =>
      present.some(other => (digits.length > HALF_TYPED ? other === digits : other.startsWith(digits))),
    )
  }
}

function digitsIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map(number => number.replace(/[.,]/g, ''))
}

function toHit({ item, score, matches }: FuseResult<SearchEntry>): SearchHit {
  const indices = matches?.find(({ key }) => key === 'text')?.indices ?? []
  return { ...item, score: score ?? 0, ranges: wholeWords(item.text, indices) }
}

/** For a misspelt word Fuse marks the parts that fit (“lau|cher”); a reader wants to see the word. */
function wholeWords(text: string, indices: readonly (readonly [first: number, last: number])[]): SearchHit['ranges'] {
  return [...text.matchAll(TOKEN)]
    .map(({ 0: word, index }): [number, number] => [index, index + word.length])
    .filter(([start, end]) => indices.some(([first, last]) => first < end && last >= start))
}
