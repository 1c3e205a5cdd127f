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
  /** Scores of candidates, all zero between two questions. */
  private readonly scores: Float64Array
  /** Those of one question as they are met. */
  private readonly touched: Int32Array

  constructor(claims: ClaimTable) {
    const { count, words, fields } = claims
    for (let number = 0; number < words.length; number++) this.words.set(words[number] as string, number)
    const days = daysOf(claims)
    this.rows = byDay(days)
    this.days = this.rows.map(row => days[row] as number)
    this.starts = startsOf(claims)
    this.holders = holdersOf(claims, this.starts, this.rows)
    this.scores = new Float64Array(count)
    this.touched = new Int32Array(count)
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
    const { scores, rows, days } = this
    const day = claim.asOf === null ? LATEST : firstDay(claim.asOf)
    const about: Stretch = [firstFrom(day, days), firstFrom(day + 1, days)]
    const isFigure = claim.kind === 'figure'
    const [value, others] = isFigure ? split(figureKeys(claim)) : [[], claim.terms]
    const space = claim.kind === 'quote' ? 1 : 0
    const alike = this.visit(this.rarestFirst(value, space), about, 0)
    const keys = this.rarestFirst(others, space).slice(0, isFigure ? undefined : TERMS_LOOKED_UP)
    const touched = this.touched.subarray(0, this.visit(keys, about, alike))
    const byRow = (a: number, b: number): number => (rows[a] as number) - (rows[b] as number)
    const away = (place: number): number => Math.abs((days[place] as number) - day)
    const likeliest = (places: Int32Array, most: number): number[] => firstBy(places, scores, most, away, byRow)
    const found = this.inOrder(
      touched.length <= FEW
        ? touched
        : [
            ...likeliest(touched.subarray(0, alike), MOST_OF_ONE_VALUE),
            ...likeliest(touched.subarray(alike), MOST_CANDIDATES),
          ],
    )
    for (let i = 0; i < touched.length; i++) scores[touched[i] as number] = 0
    return found.map(place => rows[place] as number)
  }

  /** The greatest scores first, of equals the first in the pack. So few are put into place one by one sooner than by a sort that calls back. */
  private inOrder(places: ArrayLike<number>): number[] {
    const { scores, rows } = this
    const ordered: number[] = []
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number
      let at = i
      for (; at > 0; at--) {
        const before = ordered[at - 1] as number
        const gap = (scores[before] as number) - (scores[place] as number)
        if (gap > 0 || (gap === 0 && (rows[before] as number) < (rows[place] as number))) break
        ordered[at] = before
      }
      ordered[at] = place
    }
    return ordered
  }

  /**
   * Adds to the scores of all that hold a key: the rarer it is, the more it tells. `about`: the claims of the day asked about;
   * `met`: how many are touched already. Returns how many are then.
   */
  private visit(keys: readonly number[], about: Stretch, met: number): number {
    const { scores, holders, touched } = this
    let count = met
    for (const key of keys) {
      const weight = 1 / (1 + Math.log2(1 + this.holding(key)))
      const [from, to] = this.nearest(key, about)
      for (let i = from; i < to; i++) {
        const place = holders[i] as number
        const score = scores[place] as number
        if (score === 0) touched[count++] = place
        scores[place] = score + weight
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

  private rarestFirst(words: readonly string[], space: number): number[] {
    const keys: number[] = []
    for (const word of words) {
      const number = this.words.get(word)
      if (number !== undefined) keys.push(number * LEADS_TO + space)
    }
    return keys.sort((a, b) => this.holding(a) - this.holding(b))
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
