/** One person whom one article calls by the full name and another by the last alone: “Justice Minister Renn”, “Olaf Renn”. */
import type { FoundClaim } from '../claims/found-claim.ts'
import { sitePrepositions } from '../language/words.ts'
import { lastName } from '../names/last-name.ts'
import { isName, NAME_PREFIX } from '../text/term-kinds.ts'

/**
 * Terms of a topic, each last name as the only full name that ends in it. What is named after nobody keeps its name: who has the full
 * one speaks somewhere, and nothing is told to happen in the other.
 */
export function fullNames(claims: readonly FoundClaim[]): (term: string) => string {
  const voices = new Set(claims.flatMap(({ origins }) => origins))
  const full = new Map<string, string | null>()
  for (const term of new Set(claims.flatMap(({ terms }) => terms))) {
    const name = isName(term) ? term.slice(NAME_PREFIX.length) : ''
    const last = lastName(name)
    if (last === null) continue
    const key = NAME_PREFIX + last
    full.set(key, full.has(key) || !voices.has(name) || isPlace(last, claims) ? null : term)
  }
  return term => full.get(term) ?? term
}

/** “In Tavenna”: a club has its town's name. */
function isPlace(name: string, claims: readonly FoundClaim[]): boolean {
  return claims.some(({ sentence }) => {
    for (let at = sentence.indexOf(` ${name}`); at > 0; at = sentence.indexOf(` ${name}`, at + 1)) {
      const word = sentence.slice(sentence.lastIndexOf(' ', at - 1) + 1, at).toLowerCase()
      const isOwner = /^['’]s/.test(sentence.slice(at + 1 + name.length))
      if (!isOwner && sitePrepositions.has(word)) return true
    }
    return false
  })
}
