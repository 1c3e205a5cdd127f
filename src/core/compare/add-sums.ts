/** Parts that add up: an article that says “100 killed” and “1,000 injured” agrees with one that says 1,100 casualties. */
import type { Frame } from '../figures/frame.ts'
import { joinRoles } from '../figures/lexicon.ts'
import { relateValues } from '../figures/values.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackClaim } from '../pack/types.ts'
import type { Comparable } from './comparable.ts'
import type { PageClaim } from './compare-article.ts'
import type { Answer } from './match-claims.ts'
import { reasons } from './reasons.ts'

/** A part and its partner stand in one sentence, as writers put them. */
export function addSums(
  claims: readonly PageClaim[],
  answers: Map<string, Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Map<string, Answer[]> {
  const pairs = pairsByRole(loaded)
  for (const claim of claims) {
    const total = claim.figure
    if (!total || claim.frame?.dimension !== 'count' || total.min === null) continue
    for (const { first, second } of pairs.get(claim.frame.role ?? '') ?? []) {
      if (!voices.has(first.article) || !sameOwner(claim.frame, first.frame as Frame)) continue
      const sum = (first.figure?.min ?? 0) + (second.figure?.min ?? 0)
      if (relateValues(total, { min: sum, max: sum, bound: 'about' }).kind !== 'agrees') continue
      const parts = [first, second].map(part => `${part.figure?.surface} ${part.frame?.role}`)
      const answer: Answer = {
        claim: first,
        relation: { relation: 'agrees', cause: null, reason: reasons.sum(parts, total.surface), strength: 0.7 },
      }
      const kept = (answers.get(claim.id) ?? []).filter(({ claim: other }) => other !== first && other !== second)
      answers.set(claim.id, [...kept, answer])
    }
  }
  return answers
}

interface Pair {
  first: PackClaim & Comparable
  second: PackClaim & Comparable
  /** What both together are. */
  role: string
}

const known = new WeakMap<LoadedPack, Map<string, Pair[]>>()

/** The pairs of a pack by what both together are; the same for every page. */
function pairsByRole(loaded: LoadedPack): Map<string, Pair[]> {
  const before = known.get(loaded)
  if (before) return before
  const pairs = new Map<string, Pair[]>()
  for (const pair of findPairs(loaded.claims)) pairs.set(pair.role, [...(pairs.get(pair.role) ?? []), pair])
  known.set(loaded, pairs)
  return pairs
}

function findPairs(claims: readonly (PackClaim & Comparable)[]): Pair[] {
  const figures = claims.filter(
    claim => claim.frame?.dimension === 'count' && claim.frame.role !== null && claim.figure?.min !== null,
  )
  return figures.flatMap((first, i) => {
    const second = figures[i + 1]
    if (!second || second.article !== first.article || second.text !== first.text) return []
    const role = joinRoles(first.frame?.role ?? '', second.frame?.role ?? '')
    return role ? [{ first, second, role }] : []
  })
}

const sameOwner = (a: Frame, b: Frame): boolean =>
  a.who.length === 0 || b.who.length === 0 || a.who.some(name => b.who.includes(name))
