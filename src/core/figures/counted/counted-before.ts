/** What an article has counted and spoken of so far, for numbers that go without their noun or what happened to it. */
import type { Sentence } from '../../analyse.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { isVoteShare } from '../frame.ts'
import { KILLED } from '../role/of-people.ts'
import { isCurrency, isShareOrSum, SMALLEST_BARE_MONEY } from '../units/is-currency.ts'
import { isMeasure, quantityOf, TIME } from '../units/measures.ts'
import { sizeOf } from '../values.ts'
import type { Armies } from './armies.ts'

/** “Of these” points no farther back. Counts. */
const MOST_RECENT = 6
/** Sentences in which a bare number looks for its noun. */
const MOST_SENTENCES = 6
/** Sentences back to what “it” points at. */
const MOST_SENTENCES_OF_IT = 2

/** A sentence and the counts in it. */
export interface Spoken {
  sentence: Sentence
  figures: DescribedFigure[]
  /** It announces what is below. */
  isHeading: boolean
}

type Describe = (sentence: Sentence, at: number) => DescribedFigure

export class CountedBefore {
  /** The last count of this sentence. */
  previous: DescribedFigure | null = null
  /** The last count of this paragraph: farther back a bare number may belong to another count. */
  carried: DescribedFigure | null = null
  /** The last counts of the article, for “of these” at the head of a paragraph. */
  private readonly recent: DescribedFigure[] = []
  /** The last sentences, this one last, and the heading they stand under. */
  spoken: Spoken[] = []
  /** Describes what a sentence speaks of at a word, without counting it. */
  readonly describe: Describe
  /** What was last asked for: “How many have died?”, until the text turns to something else. */
  asked: DescribedFigure | null = null
  /** The last currency named. */
  currency: string | null = null
  /** The last figures of a million or more: a sum of money, and a count; and which of them was told last. */
  lastLarge: { sum: DescribedFigure | null; count: DescribedFigure | null; last: 'sum' | 'count' | null } = {
    sum: null,
    count: null,
    last: null,
  }
  /** Has the text counted dead? */
  hasDead = false
  /** The last figure of this sentence, whatever it is of. */
  latestOfAny: DescribedFigure | null = null
  /** The one before it. */
  private beforeLatest: DescribedFigure | null = null
  /** The counts of this sentence, whether it says what of or not. */
  private here: DescribedFigure[] = []
  /** The last share or sum that was asked for or offered. */
  terms: DescribedFigure | null = null
  /** The last length, area, weight … of this sentence. */
  lastMeasure: DescribedFigure | null = null
  /** The last stretch of time of this paragraph. */
  lastSpan: DescribedFigure | null = null
  /** The last share, sum or measure of the article whose noun was told, by dimension. */
  private readonly measured = new Map<string, { described: DescribedFigure; sentence: number }>()
  /** Sentence of the last share of a vote. */
  private votes = Number.NEGATIVE_INFINITY
  private readonly byUnit = new Map<string | null, DescribedFigure>()
  private readonly byHead = new Map<string, DescribedFigure>()
  private paragraph = -1

  /** The soldiers the text speaks of. */
  readonly armies: Armies

  constructor(describe: Describe, armies: Armies) {
    this.describe = describe
    this.armies = armies
  }

  startSentence(sentence: Sentence): void {
    const { paragraph } = sentence
    this.previous = null
    this.here = []
    this.byUnit.clear()
    this.lastMeasure = null
    this.latestOfAny = null
    this.beforeLatest = null
    if (paragraph !== this.paragraph) {
      this.carried = null
      this.lastSpan = null
      if (!this.spoken.at(-1)?.isHeading) this.asked = null
    }
    this.spoken = this.spoken.filter(one => one.isHeading || sentence.index - one.sentence.index < MOST_SENTENCES)
    this.spoken.push({ sentence, figures: [], isHeading: false })
    this.paragraph = paragraph
  }

  /** Whatever was announced before is over. */
  startHeading(sentence: Sentence): void {
    this.spoken = this.spoken.filter(({ isHeading }) => !isHeading)
    this.spoken.push({ sentence, figures: [], isHeading: true })
    this.asked = null
  }

