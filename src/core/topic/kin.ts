/** What else speaks of the things a topic cannot do without. */
import { compassPoints, countryOfRegion, wordFields } from '../language/words.ts'
import { hasAny } from './sentences-of.ts'
import { isWritten, type Spread, sentencesWith } from './spread.ts'
import { isEveryday } from './surprise.ts'
import type { TopicFacet } from './types.ts'

/** Kin stands in this share of the articles, and in two of them at least: one outlet's word may be its own. */
const COMMON = 0.4
const FEWEST_ARTICLES = 2
/** A noun is of the thing when it stands where all needed names meet nearly as often as any sentence of the topic does. */
const AS_OFTEN = 0.75
/** Another name stands for a needed one (the country at war with it) when most of its sentences have it, twice as many as others. */
const MOST_SENTENCES = 0.6
const TWICE = 2

export interface Learnt {
  spread: ReadonlyMap<string, Spread>
  articles: number
  synonyms: readonly (readonly string[])[]
}

/** Core facets with their kin. The last is the thing, the others are the names it is told of. */
export function withKin(names: readonly TopicFacet[], thing: TopicFacet | null, learnt: Learnt): TopicFacet[] {
  const entries = [...learnt.spread.values()]
  const all = new Set(entries.flatMap(({ sentences }) => [...sentences])).size
  const taken = new Set([...names, ...(thing ? [thing] : [])].flatMap(({ terms }) => terms))
  const free = entries.filter(
    entry => entry.articles >= Math.max(FEWEST_ARTICLES, COMMON * learnt.articles) && !isWritten(entry, taken),
  )
  const needed = names.filter(({ weight }) => weight >= 1)
  const places = needed.map(({ terms }) => sentencesWith(terms, learnt.spread))
  const nameKin = (facet: TopicFacet): Spread[] => {
    const at = needed.indexOf(facet)
    const here = places[at]
    if (!here) return []
    return free.filter(entry => {
      if (!entry.isName) return false
      if (entry.of.size > 0) return [...entry.of].every(country => facet.terms.includes(country.toLowerCase()))
      const share = shareIn(entry.sentences, here)
      const lift = share / here.size
      const isOfAnother = places.some(place => shareIn(entry.sentences, place) / place.size > lift)
      return share >= Math.max(MOST_SENTENCES, (TWICE * here.size) / all) && !isOfAnother
    })
  }
  const thingKin = (): Spread[] => {
    const [first, ...others] = places
    if (!first) return []
    const meeting = new Set([...first].filter(sentence => others.every(place => place.has(sentence))))
    return free.filter(
      entry =>
        entry.key === entry.key.toLowerCase() &&
        !isEveryday(entry) &&
        shareIn(entry.sentences, meeting) >= (AS_OFTEN * meeting.size) / all,
    )
  }
  const facets = names.map(facet => {
    const kin = nameKin(facet)
    const parts = kin.filter(({ key }) => facet.terms.includes(countryOfRegion.get(key)?.toLowerCase() ?? ''))
    return withTerms(withParts(facet, parts), [...spellings(kin), ...directionsOf(facet)])
  })
  return thing ? [...facets, withTerms(thing, [...spellings(thingKin()), ...fieldOf(thing)])] : facets
}

const shareIn = (sentences: ReadonlySet<number>, place: ReadonlySet<number>): number =>
  [...sentences].filter(sentence => place.has(sentence)).length / sentences.size

const spellings = (entries: readonly Spread[]): string[] => entries.flatMap(({ surfaces }) => [...surfaces])

/** Words of the same field of news as the thing's own. */
const fieldOf = ({ terms }: TopicFacet): string[] =>
  wordFields
    .filter(field => field.some(word => terms.includes(word)))
    .flat()
    .flatMap(word => (/[^aeo]y$/.test(word) ? [word, `${word.slice(0, -1)}ies`] : [word]))

function withTerms(facet: TopicFacet, kin: readonly string[]): TopicFacet {
  const added = fewestTerms(kin.filter(term => !hasAny(term, facet.terms)))
  const terms = fewestTerms(facet.terms)
  return added.length > 0 ? { ...facet, terms, kin: added } : { ...facet, terms }
}

/** Who is in a part of a country is in that country, of which a story set there may say no more. */
const withParts = (facet: TopicFacet, parts: readonly Spread[]): TopicFacet => ({
  ...facet,
  terms: [...facet.terms, ...spellings(parts)],
})

/** Sorted, each once, and none that another finds as well: “attack drones” where there is “drone”. */
export const fewestTerms = (terms: readonly string[]): string[] => {
  const all = [...new Set(terms)].sort()
  return all.filter(term => !all.some(other => other !== term && hasAny(term, [other])))
}

/** “The South” for South Sudan, once the text has named it. */
const directionsOf = ({ terms, weight }: TopicFacet): string[] =>
  weight < 1
    ? []
    : [...compassPoints].filter(point => terms.some(term => term.startsWith(`${point} `))).map(point => `the ${point}`)
