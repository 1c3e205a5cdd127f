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
  const open = claimsByQuestion(loaded.claims).flatMap((all, question) => {
    const claims = met.has(question) ? [] : all.filter(({ article }) => voices.has(article))
    const outlets = countOutlets(claims)
    return outlets > 1 || isTellingFigure(claims[0]) ? [{ question, claims, outlets }] : []
  })
  return mostTold(open)
    .map(entry => ({ ...entry, weight: weightOf(entry.claims, loaded) }))
    .sort((a, b) => b.outlets - a.outlets || b.weight - a.weight || a.question - b.question)
    .slice(0, MOST_MISSING)
    .map(({ question, claims }) => ({
      question: loaded.pack.questions[question]?.id ?? '',
      answers: onePerArticle(claims).map(claim => otherClaim({ claim, relation: silent }, loaded)),
    }))
}

type Claims = (PackClaim & Comparable)[]

const known = new WeakMap<readonly unknown[], Claims[]>()

/** A pack's claims by the question they answer; the same for every page. */
function claimsByQuestion(claims: Readonly<Claims>): Claims[] {
  const before = known.get(claims)
  if (before) return before
  const byQuestion: Claims[] = []
  for (const claim of claims) {
    const answers = byQuestion[claim.question]
    if (answers) answers.push(claim)
    else byQuestion[claim.question] = [claim]
  }
  known.set(claims, byQuestion)
  return byQuestion
}

/** Claims of one article follow each other. */
function countOutlets(claims: Readonly<Claims>): number {
  let count = 0
  let last = -1
  for (const { article } of claims) {
    if (article !== last) count++
    last = article
  }
  return count
}

const isTellingFigure = (claim: Comparable | undefined): boolean =>
  claim?.kind === 'figure' && claim.frame?.head !== null && claim.figure?.isSpecification === false

/** Those told by so many outlets that they may be among the first: the weight of all others need not be known. */
function mostTold<T extends { outlets: number }>(open: T[]): T[] {
  const least = open.map(({ outlets }) => outlets).sort((a, b) => b - a)[MOST_MISSING - 1] ?? 0
  return open.filter(({ outlets }) => outlets >= least)
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
