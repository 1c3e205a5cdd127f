/**
 * Does a page tell what nothing on it could be compared with? To list as missing what a reader has just read costs more than to
 * leave it out, so less is asked here than for a comparison.
 */
import type { Frame } from '../figures/frame.ts'
import { isTelling } from '../figures/is-telling.ts'
import type { ToldClaim } from '../pack/claim-table.ts'
import type { Figure } from '../types.ts'
import { isSameAmount } from './align-by-value.ts'
import { disjoint } from './align-scope.ts'
import type { PageClaim } from './compare-article.ts'
import { isPlainVerb, matchHeads } from './match-frames.ts'
import { readingOf } from './reading.ts'
import type { Story } from './story.ts'

/** surely: beyond reasonable doubt; perhaps: the page tells of such things; no: of nothing like it. */
export type Telling = 'surely' | 'perhaps' | 'no'

/** Clauses side by side that have this much of another's words, weighed, tell the same news. Found on the corpus. */
const SURELY = 0.5
const PERHAPS = 0.35

export class PageTells {
  private readonly figures: readonly PageClaim[]
  /** The clauses that each term stands in, by their number. */
  private readonly places = new Map<string, number[]>()
  private readonly story: Story

  constructor(page: readonly PageClaim[], story: Story) {
    this.story = story
    this.figures = page.filter(({ figure }) => figure && !figure.isSpecification)
    const clauses = page.filter(({ kind }) => kind === 'statement')
    clauses.forEach(({ terms }, i) => {
      for (const term of terms) {
        const known = this.places.get(term)
        if (known) known.push(i)
        else this.places.set(term, [i])
      }
    })
  }

  /** `claim`: of another article. */
  of(claim: ToldClaim): Telling {
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
    const { list, weights, total } = readingOf(claim, this.story).own
    const weightAt = new Map<number, number>()
    // Of one clause and the next, a term counts once.
    for (const term of list)
      for (const i of new Set((this.places.get(term) ?? []).flatMap(at => [at, at - 1])))
        weightAt.set(i, (weightAt.get(i) ?? 0) + (weights.get(term) as number))
    const most = Math.max(0, ...weightAt.values()) / (total || 1)
    return most >= SURELY ? 'surely' : most >= PERHAPS ? 'perhaps' : 'no'
  }
}
