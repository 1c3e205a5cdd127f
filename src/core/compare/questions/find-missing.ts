/** What others report and the page does not: the Questions it leaves open, heaviest first. */
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

/** A number that only leaves room for the page's tells more than the page does. */
const SETTLES: ReadonlySet<string> = new Set(['agrees', 'differs'])

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
  const { fields, figureRows } = loaded.claims
  const met = new Set<number>()
  const counted = new ToldSentences()
  for (const list of answers.values())
    for (const { claim, relation } of list) {
      met.add(claim.question)
      if (claim.kind === 'figure' && SETTLES.has(relation.relation)) counted.add(claim.article, claim.text)
    }
  const isIn = (sentences: ToldSentences, row: number): boolean =>
    sentences.has(fields.article.at(row), loaded.claims.sentenceAt(row))
  // The page counts what such a clause counts: what else it says is seldom more than that.
  const isCounted = (row: number): boolean =>
    fields.kind.at(row) === 'statement' && fields.hasFigure.at(row) && isIn(counted, row)
  const telling = new PageTells(page, loaded)
  const listed = new ToldSentences()
  const found: { question: number; rows: number[]; rank: number }[] = []
  const questions = rankedQuestions(loaded)
  for (const question of questions.first(MOST_LOOKED_AT, met, voices)) {
    const all = questions.answers(question, voices)
    const told = telling.ofAny(all)
    if (told === 'surely' || all.every(isCounted)) continue
    const rows = onePerArticle(all, loaded)
    if (rows.every(row => (figureRows[row] as number) < 0 && isIn(listed, row))) continue
    for (const row of rows) listed.add(fields.article.at(row), loaded.claims.sentenceAt(row))
    found.push({ question, rows, rank: rankOf(rows.length, told === 'perhaps') })
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_MISSING)
    .map(({ question, rows }) => ({
      question,
      answers: rows.map(row => otherClaim({ claim: loaded.claims.at(row), relation: silent }, loaded)),
    }))
}

/** What several outlets tell comes first, and within that what the page tells nothing like. */
const rankOf = (outlets: number, isInDoubt: boolean): number => (outlets > 1 ? 0 : 2) + (isInDoubt ? 1 : 0)

/** Sentences of several articles. A key put together of both would have to be read anew each time. */
class ToldSentences {
  private readonly byArticle = new Map<number, Set<string>>()

  add(article: number, text: string): void {
    const known = this.byArticle.get(article)
    if (known) known.add(text)
    else this.byArticle.set(article, new Set([text]))
  }

  has(article: number, text: string): boolean {
    return this.byArticle.get(article)?.has(text) === true
  }
}

/** The page says nothing to compare with: the answer is near the page's story, no more. */
const silent: Answer['relation'] = { relation: 'related', cause: null, reason: 'Not in this article', strength: 0 }

function onePerArticle(rows: readonly number[], { claims }: LoadedPack): number[] {
  const seen = new Set<number>()
  return rows.filter(row => {
    const article = claims.fields.article.at(row)
    return !seen.has(article) && seen.add(article)
  })
}
