/**
 * Which clauses of a pack may tell of what a clause of a page tells, by the numbers of their words in the pack's columns: most
 * candidates share a word and no more, and no claim need be put together to see that.
 */

import { statementBefore } from '../../pack/claim-context.ts'
import type { ClaimIndex } from '../../pack/claim-index.ts'
import type { ClaimTable } from '../../pack/claim-table.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import { DATE, NAME, VALUE, type WeighedWords } from '../../pack/weighed-words.ts'
import type { Comparable } from '../../story/comparable.ts'
import { NAMED_EVERYWHERE, type Reading, readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { NAME_PREFIX } from '../../text/term-kinds.ts'
import { mayBeRelated } from './relate-statements.ts'
import { type Measures, MOST } from './statement-likeness.ts'

/** Where the asking clause has a word: among its terms, those of the clause before, its voices and whom it names, its voices as terms. */
const OWN = 1
const BEFORE = 2
const VOICE = 4
const SPEAKER = 8

/** Sums of weights in another order differ in their last digits. */
const ROUNDING = 1e-9

/** What one clause of the pack has in common with the asking one, its words one by one. */
class Common {
  total = 0
  withOwn = 0
  withBefore = 0
  hasNames = false
  hasSpeaker = false
  names = 0
  values = 0
  dates = 0
}

/** The most that can be measured of it and the asking one, by that. */
class Most implements Measures {
  terms = 0
  weight = 0
  number = 0
  numberApart = 0
  oneCounts = 0
  otherCounts = 0
  before = 0
  voices = 0
  bothDeny = 0
  dates = 0
  near = 1
  otherStage = 0
  sentences = MOST.sentences
  oneQuoted = 0
}

const sieves = new WeakMap<LoadedPack, ClauseSieve>()

/** Those of `rows`, which are statements of a pack, that may be related to a statement. */
export function likelyClauses(claim: Comparable, rows: readonly number[], loaded: LoadedPack): number[] {
  let sieve = sieves.get(loaded)
  if (!sieve) {
    sieve = new ClauseSieve(loaded)
    sieves.set(loaded, sieve)
  }
  return sieve.likely(claim, rows)
}

class ClauseSieve {
  private readonly table: ClaimTable
  private readonly index: ClaimIndex
  private readonly story: Story
  private readonly words: WeighedWords
  /** Of each word of the pack where the asking clause has it; all zero between two questions. */
  private readonly held: Uint8Array
  /** The words it has. */
  private readonly holding: number[] = []
  // Used again for each pair: most pairs come to nothing, and whatever is made for them is made to be thrown away.
  private readonly own = new Common()
  private readonly before = new Common()
  private readonly most = new Most()

  constructor({ claims, index, story, words }: LoadedPack) {
    this.table = claims
    this.index = index
    this.story = story
    this.words = words
    this.held = new Uint8Array(claims.words.length)
  }

  likely(claim: Comparable, rows: readonly number[]): number[] {
    const reading = readingOf(claim, this.story)
    const heard = [...claim.origins, ...reading.names.map(term => term.slice(NAME_PREFIX.length))]
    const speakers = claim.origins.map(name => NAME_PREFIX + name)
    this.hold(claim.terms, OWN)
    this.hold(claim.before, BEFORE)
    this.hold(heard, VOICE)
    this.hold(speakers, SPEAKER)
    const likely = rows.filter(row => this.mayMeet(claim, reading, row))
    this.letGo()
    return likely
  }

  /** What is told sooner is asked sooner: the clauses before them are looked at only where they may still decide. */
  private mayMeet(claim: Comparable, reading: Reading, row: number): boolean {
    const { own, table } = this
    const { hasFigure, quoted, denied } = table.fields
    this.compare(row, own)
    // Two events alike in kind.
    if (own.hasNames && reading.tellsWho && own.names === 0 && own.values === 0) return false
    const counts = hasFigure.at(row)
    const speech = quoted.at(row)
    const denies = claim.denied.length > 0
    const isDenial = (denied.starts[row + 1] as number) > (denied.starts[row] as number)
    const { most } = this
    most.terms = share(own.withOwn, own, reading.own)
    most.weight = Math.min(MOST.weight, own.withOwn) + ROUNDING
    most.number = own.values > 0 ? 1 : 0
    most.numberApart = own.values > 1 ? 1 : 0
    most.oneCounts = claim.hasFigure === counts ? 0 : 1
    most.before = 1
    most.otherCounts = claim.hasFigure && counts && own.values === 0 ? 1 : 0
    most.voices = own.hasSpeaker || this.hasVoice(row) ? 1 : 0
    most.bothDeny = denies && isDenial ? 1 : 0
    most.dates = Math.min(MOST.dates, own.dates)
    most.oneQuoted = claim.quoted === speech ? 0 : 1
    const mayDeny = denies || isDenial
    if (!mayBeRelated(most, mayDeny)) return false
    most.before = this.sharedBefore(reading, row)
    return mayBeRelated(most, mayDeny)
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
    const { held, words } = this
    const { kinds, weights } = words
    const { starts, numbers } = this.table.fields.terms
    let [total, withOwn, withBefore, names, values, dates] = [0, 0, 0, 0, 0, 0]
    let [hasNames, hasSpeaker] = [false, false]
    const end = starts[row + 1] as number
    for (let i = starts[row] as number; i < end; i++) {
      const word = numbers[i] as number
      const kind = (kinds[word] as number) || words.learn(word)
      const where = held[word] as number
      const isOwn = (where & OWN) !== 0
      if (kind === DATE) {
        if (isOwn) dates++
        continue
      }
      const weight = weights[word] as number
      total += weight
      if (kind === NAME && weight > NAMED_EVERYWHERE) hasNames = true
      if ((where & SPEAKER) !== 0) hasSpeaker = true
      if ((where & BEFORE) !== 0) withBefore += weight
      if (!isOwn) continue
      withOwn += weight
      if (kind === NAME) names++
      if (kind === VALUE) values++
    }
    common.total = total
    common.withOwn = withOwn
    common.withBefore = withBefore
    common.hasNames = hasNames
    common.hasSpeaker = hasSpeaker
    common.names = names
    common.values = values
    common.dates = dates
  }

  /** Whether one voice is behind both, or the asking clause names whose voice it is. */
  private hasVoice(row: number): boolean {
    const { starts, numbers } = this.table.fields.origins
    const end = starts[row + 1] as number
    for (let i = starts[row] as number; i < end; i++)
      if (((this.held[numbers[i] as number] as number) & VOICE) !== 0) return true
    return false
  }

  private hold(words: readonly string[], where: number): void {
    for (const name of words) {
      const word = this.index.numberOf(name)
      if (word === undefined) continue
      this.held[word] = (this.held[word] as number) | where
      this.holding.push(word)
    }
  }

  private letGo(): void {
    for (const word of this.holding) this.held[word] = 0
    this.holding.length = 0
  }
}

/** Weighted share of the terms of both, as `overlap` tells it. */
function share(weight: number, { total: a }: Common, { total: b }: { total: number }): number {
  return a + b === 0 ? 0 : (2 * weight) / (a + b) + ROUNDING
}
