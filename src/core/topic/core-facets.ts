/** What a topic cannot do without: the names in its title, and the thing that is told of them. */
import { demonymEndings, placePrepositions } from '../language/words.ts'
import { conceptOfNoun } from '../meaning/concepts.ts'
import { findNames, type NameMention } from '../names/find-names.ts'
import { isCountry, makeNameTable } from '../names/name-table.ts'
import { byName } from '../text/in-order.ts'
import { tagWords } from '../text/tag-words.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Word } from '../text/word.ts'
import { type Learnt, withKin } from './kin.ts'
import { type Spread, sentencesWith } from './spread.ts'
import { isEveryday, isOwn } from './surprise.ts'
import type { TopicFacet } from './types.ts'

/** A facet stands in at least this share of the articles. */
const COMMON = 0.6
/** A local paper may leave out the name of its own town or company: then others must stand for it. */
const SOFT = 0.5
/** Shorter beginnings are shared by words that have nothing to do with each other. */
const SHORTEST_BEGINNING = 5
/** A story is between two countries; a third in its title is where it was told (“…, says Seoul”). */
const MOST_COUNTRIES = 2
/** A thing no title names stands in nearly all articles; beyond three nouns they no longer mean one. */
const NEARLY_ALL = 0.8
const MOST_FALLBACK_THINGS = 3
const LONGEST_SMALL_WORD = 3

export function coreFacets(title: string, learnt: Learnt): TopicFacet[] {
  // A word before the title keeps its first name from being taken for the capital of a sentence.
  const words = tagWords(tokenize(`on ${title}`)).slice(1)
  const named = findNames(words, makeNameTable(learnt.synonyms))
  const own = ownNames(words, named)
  const names = withoutSurroundings(namesIn(words, named, learnt), words)
  const facets = distinct([...names.map(({ facet }) => facet), ...own])
  const things = thingTerms(words, named, names, learnt).filter(term => !own.some(({ terms }) => terms.includes(term)))
  const terms = things.length > 0 ? things : commonThings(learnt)
  const thing: TopicFacet | null = terms.length > 0 ? { terms, weight: 1, core: true } : null
  return withKin(facets.length > 0 ? withoutSetting(twoCountries(facets, learnt)) : commonNames(learnt), thing, learnt)
}

const shareOf = (key: string, { spread, articles }: Learnt): number => (spread.get(key)?.articles ?? 0) / articles

interface TitleName {
  name: NameMention
  facet: TopicFacet
}

/** “The fire at Lanyard House [in Port Amory]”, “at the Lanyard hotel [in Port Amory]”: who names the house need not say in which town it is. */
const withoutSurroundings = (names: readonly TitleName[], words: readonly Word[]): TitleName[] =>
  names.filter(({ name, facet }, i) => {
    const before = names[i - 1]
    if (!before) return true
    const between = words.slice(before.name.to, name.from)
    const isIn = placePrepositions.has(between.pop()?.lower ?? '') && between.every(({ tag }) => tag === 'noun')
    return !isIn || facet.weight >= 1 || before.facet.weight >= 1
  })

function namesIn(words: readonly Word[], named: readonly NameMention[], learnt: Learnt): TitleName[] {
  // In a title set in capitals a word may look like a name: what the articles write as a noun is a thing.
  const isThing = ({ lower }: Word): boolean => {
    const key = conceptOfNoun(lower)
    return shareOf(key, learnt) >= COMMON && !learnt.spread.get(key)?.isName
  }
  return named
    .filter(({ kind, from, to }) => kind !== 'thing' && !words.slice(from, to).every(isThing))
    .flatMap(name => {
      const entry = shareOf(name.canonical, learnt) >= COMMON ? learnt.spread.get(name.canonical) : undefined
      const facet = entry ? facetOf(entry) : familyOf(name.canonical, learnt)
      return facet ? [{ name, facet }] : []
    })
}

/** Of the things a title speaks of, one is needed, in any spelling. */
function thingTerms(
  words: readonly Word[],
  named: readonly NameMention[],
  names: readonly TitleName[],
  learnt: Learnt,
): string[] {
  const inName = (word: number): boolean => names.some(({ name }) => name.from <= word && word < name.to)
  const isNoun = ({ tag }: Word): boolean => tag === 'noun' || tag === 'name' || tag === 'verb'
  const isCommon = (key: string): boolean => shareOf(key, learnt) >= COMMON
  const nouns = words.map((word, i) => (isNoun(word) && !inName(i) ? conceptOfNoun(word.lower) : ''))
  // “data breach” is about a breach: the first of two is left when any news has it.
  const isMere = (i: number): boolean => {
    const entry = learnt.spread.get(nouns[i] as string)
    return entry !== undefined && isEveryday(entry) && isCommon(nouns[i + 1] ?? '')
  }
  const phrases = named.filter(({ kind }) => kind === 'thing')
  const keys = [...phrases.map(({ canonical }) => canonical), ...nouns.filter((_, i) => !isMere(i))].filter(isCommon)
  const partsOfPhrases = phrases
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ from, to }) => words.slice(from, to))
    .filter(({ lower }) => lower.length > LONGEST_SMALL_WORD && !isEveryday({ key: conceptOfNoun(lower) }))
    .map(({ lower }) => lower)
  return [
    ...new Set([
      ...keys.flatMap(key => [...(learnt.spread.get(key)?.surfaces ?? [])]),
      ...synonymsOf(keys, learnt),
      ...partsOfPhrases,
    ]),
  ].sort()
}

