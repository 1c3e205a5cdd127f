import type { TopicFacet, TopicProfile } from './types.ts'

/** So many mentions meet a facet wholly; a single one in passing does not. */
const ENOUGH_MENTIONS = 3
/** News says in its first lines what it is about: a mention there counts double. */
const LEAD_LENGTH = 900
/** Text beyond this cannot change what an article is about, and costs time on every page. */
const LONGEST_READ = 60_000
/** Core facets weigh as much as all others together: background words alone never make a topic. */
const CORE_SHARE = 0.6

/** How much `text` (title first) is about the topic, 0..1. On topic from `profile.threshold`. Linear in the text. */
export function scoreTopic(profile: TopicProfile, text: string): number {
  const page = ` ${text.slice(0, LONGEST_READ).toLowerCase().replaceAll('’', "'")} `
  let weakestCore = 1
  let met = 0
  let total = 0
  for (const facet of profile.facets) {
    const share = Math.min(1, mentions(facet, page) / ENOUGH_MENTIONS)
    if (facet.core) {
      weakestCore = Math.min(weakestCore, share)
      if (share === 0) return 0
    } else {
      met += share * facet.weight
      total += facet.weight
    }
  }
  return CORE_SHARE * weakestCore + (1 - CORE_SHARE) * (total > 0 ? met / total : weakestCore)
}

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
