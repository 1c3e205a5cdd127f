/** Topic profile from the topic's own articles and title: what all of them name, and what most of them speak of. */
import { type Analysis, analyse } from '../analyse.ts'
import { conceptOfNoun } from '../figures/lexicon.ts'
import { concepts, countries, emptyStems } from '../language/words.ts'
import { findNames, type NameMention } from '../names/find-names.ts'
import { isCountry, makeNameTable } from '../names/name-table.ts'
import { stem } from '../text/stem.ts'
import { tagWords, type Word } from '../text/tag.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Article } from '../types.ts'
import type { TopicFacet, TopicProfile } from './types.ts'

export interface TopicWords {
  id: string
  title: string
  synonyms: readonly (readonly string[])[]
}

/** A page that meets every core facet well is on topic; one that meets them in passing needs the rest. */
const THRESHOLD = 0.6
/** A facet stands in at least this share of the articles. */
const COMMON = 0.6
/** A local paper may leave out the name of its own country or town: then all else must speak for the topic. */
const SOFT = 0.5
/** How English makes a people's name of a place's. */
const DEMONYM_ENDINGS = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'ese', 'ish']
/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_BEGINNING = 5
/** “The North” means a country only where the text has named it; on any page it is a direction. */
const COMPASS = /^(?:north|south|east|west)$/i
/** Names that stand in for a title without any. */
const MOST_FALLBACK_NAMES = 2
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
      if (!COMPASS.test(surface)) entry.surfaces.add(surface.toLowerCase().replaceAll('’', "'"))
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

/** Names in the topic's title are each needed; of the things it speaks of, one is. Without names there, those that every article has. */
function coreOf(topic: TopicWords, spread: ReadonlyMap<string, Spread>, articles: number): TopicFacet[] {
  // A word before the title keeps its first name from being taken for the capital of a sentence.
  const words = tagWords(tokenize(`on ${topic.title}`)).slice(1)
  const named = findNames(words, makeNameTable(topic.synonyms))
  const isCommon = (key: string): boolean => (spread.get(key)?.articles ?? 0) / articles >= COMMON
  // In a title set in capitals a word may look like a name: what the articles write as a noun is a thing.
  const isThing = (word: Word): boolean =>
    isCommon(conceptOfNoun(word.lower)) && !spread.get(conceptOfNoun(word.lower))?.isName
  const names = named
    .filter(name => name.kind !== 'thing' && !words.slice(name.from, name.to).every(isThing))
    .flatMap(name => {
      const facet = isCommon(name.canonical)
        ? facetOf(spread.get(name.canonical))
        : familyOf(name.canonical, spread, articles)
      return facet ? [{ name, facet }] : []
    })
  const everywhere = [...spread.values()].filter(
    entry => entry.isName && !topic.synonyms.some(([first]) => first === entry.key) && entry.articles === articles,
  )
  const inName = (word: number): boolean => names.some(({ name }) => name.from <= word && word < name.to)
  const things = [
    ...named.filter(name => name.kind === 'thing').map(name => name.canonical),
    ...words.flatMap((word, i) =>
      (word.tag === 'noun' || word.tag === 'name' || word.tag === 'verb') && !inName(i)
        ? [conceptOfNoun(word.lower)]
        : [],
    ),
  ].filter(isCommon)
  const own = ownNames(words, named)
  const facets =
    names.length + own.length
      ? distinct([...names.map(({ facet }) => facet), ...own])
      : everywhere.slice(0, MOST_FALLBACK_NAMES).map(facetOf)
  const terms = things
    .flatMap(thing => [...(spread.get(thing)?.surfaces ?? [])])
    .concat(synonymsOf(things, topic))
    .filter(term => !own.some(facet => facet.terms.includes(term)))
  if (terms.length) facets.push({ terms: [...new Set(terms)].sort(), weight: 1, core: true })
  return facets
}

/** “the ferry Marlo Star”: a proper name in the title is a name, though the vocabulary has it under a thing. */
function ownNames(words: readonly Word[], named: readonly NameMention[]): TopicFacet[] {
  const long = words.filter(word => word.text.length > LONGEST_SMALL_WORD)
  // In a title with capitals throughout they tell nothing.
  if (long.filter(word => word.capital).length > long.length / 2) return []
  return named
    .filter(
      ({ kind, from, to }) => kind === 'thing' && to - from > 1 && words.slice(from, to).every(word => word.capital),
    )
    .map(({ from, to }) => ({
      terms: [
        words
          .slice(from, to)
          .map(word => word.lower)
          .join(' '),
      ],
      weight: SOFT,
      core: true,
    }))
}

const LONGEST_SMALL_WORD = 3

const distinct = (facets: readonly TopicFacet[]): TopicFacet[] =>
  facets.filter((facet, i) => facets.findIndex(other => other.terms.join() === facet.terms.join()) === i)

/** A name the articles mostly write otherwise (“Kestria”, “Kestrian”): all that begins like it, when together they are common. */
function familyOf(name: string, spread: ReadonlyMap<string, Spread>, articles: number): TopicFacet | null {
  const beginning = name.toLowerCase()
  if (name.includes(' ') || name.length < SHORTEST_BEGINNING) return null
  const terms = [beginning, ...DEMONYM_ENDINGS.map(ending => beginning + ending)]
  const written = [...spread.values()].filter(
    entry => entry.isName && [...entry.surfaces].some(surface => surface.split(' ').some(word => terms.includes(word))),
  )
  const most = written.reduce((sum, entry) => sum + entry.articles, 0)
  return most / articles >= COMMON ? { terms, weight: SOFT, core: true } : null
}

const facetOf = (entry: Spread | undefined): TopicFacet => ({
  terms: [...(entry?.surfaces ?? [])].sort(),
  // No paper leaves out which countries a story is between; its own town or company it may.
  weight: entry && isCountry(entry.key) ? 1 : SOFT,
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
