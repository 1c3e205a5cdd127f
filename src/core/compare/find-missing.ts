/** What others report and the page does not: the Questions it leaves open, heaviest first. */
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackClaim } from '../pack/types.ts'
import type { Report } from '../types.ts'
import type { Comparable } from './comparable.ts'
import { otherClaim } from './compare-article.ts'
import type { Answer } from './match-claims.ts'

/** More than this is no longer a summary. */
const MOST_MISSING = 25

export function findMissing(
  answers: ReadonlyMap<string, readonly Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Report['missing'] {
  const met = new Set<number>()
  for (const list of answers.values()) for (const { claim } of list) met.add(claim.question)
  const open = new Map<number, (PackClaim & Comparable)[]>()
  for (const claim of loaded.claims) {
    if (!voices.has(claim.article) || met.has(claim.question)) continue
    open.set(claim.question, [...(open.get(claim.question) ?? []), claim])
  }
  return [...open]
    .map(([question, claims]) => ({
      question,
      claims,
      outlets: new Set(claims.map(claim => claim.article)).size,
      weight: weightOf(claims, loaded),
    }))
    .filter(
      ({ claims, outlets }) =>
        outlets > 1 ||
        (claims[0]?.kind === 'figure' && claims[0].frame?.head !== null && claims[0].figure?.isSpecification === false),
    )
    .sort((a, b) => b.outlets - a.outlets || b.weight - a.weight || a.question - b.question)
    .slice(0, MOST_MISSING)
    .map(({ question, claims }) => ({
      question: loaded.pack.questions[question]?.id ?? '',
      answers: onePerArticle(claims).map(claim => otherClaim({ claim, relation: silent }, loaded)),
    }))
}

/** The page says nothing to compare with: the answer is near the page's story, no more. */
const silent: Answer['relation'] = { relation: 'related', cause: null, reason: 'Not in this article', strength: 0 }

/** How central a Question is: figures first, then what shares most with all that is told. */
function weightOf(claims: readonly Comparable[], { index }: LoadedPack): number {
  const [claim] = claims
  if (!claim) return 0
  const common =
    claim.terms.reduce((sum, term) => sum + index.count('statement', term), 0) / Math.max(1, claim.terms.length)
  return common + (claim.kind === 'figure' ? 10 : 0)
}

function onePerArticle(claims: readonly (PackClaim & Comparable)[]): (PackClaim & Comparable)[] {
  const seen = new Set<number>()
  return claims.filter(({ article }) => !seen.has(article) && seen.add(article))
}
