/** Where to look for what a claim may meet: an inverted index from words to the claims that are looked up by them. */

import { firstDay } from '../claims/time/days-apart.ts'
import type { Comparable } from '../story/comparable.ts'
import type { ClaimTable } from './claim-table.ts'
import { figureKeys } from './figure-keys.ts'
import { firstBy } from './first-by.ts'
import { firstFrom } from './first-from.ts'
import { GroupedRows } from './grouped-rows.ts'

/** Terms looked up per statement: its rarest tell most, and common ones lead to everything. */
const TERMS_LOOKED_UP = 14
/**
 * Claims visited per key, so that time grows with the article and not with the pack. Of a key that more claims hold, those
 * nearest in time are: one event is told within days.
 */
const MOST_VISITED = 128
/** Few enough to be compared all. */
const FEW = 80
/**
 * Of more, the likeliest: a reader has no use for the hundredth outlet that says the same. Figures of the claim's own value
 * are taken apart from others, for the few that differ are what a reader wants to know.
 */
const MOST_CANDIDATES = 20
const MOST_OF_ONE_VALUE = 16

/** So many numbers, from 0. */
const ALL: readonly number[] = Array.from({ length: FEW }, (_, number) => number)

/** Of a page that does not tell its day, the latest news is the nearest. */
const LATEST = 1e6

/** A word leads to statements and figures, or to quotations. */
const LEADS_TO = 2

export class ClaimIndex {
  /** How many statements there are. */
  readonly statements: number
  private readonly words = new Map<string, number>()
  /** The claims by day. All below tells them by their place here, so that what is of one time stands together. */
  private readonly rows: Int32Array
  /** The day of each, counted from 1970. */
  private readonly days: Int32Array
  /** Claims by key, the keys one after the other and each key's by day; `starts` tells where each key's begin. */
  private readonly holders: Int32Array
  private readonly starts: Int32Array
  /** What one question meets, one after the other: its place, and its score beside it, so that all scores are read in one go. */
  private readonly met: Int32Array
  private readonly scores: Float64Array
  /** Of each place the number it is met by, counted from one; all zero between two questions. */
  private readonly metAs: Int32Array

  constructor(claims: ClaimTable) {
    const { count, words, fields } = claims
    for (let number = 0; number < words.length; number++) this.words.set(words[number] as string, number)
    const days = daysOf(claims)
    this.rows = byDay(days)
    this.days = this.rows.map(row => days[row] as number)
    this.starts = startsOf(claims)
    this.holders = holdersOf(claims, this.starts, this.rows)
    this.met = new Int32Array(count)
    this.scores = new Float64Array(count)
    this.metAs = new Int32Array(count)
    let statements = 0
    for (let row = 0; row < count; row++) if (fields.kind.at(row) === 'statement') statements++
    this.statements = statements
  }

  /** Of a word in the pack; undefined of others. */
  numberOf(word: string): number | undefined {
    return this.words.get(word)
  }

  /** How many statements hold a term. */
  statementsWith(term: string): number {
    const number = this.words.get(term)
    return number === undefined ? 0 : this.statementsWithWord(number)
  }

  /** The same of a word by its number in the pack. */
  statementsWithWord(number: number): number {
    return this.holding(number * LEADS_TO)
  }

  /** Claims that share a key with this one, those with the most and rarest keys in common first. */
  candidates(claim: Comparable): number[] {
    const { met, scores, metAs, days } = this
    const day = claim.asOf === null ? LATEST : firstDay(claim.asOf)
    const about: Stretch = [firstFrom(day, days), firstFrom(day + 1, days)]
    const isFigure = claim.kind === 'figure'
    const [value, others] = isFigure ? split(figureKeys(claim)) : [[], claim.terms]
    const space = claim.kind === 'quote' ? 1 : 0
    const alike = this.visit(this.rarestFirst(value, space), about, 0)
    const keys = this.rarestFirst(others, space).slice(0, isFigure ? undefined : TERMS_LOOKED_UP)
    const count = this.visit(keys, about, alike)
    const away = (number: number): number => Math.abs((days[met[number] as number] as number) - day)
    const byRow = (a: number, b: number): number => this.rowMet(a) - this.rowMet(b)
    const found =
      count <= FEW
        ? ALL.slice(0, count)
        : [
            ...firstBy(scores, 0, alike, MOST_OF_ONE_VALUE, away, byRow),
            ...firstBy(scores, alike, count, MOST_CANDIDATES, away, byRow),
          ]
    for (let number = 0; number < count; number++) metAs[met[number] as number] = 0
    this.putInOrder(found)
    for (let i = 0; i < found.length; i++) found[i] = this.rowMet(found[i] as number)
    return found
  }

  private rowMet(number: number): number {
    return this.rows[this.met[number] as number] as number
  }