/** “drones” in the title brings in every spelling of a synonym group that speaks of drones. */
const synonymsOf = (keys: readonly string[], { synonyms }: Learnt): string[] =>
  synonyms
    .filter(group =>
      group.some(
        spelling =>
          spelling === spelling.toLowerCase() && spelling.split(' ').some(word => keys.includes(conceptOfNoun(word))),
      ),
    )
    .flatMap(group => group.map(spelling => spelling.toLowerCase()))

/** “the ferry Marlo Star”: a proper name in the title is a name, though the vocabulary has it under a thing. */
function ownNames(words: readonly Word[], named: readonly NameMention[]): TopicFacet[] {
  const long = words.filter(word => word.text.length > LONGEST_SMALL_WORD)
  // In a title with capitals throughout they tell nothing.
  if (long.filter(word => word.capital).length > long.length / 2) return []
  return named
    .filter(
      ({ kind, from, to }) => kind === 'thing' && to - from > 1 && words.slice(from, to).every(word => word.capital),
    )
    .map(({ from, to }) => words.slice(from, to).map(word => word.lower))
    .map(parts => ({ terms: [parts.join(' ')], weight: SOFT, core: true }))
}

function twoCountries(facets: readonly TopicFacet[], { spread }: Learnt): TopicFacet[] {
  const size = ({ terms }: TopicFacet): number => sentencesWith(terms, spread).size
  const countries = facets.filter(({ weight }) => weight >= 1).sort((a, b) => size(b) - size(a))
  const left = countries.slice(MOST_COUNTRIES)
  return facets.filter(facet => !left.includes(facet))
}

/** “The crash at Dunmore in Ireland”: who names the town need not say in which country it is, least of all there. */
function withoutSetting(facets: readonly TopicFacet[]): readonly TopicFacet[] {
  const own = facets.filter(({ weight }) => weight < 1)
  return own.length > 0 && facets.length - own.length === 1 ? own : facets
}

/** For a title that names nobody: the name all articles have that is most their own, else the countries they share. */
function commonNames(learnt: Learnt): TopicFacet[] {
  const common = [...learnt.spread.values()]
    .filter(({ key, isName }) => isName && shareOf(key, learnt) >= COMMON)
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || byName(a.key, b.key))
  const own = common.filter(entry => isOwn(entry, learnt.synonyms))
  const countries = common.filter(({ key }) => isCountry(key))
  return (own.length > 0 ? own.slice(0, 1) : countries.slice(0, MOST_COUNTRIES)).map(facetOf)
}

const commonThings = ({ spread, articles, synonyms }: Learnt): string[] =>
  [...spread.values()]
    .filter(entry => !isOwn(entry, synonyms) && !isCountry(entry.key) && entry.articles / articles >= NEARLY_ALL)
    .sort((a, b) => b.mentions - a.mentions || byName(a.key, b.key))
    .slice(0, MOST_FALLBACK_THINGS)
    .flatMap(({ surfaces }) => [...surfaces])
    .sort()

/** Two names written alike are one. */
export const distinct = (facets: readonly TopicFacet[]): TopicFacet[] =>
  facets.filter((facet, i) => facets.findIndex(other => other.terms.join() === facet.terms.join()) === i)

/** A name the articles mostly write otherwise (“Kestria”, “Kestrian”): all that begins like it, when together they are common. */
function familyOf(name: string, { spread, articles }: Learnt): TopicFacet | null {
  const beginning = name.toLowerCase()
  if (name.includes(' ') || name.length < SHORTEST_BEGINNING) return null
  const terms = [beginning, ...demonymEndings.map(ending => beginning + ending)]
  const isOfFamily = (word: string): boolean => terms.includes(word) || terms.includes(word.replace(/s$/, ''))
  const most = [...spread.values()]
    .filter(({ isName, surfaces }) => isName && [...surfaces].some(surface => surface.split(' ').some(isOfFamily)))
    .reduce((sum, entry) => sum + entry.articles, 0)
  return most / articles >= COMMON ? { terms, weight: SOFT, core: true } : null
}

const facetOf = ({ key, surfaces }: Spread): TopicFacet => ({
  terms: [...surfaces].sort(),
  // No paper leaves out which countries a story is between; its own town or company it may.
  weight: isCountry(key) ? 1 : SOFT,
  core: true,
})
