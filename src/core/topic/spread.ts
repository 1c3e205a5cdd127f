import type { Analysis } from '../analyse.ts'
import { compassPoints, concepts, countries, countryOfRegion, emptyStems } from '../language/words.ts'
import { conceptOfNoun } from '../meaning/concepts.ts'
import type { NameMention } from '../names/find-names.ts'
import { isCountry } from '../names/name-table.ts'
import { stem } from '../text/stem.ts'
import type { Word } from '../text/word.ts'
import { writtenAs } from '../text/written-as.ts'

/** A name or a content noun, and where a topic's articles use it. */
export interface Spread {
  key: string
  isName: boolean
  /** How many articles use it. */
  articles: number
  mentions: number
  /** The sentences it stands in, counted through all articles. */
  sentences: Set<number>
  /** How it is written, in lower case. */
  surfaces: Set<string>
  /** Countries it is known to be in, or introduced by: “Norway’s Bergen region”, “the Norwegian minister Solberg”. */
  of: Set<string>
}

/** Shorter words are as often something else: “us”. */
const SHORTEST = 3
/** “Supreme commander”, “acting foreign minister”. */
const MOST_BETWEEN = 3

/** Every name and content noun of a topic's articles. */
export function spreadOf(analyses: readonly Analysis[]): Map<string, Spread> {
  const spread = new Map<string, Spread>()
  let at = 0
  for (const { sentences } of analyses) {
    const seen = new Set<string>()
    const note = (key: string, isName: boolean, surface: string): void => {
      const entry = spread.get(key) ?? newSpread(key, isName)
      if (!seen.has(key)) entry.articles++
      seen.add(key)
      entry.mentions++
      entry.sentences.add(at)
      // “The North” means a country only where the text has named it; on any page it is a direction.
      if (!compassPoints.has(surface.toLowerCase()) && surface.length >= SHORTEST) entry.surfaces.add(plain(surface))
      spread.set(key, entry)
    }
    for (const { words, names } of sentences) {
      at++
      for (const { canonical, from, to } of names) note(canonical, true, writtenAs(words.slice(from, to)))
      for (const [i, { canonical }] of names.entries()) {
        const country = introducerOf(words, names, i)
        if (country) spread.get(canonical)?.of.add(country)
      }
      const inName = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)))
      words.forEach(({ lower, tag, text }, i) => {
        const isEmpty = lower.length < SHORTEST || emptyStems.has(stem(lower))
        if (!inName.has(i) && tag === 'noun' && !isEmpty) note(conceptOfNoun(lower), false, text)
      })
    }
  }
  return spread
}

/** The country that stands just before a name, with at most an office or two between them. */
function introducerOf(words: readonly Word[], names: readonly NameMention[], i: number): string | null {
  const before = names[i - 1]
  const name = names[i]
  if (!before || !name || !isCountry(before.canonical) || isCountry(name.canonical)) return null
  const between = words.slice(before.to, name.from)
  const isOffice = between.length <= MOST_BETWEEN && between.every(({ tag }) => tag === 'noun' || tag === 'adj')
  return isOffice ? before.canonical : null
}

const newSpread = (key: string, isName: boolean): Spread => ({
  key,
  isName,
  articles: 0,
  mentions: 0,
  sentences: new Set(),
  surfaces: new Set(spellingsOf(key)),
  of: new Set(isName && countryOfRegion.has(key) ? [countryOfRegion.get(key) as string] : []),
})

const plain = (surface: string): string => surface.toLowerCase().replaceAll('’', "'")

/** Other spellings a page may use: a country's capital and demonyms, a concept's words. */
function spellingsOf(key: string): string[] {
  const country = countries.find(({ name }) => name === key)
  if (country)
    return [
      country.name,
      ...country.aliases,
      ...country.capital,
      ...country.demonyms,
      ...country.government,
      ...country.forces,
    ]
      .map(plain)
      .filter(name => name.length >= SHORTEST)
  const concept = concepts.find(({ id }) => id === key)
  return concept && concept.id !== 'person' ? [...concept.words] : []
}

/** The sentences in which any of `terms` stands. */
export function sentencesWith(terms: readonly string[], spread: ReadonlyMap<string, Spread>): Set<number> {
  const wanted = new Set(terms)
  return new Set([...spread.values()].flatMap(entry => (isWritten(entry, wanted) ? [...entry.sentences] : [])))
}

export const isWritten = ({ surfaces }: Spread, terms: ReadonlySet<string>): boolean =>
  [...surfaces].some(surface => terms.has(surface))
