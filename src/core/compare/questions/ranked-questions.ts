/** The Questions of a pack that a page may miss, those first that most outlets answer. */
import { isOfPeople } from '../../figures/role/of-people.ts'
import { GroupedRows } from '../../pack/grouped-rows.ts'
import { heardArticles } from '../../pack/heard-articles.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'

/** A Question that several outlets answer, or one with a figure that tells something. */
interface Ranked {
  /** Its number in the pack. */
  question: number
  outlets: number
  /** How central it is: figures first, then what shares most with all that is told. */
  weight: number
}

type Voices = ReadonlySet<number>

/** Shared terms count one by one; a figure counts as much as so many. */
const FIGURE_WEIGHT = 10

const known = new WeakMap<LoadedPack, RankedQuestions>()

/** Ranked at the first comparison, and kept. */
export function rankedQuestions(loaded: LoadedPack): RankedQuestions {
  const before = known.get(loaded)
  if (before) return before
  const ranked = new RankedQuestions(loaded)
  known.set(loaded, ranked)
  return ranked
}

export class RankedQuestions {
  private readonly loaded: LoadedPack
  private readonly byArticle: GroupedRows
  /** Who is heard by pages that are none of the pack's own, and the order of Questions that they make. */
  private readonly everybody: Voices
  private readonly ranked: readonly Ranked[]

  constructor(loaded: LoadedPack) {
    const { pack, claims, questions } = loaded
    this.loaded = loaded
    this.byArticle = new GroupedRows(claims.fields.article.all, pack.articles.length)
    this.everybody = heardArticles(pack.articles, [])
    this.ranked = this.rank(Array(questions.count).keys(), this.everybody)
  }

  /** The first `most` that are not met. For other voices than usual only what they answer is ranked anew. */
  first(most: number, met: ReadonlySet<number>, voices: Voices): number[] {
    const changed = this.answeredBy(this.notIn(voices))
    const found: Ranked[] = []
    for (const ranked of this.ranked) {
      if (found.length === most) break
      if (!met.has(ranked.question) && !changed.has(ranked.question)) found.push(ranked)
    }
    const others = this.rank(changed, voices).filter(({ question }) => !met.has(question))
    return [...found, ...others]
      .sort(byRank)
      .slice(0, most)
      .map(({ question }) => question)
  }

  /** What those who may be heard answer: claims by their rows, in the pack's order. */
  answers(question: number, voices: Voices): number[] {
    const { claims, answers } = this.loaded
    const heard: number[] = []
    for (const row of answers.of(question)) if (voices.has(claims.fields.article.at(row))) heard.push(row)
    return heard
  }

  private rank(questions: Iterable<number>, voices: Voices): Ranked[] {
    const ranked: Ranked[] = []
    for (const question of questions) {
      const { first, outlets } = this.heard(question, voices)
      if (outlets > 1 || (outlets === 1 && this.isTellingFigure(first)))
        ranked.push({ question, outlets, weight: this.weight(first) })
    }
    return ranked.sort(byRank)
  }

  /** The first claim that may be heard, and from how many outlets there are any. Claims of one article follow each other. */
  private heard(question: number, voices: Voices): { first: number; outlets: number } {
    const { claims, answers } = this.loaded
    let [first, outlets, last] = [-1, 0, -1]
    for (const row of answers.of(question)) {
      const article = claims.fields.article.at(row)
      if (article === last || !voices.has(article)) continue
      if (first < 0) first = row
      outlets++
      last = article
    }
    return { first, outlets }
  }

  private isTellingFigure(row: number): boolean {
    const { figureRows, figures, frames } = this.loaded.claims
    const figureRow = figureRows[row] as number
    if (figureRow < 0 || figures.isSpecification.at(figureRow)) return false
    const head = frames.head.at(figureRow)
    // How old somebody is, no other article needs to tell.
    return head !== null && !(figures.unit.at(figureRow) === 'year' && isOfPeople({ head, role: null }))
  }

  private weight(row: number): number {
    const { claims, index } = this.loaded
    const { starts, numbers } = claims.fields.terms
    const [from, to] = [starts[row] as number, starts[row + 1] as number]
    let common = 0
    for (let i = from; i < to; i++) common += index.statementsWithWord(numbers[i] as number)
    return common / Math.max(1, to - from) + ((claims.figureRows[row] as number) < 0 ? 0 : FIGURE_WEIGHT)
  }

  /** Articles that are heard usually and not now, or the other way about. */
  private notIn(voices: Voices): number[] {
    if (voices === this.everybody) return []
    return [...this.loaded.pack.articles.keys()].filter(article => voices.has(article) !== this.everybody.has(article))
  }

  private answeredBy(articles: readonly number[]): ReadonlySet<number> {
    const { question } = this.loaded.claims.fields
    return new Set(articles.flatMap(article => [...this.byArticle.of(article)].map(row => question.at(row))))
  }
}

const byRank = (a: Ranked, b: Ranked): number => b.outlets - a.outlets || b.weight - a.weight || a.question - b.question
