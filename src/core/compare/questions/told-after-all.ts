/**
 * Does a page tell what nothing on it could be compared with? To list as missing what a reader has just read costs more than to
 * leave it out, so less is asked here than for a comparison.
 */
import type { Frame } from '../../figures/frame.ts'
import { isTelling } from '../../figures/is-telling.ts'
import { disjoint } from '../../names/meet.ts'
import type { ToldClaim } from '../../pack/claim-table.ts'
import type { Figure } from '../../types.ts'
import type { PageClaim } from '../answer.ts'
import { isSameAmount } from '../figures/align-by-value.ts'
import { isPlainVerb, matchHeads } from '../figures/match-frames.ts'
import { readingOf } from '../reading.ts'
import type { Story } from '../story/story.ts'

/** surely: beyond reasonable doubt; perhaps: the page tells of such things; no: of nothing like it. */
export type Telling = 'surely' | 'perhaps' | 'no'

/** Clauses side by side that have this much of another's words, weighed, tell the same news. Found on the corpus. */
const SURELY = 0.5
const PERHAPS = 0.35

export class PageTells {
  private readonly figures: readonly PageClaim[]
  /**
   * The pairs of clauses, one and the next, that each term stands in, each pair once however often it has the term: a pair by the
   * number of its second clause, so that the first and the last clause have a pair of their own too.
   */
  private readonly pairs = new Map<string, number[]>()
  /** Weight that a claim has in common with each pair; all zero between two claims. */
  private readonly common: Float64Array
  private readonly story: Story

  constructor(page: readonly PageClaim[], story: Story) {
    this.story = story
    this.figures = page.filter(({ figure }) => figure && !figure.isSpecification)
    const clauses = page.filter(({ kind }) => kind === 'statement')
    clauses.forEach(({ terms }, i) => {
      for (const term of terms) {
        const known = this.pairs.get(term)
        if (known === undefined) this.pairs.set(term, [i, i + 1])
        else if (known.at(-1) === i) known.push(i + 1)
        else if (known.at(-1) !== i + 1) known.push(i, i + 1)
      }
    })
    this.common = new Float64Array(clauses.length + 1)
  }

  /** What is told surest of `claims`, which are of other articles. */
  ofAny(claims: readonly ToldClaim[]): Telling {
    let surest: Telling = 'no'
    for (const claim of claims) {
      const told = this.of(claim)
      if (told === 'surely') return told
      if (told === 'perhaps') surest = told
    }
    return surest
  }

  private of(claim: ToldClaim): Telling {
    return claim.figure && claim.frame ? this.ofFigure(claim.figure, claim.frame) : this.ofClause(claim)
  }

  private ofFigure(figure: Figure, frame: Frame): Telling {
    let found: Telling = 'no'
    for (const other of this.figures) {
      const [y, here] = [other.frame as Frame, other.figure as Figure]
      if (y.dimension !== frame.dimension) continue
      const heads = matchHeads(frame, y)
      if (isSameAmount(figure, here) && (isTelling(figure) || heads !== 'apart')) return 'surely'
      const isOfOne = heads === 'equal' || (frame.role !== null && frame.role === y.role && !isPlainVerb(y.role))
      if (isOfOne && !disjoint(frame.who, y.who)) found = 'perhaps'
    }
    return found
  }

  private ofClause(claim: ToldClaim): Telling {
    const { told, total } = readingOf(claim, this.story).own
    let heaviest = 0
    for (const { term, weight } of told) {
      const pairs = this.pairs.get(term)
      if (pairs === undefined) continue
      for (const pair of pairs) {
        const sum = (this.common[pair] as number) + weight
        this.common[pair] = sum
        if (sum > heaviest) heaviest = sum
      }
    }
    if (heaviest > 0) this.common.fill(0)
    const most = heaviest / (total || 1)
    return most >= SURELY ? 'surely' : most >= PERHAPS ? 'perhaps' : 'no'
  }
}
