/** What an article has counted so far, for numbers that go without their noun or what happened to it. */
import type { DescribedFigure } from './describe-figure.ts'
import { isCurrency } from './is-currency.ts'
import { isMeasure } from './measures.ts'

/** “Of these” points no farther back. Counts. */
const MOST_RECENT = 6

export class CountedBefore {
  /** The last count of this sentence. */
  previous: DescribedFigure | null = null
  /** The last count of this paragraph: farther back a bare number may belong to another count. */
  carried: DescribedFigure | null = null
  /** The last counts of the article, for “of these” at the head of a paragraph. */
  private readonly recent: DescribedFigure[] = []
  /** The last currency named. */
  currency: string | null = null
  /** The last figure of this sentence, whatever it is of. */
  latestOfAny: DescribedFigure | null = null
  /** The last length, area, weight … of this sentence. */
  lastMeasure: DescribedFigure | null = null
  private readonly byUnit = new Map<string | null, DescribedFigure>()
  private readonly byHead = new Map<string, DescribedFigure>()
  private paragraph = -1

  startSentence(paragraph: number): void {
    this.previous = null
    this.byUnit.clear()
    this.lastMeasure = null
    this.latestOfAny = null
    if (paragraph !== this.paragraph) this.carried = null
    this.paragraph = paragraph
  }

  add(described: DescribedFigure): void {
    const { figure, frame, phrase } = described
    this.latestOfAny = described
    if (isCurrency(figure.unit)) this.currency = figure.unit
    if (isMeasure(figure.unit) && !figure.isSpecification) this.lastMeasure = described
    if (!figure.isSpecification) this.byUnit.set(figure.unit, described)
    if (!phrase || figure.unit !== null || figure.isSpecification) return
    this.previous = described
    this.carried = described
    this.recent.push(described)
    if (frame.head !== null && frame.role !== null) this.byHead.set(frame.head, described)
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

  /** The last count of such a thing whose fate was told. */
  ofHead(head: string | null): DescribedFigure | null {
    return head === null ? null : (this.byHead.get(head) ?? null)
  }
}
