/** What others report and the page does not: the Questions it leaves open, heaviest first. */
import type { ToldClaim } from '../pack/claim-table.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { OtherClaim } from '../types.ts'
import { otherClaim } from './compare-article.ts'
import type { Answer } from './match-claims.ts'
import { rankedQuestions } from './ranked-questions.ts'

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
  const questions = rankedQuestions(loaded)
  return questions.first(MOST_MISSING, met, voices).map(question => ({
    question,
    answers: onePerArticle(questions.answers(question, voices)).map(claim =>
      otherClaim({ claim, relation: silent }, loaded),
    ),
  }))
}

/** The page says nothing to compare with: the answer is near the page's story, no more. */
const silent: Answer['relation'] = { relation: 'related', cause: null, reason: 'Not in this article', strength: 0 }

function onePerArticle(claims: readonly ToldClaim[]): ToldClaim[] {
  const seen = new Set<number>()
  return claims.filter(({ article }) => !seen.has(article) && seen.add(article))
}
