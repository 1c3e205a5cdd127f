/** Where to look for what a claim may meet: an inverted index from keys of its frame and its terms to claims. */
import type { Comparable } from '../compare/comparable.ts'
import { familyOfRole } from '../figures/lexicon.ts'

/** Terms looked up per statement: its rarest tell most, and common ones lead to everything. */
const TERMS_LOOKED_UP = 14
/** Candidates looked at per claim, so that time grows with the article and not with the pack. */
const MOST_CANDIDATES = 300
/** A key held by more claims than this leads nowhere in particular. */
const TOO_COMMON = 4000

export class ClaimIndex {
  private readonly byKey = new Map<string, number[]>()

  constructor(claims: readonly Comparable[]) {
    claims.forEach((claim, index) => {
      for (const key of keysOf(claim)) {
        const postings = this.byKey.get(key)
        if (postings) postings.push(index)
        else this.byKey.set(key, [index])
      }
    })
  }

  /** How many claims hold a term of this kind of claim. */
  count(kind: string, term: string): number {
    return this.byKey.get(`${kind}:${term}`)?.length ?? 0
  }

  /** Claims that share a key with this one, those with the most and rarest keys in common first. */
  candidates(claim: Comparable): number[] {
    const keys = keysOf(claim)
      .map(key => ({ key, postings: this.byKey.get(key) ?? [] }))
      .filter(({ postings }) => postings.length > 0 && postings.length <= TOO_COMMON)
      .sort((a, b) => a.postings.length - b.postings.length)
      .slice(0, claim.kind === 'figure' ? undefined : TERMS_LOOKED_UP)
    const score = new Map<number, number>()
    for (const { postings } of keys) {
      const weight = 1 / (1 + Math.log2(1 + postings.length))
      for (const index of postings) score.set(index, (score.get(index) ?? 0) + weight)
    }
    return [...score]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => index)
  }
}

function keysOf(claim: Comparable): string[] {
  if (claim.kind !== 'figure' || !claim.frame) return claim.terms.map(term => `${claim.kind}:${term}`)
  const { dimension, head, role } = claim.frame
  const keys = [`f:${dimension}:${claim.figure?.min}:${claim.figure?.max}`]
  const family = role && familyOfRole(role)
  if (role) keys.push(`f:${dimension}:r:${role}`)
  if (family) keys.push(`f:${dimension}:f:${family}`)
  if (head) keys.push(`f:${dimension}:h:${head}`)
  if (dimension !== 'count') keys.push(...claim.terms.map(term => `f:${dimension}:t:${term}`))
  return keys
}
