/** Where to look for what a claim may meet: an inverted index from keys of its frame and its terms to claims. */
import type { Comparable } from '../compare/comparable.ts'
import { familyOfRole } from '../figures/lexicon.ts'

/** Terms looked up per statement: its rarest tell most, and common ones lead to everything. */
const TERMS_LOOKED_UP = 14
/** Candidates looked at per claim, so that time grows with the article and not with the pack. */
const MOST_CANDIDATES = 300
/** A key held by more claims than this leads nowhere in particular. */
const TOO_COMMON = 4000

/** Claims by key, in a space of their own for each kind of key: putting the two into one string costs more than all else. */
type Postings = Map<string, number[]>

export class ClaimIndex {
  private readonly spaces = new Map<string, Postings>()
  /** Scores of candidates, all zero between two questions. */
  private readonly scores: Float64Array

  constructor(claims: readonly Comparable[]) {
    this.scores = new Float64Array(claims.length)
    claims.forEach((claim, index) => {
      eachSpace(claim, (space, keys) => {
        const postings = this.space(space)
        for (const key of keys) {
          const known = postings.get(key)
          if (known) known.push(index)
          else postings.set(key, [index])
        }
      })
    })
  }

  private space(name: string): Postings {
    const known = this.spaces.get(name)
    if (known) return known
    const made: Postings = new Map()
    this.spaces.set(name, made)
    return made
  }

  /** How many claims hold a term of this kind of claim. */
  count(kind: string, term: string): number {
    return this.spaces.get(kind)?.get(term)?.length ?? 0
  }

  /** Claims that share a key with this one, those with the most and rarest keys in common first. */
  candidates(claim: Comparable): number[] {
    const { scores } = this
    const touched: number[] = []
    for (const postings of this.tellingPostings(claim)) {
      const weight = 1 / (1 + Math.log2(1 + postings.length))
      for (const index of postings) {
        if (scores[index] === 0) touched.push(index)
        scores[index] = (scores[index] as number) + weight
      }
    }
    const scored = touched.map(index => ({ index, score: scores[index] as number }))
    for (const index of touched) scores[index] = 0
    return best(scored).map(({ index }) => index)
  }

  /** The claims under each key of this one that leads somewhere, the rarest key first. */
  private tellingPostings(claim: Comparable): number[][] {
    const found: number[][] = []
    eachSpace(claim, (space, keys) => {
      for (const key of keys) {
        const postings = this.spaces.get(space)?.get(key)
        if (postings && postings.length <= TOO_COMMON) found.push(postings)
      }
    })
    found.sort((a, b) => a.length - b.length)
    return claim.kind === 'figure' ? found : found.slice(0, TERMS_LOOKED_UP)
  }
}

interface Scored {
  index: number
  score: number
}

/** The best by score, in order. Most are left out before anything is sorted by rule. */
function best(scored: Scored[]): Scored[] {
  const least = scored.length > MOST_CANDIDATES ? leastOfBest(scored) : 0
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_CANDIDATES)
}

const leastOfBest = (scored: Scored[]): number =>
  Float64Array.from(scored, ({ score }) => score).sort()[scored.length - MOST_CANDIDATES] as number

/** Calls `visit` with the keys of a claim: for a statement or quotation its terms, for a figure what its frame says. */
function eachSpace(claim: Comparable, visit: (space: string, keys: readonly string[]) => void): void {
  if (claim.kind !== 'figure' || !claim.frame) {
    visit(claim.kind, claim.terms)
    return
  }
  const { dimension, head, role } = claim.frame
  const family = role && familyOfRole(role)
  visit(`v:${dimension}`, [`${claim.figure?.min}:${claim.figure?.max}`])
  if (role) visit(`r:${dimension}`, [role])
  if (family) visit(`f:${dimension}`, [family])
  if (head) visit(`h:${dimension}`, [head])
  if (dimension !== 'count') visit(`t:${dimension}`, claim.terms)
}
