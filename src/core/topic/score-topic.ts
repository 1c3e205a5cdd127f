import type { TopicFacet, TopicProfile } from './types.ts'

/** So many mentions meet a facet wholly; a single one in passing does not. */
const ENOUGH_MENTIONS = 3
/** News says in its first lines what it is about: a mention there counts double. */
const LEAD_LENGTH = 900
/** Text beyond this cannot change what an article is about, and costs time on every page. */
const LONGEST_READ = 60_000
/** A core facet that may be missing counts for this much, where the other facets are met so far. */
const SOFT_MISS = 0.6
const ALL_ELSE_MET = 0.42
/**
 * A page that names what only this topic is about (a company, a town) may call the thing itself otherwise: “the law” for
 * the reform, “cases” for the outbreak. Then this much of the rest must be there, which other news from the town has not.
 */
const NAMED_WELL = 0.6
const MUCH_ELSE_MET = 0.35
const OTHERWISE_CALLED = 0.9
/** Core facets weigh as much as all others together: background words alone never make a topic. */
const CORE_SHARE = 0.6

/** How much `text` (title first) is about the topic, 0..1. On topic from `profile.threshold`. Linear in the text. */
export function scoreTopic(profile: TopicProfile, text: string): number {
  const page = ` ${text.slice(0, LONGEST_READ).toLowerCase().replaceAll('’', "'")} `
  const core = profile.facets.filter(facet => facet.core)
  if (core.length === 0) return 0
  const shares = core.map(facet => shareMet(facet, page))
  // Most pages end here: what the topic cannot do without is not there.
  const namesItsOwn = core.some((facet, i) => facet.weight < 1 && (shares[i] as number) >= NAMED_WELL)
  const isMissing = (facet: TopicFacet, i: number): boolean => shares[i] === 0 && facet.weight >= 1
  if (core.some(isMissing) && !namesItsOwn) return 0
  const rest = profile.facets.filter(facet => !facet.core)
  const total = rest.reduce((sum, facet) => sum + facet.weight, 0)
  const met = total > 0 ? rest.reduce((sum, facet) => sum + facet.weight * shareMet(facet, page), 0) / total : 0
  const softMiss = met >= ALL_ELSE_MET ? SOFT_MISS : 0
  const hardMiss = met >= MUCH_ELSE_MET ? OTHERWISE_CALLED : 0
  const product = shares.reduce(
    (all, share, i) => all * (share > 0 ? share : (core[i] as TopicFacet).weight < 1 ? softMiss : hardMiss),
    1,
  )
  const coreShare = product ** (1 / core.length)
  return coreShare === 0 ? 0 : CORE_SHARE * coreShare + (1 - CORE_SHARE) * (total > 0 ? met : coreShare)
}

const shareMet = (facet: TopicFacet, page: string): number => Math.min(1, mentions(facet, page) / ENOUGH_MENTIONS)

function mentions(facet: TopicFacet, page: string): number {
  let count = 0
  for (const term of facet.terms) {
    for (let at = page.indexOf(term); at >= 0 && count < ENOUGH_MENTIONS; at = page.indexOf(term, at + term.length)) {
      if (isLetter(page, at - 1) || isLetter(page, at + term.length)) continue
      count += at < LEAD_LENGTH ? 2 : 1
    }
    if (count >= ENOUGH_MENTIONS) break
  }
  return count
}

/** A letter or digit of any script, as far as a code unit tells. */
function isLetter(page: string, at: number): boolean {
  const code = page.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf
}