  /** The greatest scores first, of equals the first in the pack. So few are put into place one by one sooner than by a sort that calls back. */
  private putInOrder(numbers: number[]): void {
    const { scores } = this
    for (let i = 1; i < numbers.length; i++) {
      const number = numbers[i] as number
      let at = i
      for (; at > 0; at--) {
        const before = numbers[at - 1] as number
        const gap = (scores[before] as number) - (scores[number] as number)
        if (gap > 0 || (gap === 0 && this.rowMet(before) < this.rowMet(number))) break
        numbers[at] = before
      }
      numbers[at] = number
    }
  }

  /**
   * Adds to the scores of all that hold a key: the rarer it is, the more it tells. `about`: the claims of the day asked about;
   * `before`: how many are met already. Returns how many are then.
   */
  private visit(keys: readonly number[], about: Stretch, before: number): number {
    const { scores, holders, met, metAs } = this
    let count = before
    for (const key of keys) {
      const weight = 1 / (1 + Math.log2(1 + this.holding(key)))
      const [from, to] = this.nearest(key, about)
      for (let i = from; i < to; i++) {
        const place = holders[i] as number
        const number = metAs[place] as number
        if (number > 0) {
          scores[number - 1] = (scores[number - 1] as number) + weight
          continue
        }
        met[count] = place
        scores[count++] = weight
        metAs[place] = count
      }
    }
    return count
  }

  /** Where those who hold a key stand, or the most of them that are visited: those about a day. */
  private nearest(key: number, [first, next]: Stretch): Stretch {
    const [start, end] = [this.starts[key] as number, this.starts[key + 1] as number]
    if (end - start <= MOST_VISITED) return [start, end]
    const middle = (firstFrom(first, this.holders, start, end) + firstFrom(next, this.holders, start, end)) >> 1
    const from = Math.min(Math.max(start, middle - MOST_VISITED / 2), end - MOST_VISITED)
    return [from, from + MOST_VISITED]
  }

  /** Of words that as many claims hold, the first stays first. */
  private rarestFirst(words: readonly string[], space: number): number[] {
    const keys: number[] = []
    for (const word of words) {
      const number = this.words.get(word)
      if (number === undefined) continue
      const key = number * LEADS_TO + space
      const holding = this.holding(key)
      let at = keys.length
      for (; at > 0 && this.holding(keys[at - 1] as number) > holding; at--) keys[at] = keys[at - 1] as number
      keys[at] = key
    }
    return keys
  }

  private holding(key: number): number {
    return (this.starts[key + 1] as number) - (this.starts[key] as number)
  }
}

/** From one place up to another. */
type Stretch = readonly [from: number, to: number]

const split = ([first, ...others]: readonly string[]): [string[], string[]] =>
  first === undefined ? [[], []] : [[first], others]

/** Claims that no day is known of come first. */
function daysOf({ count, fields }: ClaimTable): Int32Array {
  const known = new Map<string | null, number>([[null, 0]])
  const days = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const asOf = fields.asOf.at(row)
    const day = known.get(asOf) ?? (Math.max(0, firstDay(asOf as string)) || 0)
    known.set(asOf, day)
    days[row] = day
  }
  return days
}

/** Where each key's claims begin, and after the last where all end. */
function startsOf(claims: ClaimTable): Int32Array {
  const starts = new Int32Array(claims.words.length * LEADS_TO + 1)
  for (let row = 0; row < claims.count; row++) eachKey(claims, row, key => add(starts, key + 1, 1))
  for (let key = 1; key < starts.length; key++) add(starts, key, starts[key - 1] as number)
  return starts
}

/** The claims of every key, by their places among `rows`. */
function holdersOf(claims: ClaimTable, starts: Int32Array, rows: Int32Array): Int32Array {
  const next = starts.slice()
  const holders = new Int32Array(starts.at(-1) as number)
  for (let place = 0; place < rows.length; place++)
    eachKey(claims, rows[place] as number, key => {
      holders[next[key] as number] = place
      add(next, key, 1)
    })
  return holders
}

/** Rows in order of day. */
function byDay(days: Int32Array): Int32Array {
  const order = [...new Set(days)].sort((a, b) => a - b)
  const places = new Map(order.map((day, place) => [day, place]))
  const placeOf = days.map(day => places.get(day) as number)
  return new GroupedRows(placeOf, order.length).rows
}

/** Calls `visit` with all that a claim is looked up by. */
function eachKey({ fields, figures, figureRows }: ClaimTable, row: number, visit: (key: number) => void): void {
  const figureRow = figureRows[row] as number
  const [{ starts, numbers }, at] = figureRow < 0 ? [fields.terms, row] : [figures.keys, figureRow]
  const space = fields.kind.at(row) === 'quote' ? 1 : 0
  const end = starts[at + 1] as number
  for (let i = starts[at] as number; i < end; i++) visit((numbers[i] as number) * LEADS_TO + space)
}

function add(counts: Int32Array, at: number, more: number): void {
  counts[at] = (counts[at] as number) + more
}
