/** What others report and the page does not: the Questions it leaves open, heaviest first. */
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackClaim } from '../pack/types.ts'
import type { OtherClaim } from '../types.ts'
import { type Claims, claimsByQuestion } from './claims-by-question.ts'
import type { Comparable } from './comparable.ts'
import { otherClaim } from './compare-article.ts'
import type { Answer } from './match-claims.ts'

/** More than this is no longer a summary. */
const MOST_MISSING = 25

export interface Missing {
  /** Its number in the pack. */
  question: number
  answers: OtherClaim[]
}

export function findMissing(
  answers: ReadonlyMap<string, readonly Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Missing[] {
  const met = new Set<number>()
  for (const list of answers.values()) for (const { claim } of list) met.add(claim.question)
  return mostTold(rankedQuestions(loaded, voices), met)
    .map(open => ({ ...open, weight: weightOf(open, loaded) }))
    .sort((a, b) => b.outlets - a.outlets || b.weight - a.weight || a.question - b.question)
    .slice(0, MOST_MISSING)
    .map(({ question, claims }) => ({
      question,
      answers: onePerArticle(claims).map(claim => otherClaim({ claim, relation: silent }, loaded)),
    }))
}

/** A Question with what is told of it. */
interface Told {
  question: number
  claims: Claims
  outlets: number
}

const ranked = new WeakMap<ReadonlySet<number>, Told[]>()

/** What the pack tells that a page could miss, told by most outlets first; the same for every page that hears the same voices. */
function rankedQuestions({ claims }: LoadedPack, voices: ReadonlySet<number>): Told[] {
  const before = ranked.get(voices)
  if (before) return before
  const told = claimsByQuestion(claims)
    .map((all, question): Told => {
      const heard = all.filter(({ article }) => voices.has(article))
      return { question, claims: heard, outlets: countOutlets(heard) }
    })
    .filter(({ claims: [first], outlets }) => outlets > 1 || isTellingFigure(first))
    .sort((a, b) => b.outlets - a.outlets)
  ranked.set(voices, told)
  return told
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

/** Those that are not met and told by so many outlets that they may be among the first: no other need be weighed. */
function mostTold(told: readonly Told[], met: ReadonlySet<number>): Told[] {
  const open: Told[] = []
  for (const question of told) {
    if (question.outlets < (open[MOST_MISSING - 1]?.outlets ?? 0)) break
    if (!met.has(question.question)) open.push(question)
  }
  return open
}

/** The page says nothing to compare with: the answer is near the page's story, no more. */
const silent: Answer['relation'] = { relation: 'related', cause: null, reason: 'Not in this article', strength: 0 }

/** How central a Question is: figures first, then what shares most with all that is told. */
function weightOf({ claims: [claim] }: Told, { index }: LoadedPack): number {
  if (!claim) return 0
  const common =
    claim.terms.reduce((sum, term) => sum + index.count('statement', term), 0) / Math.max(1, claim.terms.length)
  return common + (claim.kind === 'figure' ? 10 : 0)
}

function onePerArticle(claims: readonly (PackClaim & Comparable)[]): (PackClaim & Comparable)[] {
  const seen = new Set<number>()
  return claims.filter(({ article }) => !seen.has(article) && seen.add(article))
}
