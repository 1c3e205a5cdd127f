/**
 * Does a page tell what nothing on it could be compared with? To list as missing what a reader has just read costs more than to
 * leave it out, so less is asked here than for a comparison.
 */
import { COUNT, type Frame } from '../../figures/frame.ts'
import { isTelling } from '../../figures/is-telling.ts'
import { isSameAmount } from '../../figures/units/amounts.ts'
import { timesApart } from '../../figures/values.ts'
import { disjoint } from '../../names/meet.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { Figure } from '../../types.ts'
import type { PageClaim } from '../answer.ts'
import { isPlainVerb, matchHeads } from '../figures/match-frames.ts'

/** surely: beyond reasonable doubt; perhaps: the page tells of such things; no: of nothing like it. */
export type Telling = 'surely' | 'perhaps' | 'no'

/** Clauses side by side that have this much of another's words, weighed, tell the same news. Found on the corpus. */
const SURELY = 0.37
const PERHAPS = 0.3

/** A sum or a measure of something may have been smaller or greater so many times the day before. */
const LIKE = 1.5

export class PageTells {
  private readonly loaded: LoadedPack
  /** By what they are of: only those of one dimension are looked at together. */
  private readonly figures = new Map<string, PageClaim[]>()
  /**
   * The pairs of clauses, one and the next, that each word of the pack stands in, each pair once however often it has the word: a
   * pair by the number of its second clause, so that the first and the last clause have a pair of their own too.
   */
  private readonly pairs = new Map<number, number[]>()
  /** Weight that a claim has in common with each pair; all zero between two claims. */
  private readonly common: Float64Array

  constructor(page: readonly PageClaim[], loaded: LoadedPack) {
    this.loaded = loaded
    for (const claim of page) {
      if (!claim.frame || claim.figure?.isSpecification) continue
      const alike = this.figures.get(claim.frame.dimension)
      if (alike) alike.push(claim)
      else this.figures.set(claim.frame.dimension, [claim])
    }
    const clauses = page.filter(({ kind }) => kind === 'statement')
    clauses.forEach(({ terms }, i) => {
      for (const term of terms) this.note(term, i)
    })
    this.common = new Float64Array(clauses.length + 1)
  }

  private note(term: string, clause: number): void {
    const word = this.loaded.index.numberOf(term)
    if (word === undefined) return
    const pairs = this.pairs.get(word)
    if (pairs === undefined) this.pairs.set(word, [clause, clause + 1])
    else if (pairs.at(-1) === clause) pairs.push(clause + 1)
    else if (pairs.at(-1) !== clause + 1) pairs.push(clause, clause + 1)
  }

  /** What is told surest of claims of the pack, which are of other articles. */
  ofAny(rows: readonly number[]): Telling {
    let surest: Telling = 'no'
    for (const row of rows) {
      const told = this.of(row)
      if (told === 'surely') return told
      if (told === 'perhaps') surest = told
    }
    return surest
  }

  private of(row: number): Telling {
    const figure = this.loaded.claims.figureRows[row] as number
    return figure < 0 ? this.ofClause(row) : this.ofFigure(figure)
  }

  private ofFigure(figure: number): Telling {
    const { frames, figures } = this.loaded.claims
    const alike = this.figures.get(frames.dimension.at(figure))
    if (alike === undefined) return 'no'
    const [head, role] = [frames.head.at(figure), frames.role.at(figure)]
    const [min, max, unit] = [figures.min.at(figure), figures.max.at(figure), figures.unit.at(figure)]
    const amount = { min, max, unit, bound: figures.bound.at(figure) }
    let found: Telling = 'no'
    for (const other of alike) {
      const [y, here] = [other.frame as Frame, other.figure as Figure]
      const heads = matchHeads({ head }, y)
      if (isSameAmount(amount, here) && (isTelling(amount) || heads !== 'apart')) return 'surely'
      const isOfOne = heads === 'equal' || (role !== null && role === y.role && !isPlainVerb(y.role))
      const isOfLike = frames.dimension.at(figure) !== COUNT && heads !== 'apart' && timesApart(amount, here) <= LIKE
      if ((isOfOne || isOfLike) && !disjoint(frames.who.at(figure), y.who)) found = 'perhaps'
    }
    return found
  }

  private ofClause(row: number): Telling {
    const { claims, words } = this.loaded
    const { starts, numbers } = claims.fields.terms
    const end = starts[row + 1] as number
    let [total, heaviest] = [0, 0]
    for (let i = starts[row] as number; i < end; i++) {
      const word = numbers[i] as number
      const weight = words.weightOf(word)
      const pairs = weight === 0 ? undefined : this.pairs.get(word)
      total += weight
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
