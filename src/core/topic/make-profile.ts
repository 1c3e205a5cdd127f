/** Topic profile from the topic's own articles and title: what all of them name, and what most of them speak of. */
import { type Analysis, analyse } from '../analyse.ts'
import { conceptOfNoun } from '../figures/lexicon.ts'
import { countries } from '../language/en/countries.ts'
import { emptyStems } from '../language/en/function-words.ts'
import { concepts } from '../language/en/nouns.ts'
import { findNames } from '../names/find-names.ts'
import { makeNameTable } from '../names/name-table.ts'
import { stem } from '../text/stem.ts'
import { tagWords } from '../text/tag.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Article } from '../types.ts'
import type { TopicFacet, TopicProfile } from './types.ts'

export interface TopicWords {
  id: string
  title: string
  synonyms: readonly (readonly string[])[]
}

/** A page that meets every core facet well and a quarter of the rest is on topic. */
const THRESHOLD = 0.62
/** A facet stands in at least this share of the articles. */
const COMMON = 0.6
/** More facets only blur what the topic is about, and weigh on every page. */
const MOST_FACETS = 24

export function makeProfile(topic: TopicWords, articles: readonly Article[]): TopicProfile {
  const spread = spreadOf(articles.map(article => analyse(article.text, topic.synonyms)))
  const core = coreOf(topic, spread, articles.length)
  const rest = [...spread.values()]
    .filter(
      entry =>
        entry.articles / articles.length >= COMMON &&
        !core.some(facet => facet.terms.some(term => entry.surfaces.has(term))),
    )
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || a.key.localeCompare(b.key))
    .slice(0, MOST_FACETS)
    .map(entry => ({
      terms: [...entry.surfaces].sort(),
      weight: round((entry.articles / articles.length) * (entry.isName ? 2 : 1)),
      core: false,
    }))
  return { id: topic.id, title: topic.title, facets: [...core, ...rest], threshold: THRESHOLD }
}

interface Spread {
  key: string
  isName: boolean
  articles: number
  mentions: number
  surfaces: Set<string>
}

/** Every name and content noun with how many articles use it, and how they write it. */
function spreadOf(analyses: readonly Analysis[]): Map<string, Spread> {
  const spread = new Map<string, Spread>()
  for (const { sentences } of analyses) {
    const seen = new Set<string>()
    const note = (key: string, isName: boolean, surface: string): void => {
      const entry = spread.get(key) ?? { key, isName, articles: 0, mentions: 0, surfaces: new Set(surfacesOf(key)) }
      if (!seen.has(key)) entry.articles++
      seen.add(key)
      entry.mentions++
      entry.surfaces.add(surface.toLowerCase().replaceAll('’', "'"))
      spread.set(key, entry)
    }
    for (const { words, names } of sentences) {
      for (const name of names)
        note(
          name.canonical,
          true,
          words
            .slice(name.from, name.to)
            .map(word => word.text)
            .join(' '),
        )
      const inName = new Set(
        names.flatMap(name => Array.from({ length: name.to - name.from }, (_, k) => name.from + k)),
      )
      words.forEach((word, i) => {
        if (inName.has(i) || word.tag !== 'noun' || word.lower.length < 4 || emptyStems.has(stem(word.lower))) return
        note(conceptOfNoun(word.lower), false, word.text)
      })
    }
  }
  return spread
}

/** Other spellings a page may use: a country's capital and demonyms, a concept's words. */
function surfacesOf(key: string): string[] {
  const country = countries.find(({ name }) => name === key)
  if (country)
    return [
      country.name,
      ...country.aliases.filter(alias => alias.length > 2),
      ...country.capital,
      ...country.demonyms,
    ].map(name => name.toLowerCase())
  const concept = concepts.find(({ id }) => id === key)
  return concept && concept.id !== 'person' ? concept.words.flatMap(word => [word, `${word}s`]) : []
}

/** Names in the topic's title are each needed; of its nouns, one is. Without names there, the names every article has. */
function coreOf(topic: TopicWords, spread: ReadonlyMap<string, Spread>, articles: number): TopicFacet[] {
  const words = tagWords(tokenize(topic.title))
  const table = makeNameTable(topic.synonyms)
  const names = findNames(words, table).map(name => name.canonical)
  const inTitle = new Set(names)
  const known = names.filter(name => (spread.get(name)?.articles ?? 0) / articles >= COMMON)
  const fallback = [...spread.values()]
    .filter(entry => entry.isName && entry.articles === articles)
    .map(entry => entry.key)
  const nouns = words
    .filter(word => word.tag !== 'punct' && word.lower.length > 3 && !inTitle.has(word.text))
    .map(word => conceptOfNoun(word.lower))
  const things = nouns.flatMap(noun => [...(spread.get(noun)?.surfaces ?? [])]).concat(synonymsOf(nouns, topic))
  const facets = (known.length ? [...new Set(known)] : fallback.slice(0, 3)).map(name => facetOf(spread.get(name)))
  if (things.length) facets.push({ terms: [...new Set(things)].sort(), weight: 1, core: true })
  return facets
}

const facetOf = (entry: Spread | undefined): TopicFacet => ({
  terms: [...(entry?.surfaces ?? [])].sort(),
  weight: 1,
  core: true,
})

/** “drones” in the title brings in every spelling of a synonym group that speaks of drones. */
function synonymsOf(nouns: readonly string[], topic: TopicWords): string[] {
  return topic.synonyms
    .filter(group =>
      group.some(
        spelling =>
          spelling === spelling.toLowerCase() && spelling.split(' ').some(word => nouns.includes(conceptOfNoun(word))),
      ),
    )
    .flatMap(group => group.map(spelling => spelling.toLowerCase()))
}

const round = (weight: number): number => Math.round(weight * 100) / 100
