/** Topic profile from the topic's own articles and title: what it cannot do without, and what most of its articles speak of. */
import { analyse } from '../analyse.ts'
import { countryOfRegion } from '../language/words.ts'
import { byName } from '../text/in-order.ts'
import type { Article } from '../types.ts'
import { coreFacets, distinct } from './core-facets.ts'
import { fewestTerms } from './kin.ts'
import { isWritten, type Spread, spreadOf } from './spread.ts'
import { isEveryday, isOwn, surpriseOf } from './surprise.ts'
import type { TopicFacet, TopicProfile } from './types.ts'

export interface TopicWords {
  id: string
  title: string
  synonyms: readonly (readonly string[])[]
}

/**
 * Between what articles near a topic reach (0.47 at most) and what its own do (nearly all 0.5 and more). Found on `test/corpus/detection`
 * and on each topic's articles in turn against a profile of the others.
 */
const THRESHOLD = 0.48
/** The background stands in at least this share of the articles. Of persons and places less is enough: no other news has them. */
const COMMON = 0.6
const COMMON_OWN = 0.33
/** More facets only blur what the topic is about, and weigh on every page. */
const MOST_FACETS = 20

export function makeProfile({ id, title, synonyms }: TopicWords, articles: readonly Article[]): TopicProfile {
  const spread = spreadOf(articles.map(article => analyse(article.text, synonyms)))
  const core = coreFacets(title, { spread, articles: articles.length, synonyms })
  const taken = new Set(core.flatMap(({ terms }) => terms))
  const share = (entry: Spread): number => entry.articles / articles.length
  const background = [...spread.values()]
    .filter(entry => share(entry) >= (isOwn(entry, synonyms) ? COMMON_OWN : COMMON))
    .filter(entry => entry.surfaces.size > 0 && (!isWritten(entry, taken) || countryOfRegion.has(entry.key)))
    .map(entry => ({ entry, weight: round(share(entry) * surpriseOf(entry, synonyms)) }))
    .sort((a, b) => b.weight - a.weight || b.entry.mentions - a.entry.mentions || byName(a.entry.key, b.entry.key))
    .slice(0, MOST_FACETS)
    .map(({ entry, weight }): TopicFacet => {
      const terms = fewestTerms(tellingSurfaces(entry))
      return { terms, weight, core: false, ...(isOwn(entry, synonyms) ? { own: true } : {}) }
    })
  return { id, title, facets: distinct([...core, ...background]), threshold: THRESHOLD }
}

/** “The Union” and “climate” are in all news, whatever “Continental Union” and “Climate Ledger” are cut down to. */
function tellingSurfaces({ isName, surfaces }: Spread): string[] {
  const telling = [...surfaces].filter(key => !isName || !isEveryday({ key }))
  return telling.length > 0 ? telling : [...surfaces]
}

const round = (weight: number): number => Math.round(weight * 100) / 100
