/** What others report and the page does not: the Questions it leaves open, heaviest first. */
import type { ToldClaim } from '../../pack/claim-table.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { OtherClaim } from '../../types.ts'
import type { Answer, PageClaim } from '../answer.ts'
import { otherClaim } from '../other-claim.ts'
import { rankedQuestions } from './ranked-questions.ts'
import { PageTells } from './told-after-all.ts'

/** More than this is no longer a summary. */
const MOST_MISSING = 25
/** So many are looked at: few outlets tell of those that come after. */
const MOST_LOOKED_AT = 60

export interface Missing {
  /** Its number in the pack. */
  question: number
  answers: OtherClaim[]
}

export function findMissing(
  page: readonly PageClaim[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Missing[] {
  const met = new Set<number>()
  const counted = new Set<string>()
  for (const list of answers.values())
    for (const { claim, relation } of list) {
      met.add(claim.question)
      if (claim.kind === 'figure' && relation.relation !== 'related') counted.add(sentenceOf(claim))
    }
  // The page counts what such a clause counts: what else it says is seldom more than that.
  const isCounted = (claim: ToldClaim): boolean =>
    claim.kind === 'statement' && claim.hasFigure && counted.has(sentenceOf(claim))
  const telling = new PageTells(page, loaded.story)
  const listed = new Set<string>()
  const found: { question: number; claims: ToldClaim[]; rank: number }[] = []
  const questions = rankedQuestions(loaded)
  for (const question of questions.first(MOST_LOOKED_AT, met, voices)) {
    const all = questions.answers(question, voices)
    const told = telling.ofAny(all)
    if (told === 'surely' || all.every(isCounted)) continue
    const claims = onePerArticle(all)
    if (claims.every(claim => claim.kind !== 'figure' && listed.has(sentenceOf(claim)))) continue
    for (const claim of claims) listed.add(sentenceOf(claim))
    found.push({ question, claims, rank: rankOf(claims.length, told === 'perhaps') })
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_MISSING)
    .map(({ question, claims }) => ({
      question,
      answers: claims.map(claim => otherClaim({ claim, relation: silent }, loaded)),
    }))
}

/** What several outlets tell comes first, and within that what the page tells nothing like. */
const rankOf = (outlets: number, isInDoubt: boolean): number => (outlets > 1 ? 0 : 2) + (isInDoubt ? 1 : 0)

const sentenceOf = ({ article, text }: Answer['claim']): string => `${article} ${text}`

/** The page says nothing to compare with: the answer is near the page's story, no more. */
const silent: Answer['relation'] = { relation: 'related', cause: null, reason: 'Not in this article', strength: 0 }

function onePerArticle(claims: readonly ToldClaim[]): ToldClaim[] {
  const seen = new Set<number>()
  return claims.filter(({ article }) => !seen.has(article) && seen.add(article))
}
