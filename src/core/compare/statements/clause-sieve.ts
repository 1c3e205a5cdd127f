/**
 * Which clauses of a pack may tell of what a clause of a page tells, by the numbers of their words in the pack's columns: most
 * candidates share a word and no more, and no claim need be put together to see that.
 */
import { statementBefore } from '../../pack/claim-context.ts'
import type { ClaimIndex } from '../../pack/claim-index.ts'
import type { ClaimTable } from '../../pack/claim-table.ts'
import type { Comparable } from '../comparable.ts'
import { isDate, isName, isValue, type Reading, readingOf } from '../reading.ts'
import type { Story } from '../story/story.ts'
import { mayBeRelated } from './relate-statements.ts'
import { type Measures, MOST } from './statement-likeness.ts'

/** Where the asking clause has a word: among its terms, those of the clause before, its voices. */
const OWN = 1
const BEFORE = 2
const VOICE = 4

/** Kinds of terms. */
const THING = 1
const NAME = 2
const VALUE = 3
const DATE = 4

/** Sums of weights in another order differ in their last digits. */
const ROUNDING = 1e-9

/** What one clause of the pack has in common with the asking one, its words one by one. */
class Common {
  total = 0
  withOwn = 0
  withBefore = 0
  hasNames = false
  names = 0
  things = 0
  values = 0
  dates = 0
}

export class ClauseSieve {
  private readonly table: ClaimTable
  private readonly index: ClaimIndex
  private readonly story: Story
  /** Of each word of the pack where the asking clause has it; all zero between two questions. */
  private readonly held: Uint8Array
  /** Kind and weight of each word, 0 until it is first met. */
  private readonly kinds: Uint8Array
  private readonly weights: Float64Array
  /** The same for every pair: made anew, they cost more than they tell. */
  private readonly most: Measures = {
    terms: 0,
    weight: 0,
    number: 0,
    numberApart: 0,
    oneCounts: 0,
    before: 0,
    voices: 0,
    dates: 0,
    near: 1,
    otherStage: 0,
    oneQuoted: 0,
  }
  private readonly own = new Common()
  private readonly before = new Common()

  constructor(table: ClaimTable, index: ClaimIndex, story: Story) {
    this.table = table
    this.index = index
    this.story = story
    this.held = new Uint8Array(table.words.length)
    this.kinds = new Uint8Array(table.words.length)
    this.weights = new Float64Array(table.words.length)
  }

  /** Those of `rows`, which are statements, that may be related to a statement. */
  likely(claim: Comparable, rows: readonly number[]): number[] {
    this.hold(claim.terms, OWN)
    this.hold(claim.before, BEFORE)
    this.hold(claim.origins, VOICE)
    const likely = rows.filter(row => this.mayMeet(claim, row))
    for (const words of [claim.terms, claim.before, claim.origins]) this.hold(words, 0)
    return likely
  }

  /** What is told sooner is asked sooner: the clauses before them are looked at only where they may still decide. */
  private mayMeet(claim: Comparable, row: number): boolean {
    const { own, table, story } = this
    const { hasFigure, quoted } = table.fields
    const reading = readingOf(claim, story)
    this.compare(row, own)
    const counts = hasFigure.at(row)
    const speech = quoted.at(row)
    // They are compared by their figures, or as quotations.
    if ((claim.hasFigure && counts && own.values === 0) || (claim.quoted && speech)) return false
    // Two events alike in kind.
    if (own.hasNames && reading.names.length > 0 && own.names === 0 && own.values === 0) return false
    const { most } = this
    most.terms = share(own.withOwn, own, reading.own)
    most.weight = Math.min(MOST.weight, own.withOwn) + ROUNDING
    most.number = own.values > 0 ? 1 : 0
    most.numberApart = own.values > 1 ? 1 : 0
    most.oneCounts = claim.hasFigure === counts ? 0 : 1
    most.before = 1
    most.voices = this.hasVoice(row) ? 1 : 0
    most.dates = Math.min(MOST.dates, own.dates)
    most.oneQuoted = claim.quoted === speech ? 0 : 1
    if (!mayBeRelated(most, own.things)) return false
    most.before = this.sharedBefore(reading, row)
    return mayBeRelated(most, own.things)
  }

  /** The most that either clause has in common with the clause before the other, or both clauses before. */
  private sharedBefore(reading: Reading, row: number): number {
    const { own, before } = this
    const withOwn = share(own.withBefore, own, reading.before)
    const rowBefore = statementBefore(this.table, row)
    if (rowBefore < 0) return withOwn
    this.compare(rowBefore, before)
    return Math.max(
      withOwn,
      share(before.withOwn, before, reading.own),
      share(before.withBefore, before, reading.before),
    )
  }

  private compare(row: number, common: Common): void {
    const { held, kinds, weights } = this
    const { starts, numbers } = this.table.fields.terms
    let [total, withOwn, withBefore, names, things, values, dates] = [0, 0, 0, 0, 0, 0, 0]
    let hasNames = false
    const end = starts[row + 1] as number
    for (let i = starts[row] as number; i < end; i++) {
      const word = numbers[i] as number
      const kind = (kinds[word] as number) || this.learn(word)
      const where = held[word] as number
      const isOwn = (where & OWN) !== 0
      if (kind === DATE) {
        if (isOwn) dates++
        continue
      }
      const weight = weights[word] as number
      total += weight
      if (kind === NAME) hasNames = true
      if ((where & BEFORE) !== 0) withBefore += weight
      if (!isOwn) continue
      withOwn += weight
      if (kind === NAME) names++
      else things++
      if (kind === VALUE) values++
    }
    common.total = total
    common.withOwn = withOwn
    common.withBefore = withBefore
    common.hasNames = hasNames
    common.names = names
    common.things = things
    common.values = values
    common.dates = dates
  }

  /** Whether one voice is behind both. */
  private hasVoice(row: number): boolean {
    const { starts, numbers } = this.table.fields.origins
    const end = starts[row + 1] as number
    for (let i = starts[row] as number; i < end; i++)
      if (((this.held[numbers[i] as number] as number) & VOICE) !== 0) return true
    return false
  }

  private learn(word: number): number {
    const term = this.table.words[word] as string
    const kind = isDate(term) ? DATE : isName(term) ? NAME : isValue(term) ? VALUE : THING
    this.kinds[word] = kind
    this.weights[word] = this.story.weight(term)
    return kind
  }

  /** `where` 0: nowhere any more. */
  private hold(words: readonly string[], where: number): void {
    for (const name of words) {
      const word = this.index.numberOf(name)
      if (word !== undefined) this.held[word] = where === 0 ? 0 : (this.held[word] as number) | where
    }
  }
}

/** Weighted share of the terms of both, as `overlap` tells it. */
function share(weight: number, { total: a }: Common, { total: b }: { total: number }): number {
  return a + b === 0 ? 0 : (2 * weight) / (a + b) + ROUNDING
}