  add(described: DescribedFigure): void {
    const { figure, frame, phrase } = described
    // What goes on, “up from 3,000”, goes on in the units of the text and not of its brackets.
    if (described.isRestated) return
    this.beforeLatest = this.latestOfAny
    this.latestOfAny = described
    if (isShareOrSum(figure.unit) && familyOfRole(frame.role ?? '') === 'terms') this.terms = described
    if (isVoteShare(frame)) this.votes = this.spoken.at(-1)?.sentence.index ?? this.votes
    if (sizeOf(figure) >= SMALLEST_BARE_MONEY) this.noteLarge(described)
    if (isCurrency(figure.unit)) this.currency = figure.unit
    if (isMeasure(figure.unit) && !figure.isSpecification) this.lastMeasure = described
    if (figure.unit !== null && quantityOf(figure.unit) === TIME) this.lastSpan = described
    if (!figure.isSpecification) this.byUnit.set(figure.unit, described)
    if (figure.unit !== null && phrase && frame.head !== null && !figure.isSpecification)
      this.measured.set(frame.dimension, { described, sentence: this.spoken.at(-1)?.sentence.index ?? 0 })
    if (figure.unit !== null || figure.isSpecification) return
    this.here.push(described)
    if (frame.head !== null) this.spoken.at(-1)?.figures.push(described)
    this.hasDead ||= frame.role === KILLED
    if (!phrase) return
    this.previous = described
    this.carried = described
    this.recent.push(described)
    if (frame.head !== null && frame.role !== null) this.byHead.set(frame.head, described)
  }

  private noteLarge(described: DescribedFigure): void {
    const { unit } = described.figure
    if (unit !== null && !isCurrency(unit)) return
    const kind = unit === null ? 'count' : 'sum'
    this.lastLarge[kind] = described
    this.lastLarge.last = kind
  }

  /** The last figure of this sentence whose fate was told: of “40 kilos of tea worth 2 million” the kilos. */
  latestFate(): DescribedFigure | null {
    const [one, two] = [this.beforeLatest, this.latestOfAny]
    const isItsWorth = isCurrency(two?.figure.unit ?? null) && two?.frame.role === null && one?.phrase != null
    return isItsWorth && one.phrase?.head === two?.phrase?.head ? one : two
  }

  isOfThisSentence(described: DescribedFigure): boolean {
    return this.spoken.at(-1)?.figures.includes(described) ?? false
  }

  /** The last count of this sentence that is as it should be. */
  lastHere(isMeant: (one: DescribedFigure) => boolean): DescribedFigure | null {
    return this.spoken.at(-1)?.figures.findLast(isMeant) ?? null
  }

  /** The first of the last two counts of this sentence, `since` which so many were added, where each tells a fate of its own. */
  pairHere(since: number): DescribedFigure | null {
    const [one, two] = this.here.slice(-2 - since)
    const isPair = one && two && one.frame.role !== null && two.frame.role !== null && one.frame.role !== two.frame.role
    return isPair ? (since === 0 ? one : two) : null
  }

  /** What a part was taken from: the last count that is no smaller. */
  wholeOf(part: number | null): DescribedFigure | null {
    const isWhole = ({ figure }: DescribedFigure): boolean => (figure.max ?? figure.min ?? Infinity) >= (part ?? 0)
    return this.recent.slice(-MOST_RECENT).findLast(isWhole) ?? this.previous ?? this.carried
  }

  /** The last count that is no part of another: “68 died, 14 of them children, and 108 are missing”. */
  lastWhole(): DescribedFigure | null {
    return this.recent.findLast(({ frame }) => !frame.part) ?? null
  }

  /** The last figure of this sentence in the same unit: “to 2.7 % from 3.1 %”. */
  ofUnit(unit: string | null): DescribedFigure | null {
    return this.byUnit.get(unit) ?? null
  }

  /** What the last sentences said of this dimension, for “it”. */
  measuredBefore(dimension: string): DescribedFigure | null {
    const known = this.measured.get(dimension)
    const now = this.spoken.at(-1)?.sentence.index ?? 0
    return known && now - known.sentence <= MOST_SENTENCES_OF_IT ? known.described : null
  }

  /** Were shares of a vote told of in the last sentences? */
  tellsOfVotes(): boolean {
    return (this.spoken.at(-1)?.sentence.index ?? 0) - this.votes <= MOST_SENTENCES_OF_IT
  }

  /** The last count of such a thing whose fate was told. */
  ofHead(head: string | null): DescribedFigure | null {
    return head === null ? null : (this.byHead.get(head) ?? null)
  }
}
