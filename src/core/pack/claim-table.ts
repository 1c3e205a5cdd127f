/** The claims of a pack: each is put together from its columns when it is first looked at, and kept. */
import type { Comparable } from '../compare/comparable.ts'
import { isDenialOf, NEAR, NO_CONTEXT } from '../compare/tell-context.ts'
import type { Frame } from '../figures/frame.ts'
import { valueTerm } from '../text/terms.ts'
import type { Figure } from '../types.ts'
import {
  CLAIM_FIELDS,
  type ClaimColumns,
  FIGURE_FIELDS,
  FRAME_FIELDS,
  type Opened,
  openFields,
} from './claim-columns.ts'
import { areBelow } from './columns.ts'
import { notOfTheForm } from './pack-error.ts'
import type { PackClaim } from './types.ts'

/** A claim of a pack, as it is compared. */
export type ToldClaim = PackClaim & Comparable

type Context = Pick<Comparable, 'before' | 'counts' | 'disputed'>

export class ClaimTable {
  readonly count: number
  readonly words: readonly string[]
  /** For those who need one field of all claims, and not one claim. */
  readonly fields: Opened<typeof CLAIM_FIELDS>
  /** The same of claims of the kind `figure`: their rows are told by `figureRows`. */
  readonly figures: Opened<typeof FIGURE_FIELDS>
  readonly frames: Opened<typeof FRAME_FIELDS>
  /** The row of each claim among figures; -1 of those that are none. */
  readonly figureRows: Int32Array
  private readonly sentences: readonly string[]
  private readonly read: ToldClaim[]

  /** Throws `PackError` where a column is not of the expected form. */
  constructor(columns: ClaimColumns) {
    const { words, sentences, claims } = columns
    this.words = words
    this.sentences = sentences
    this.count = claims.kind.length
    this.fields = openFields('claims.claims', CLAIM_FIELDS, claims, this.count, columns)
    this.figureRows = new Int32Array(this.count).fill(-1)
    let figures = 0
    for (let row = 0; row < this.count; row++)
      if (this.fields.kind.at(row) === 'figure') this.figureRows[row] = figures++
    this.figures = openFields('claims.figures', FIGURE_FIELDS, columns.figures, figures, columns)
    this.frames = openFields('claims.frames', FRAME_FIELDS, columns.frames, figures, columns)
    this.read = new Array(this.count)
    if (!areBelow(sentences.length, this.fields.sentence.all)) throw notOfTheForm('claims.claims.sentence')
  }

  at(row: number): ToldClaim {
    this.read[row] ??= this.readRow(row)
    return this.read[row] as ToldClaim
  }

  all(): ToldClaim[] {
    return Array.from({ length: this.count }, (_, row) => this.at(row))
  }

  private readRow(row: number): ToldClaim {
    const { fields, figureRows } = this
    const text = this.sentences[fields.sentence.at(row)] as string
    const figureRow = figureRows[row] as number
    const kind = fields.kind.at(row)
    const numbersBeside = (): string[] => (figureRow < 0 ? [] : this.numbersBeside(row))
    const span: [number, number] = [fields.spanStart.at(row), fields.spanEnd.at(row)]
    return {
      article: fields.article.at(row),
      kind,
      text,
      figure: figureRow < 0 ? null : this.figureAt(figureRow, text),
      saidBy: fields.saidBy.at(row),
      origins: fields.origins.at(row),
      certainty: fields.certainty.at(row),
      asOf: fields.asOf.at(row),
      frame: figureRow < 0 ? null : this.frameAt(figureRow),
      terms: fields.terms.at(row),
      span,
      denied: fields.denied.at(row),
      ahead: fields.ahead.at(row),
      hasFigure: fields.hasFigure.at(row),
      quoted: fields.quoted.at(row),
      question: fields.question.at(row),
      words: text.slice(span[0], span[1]),
      ...(kind === 'statement' ? this.contextOf(row) : NO_CONTEXT),
      // Asked of few figures: those that a page gives too.
      get beside() {
        return numbersBeside()
      },
      reading: null,
    }
  }

  /** What a statement leans on: claims of a sentence stand side by side, those of an article in its order. */
  private contextOf(row: number): Context {
    const { sentence, kind, terms } = this.fields
    const isOfArticle = (other: number): boolean => this.isOfOneArticle(other, row)
    const isOfSentence = (other: number): boolean => isOfArticle(other) && sentence.at(other) === sentence.at(row)
    let before = row - 1
    while (isOfArticle(before) && kind.at(before) !== 'statement') before--
    let after = row + 1
    while (isOfSentence(after) && kind.at(after) !== 'statement') after++
    const counts = new Map<string, Frame>()
    const count = (other: number): void => {
      const figure = this.figureRows[other] as number
      if (figure >= 0) counts.set(this.valueAt(figure), this.frameAt(figure))
    }
    for (let other = row - 1; isOfSentence(other); other--) count(other)
    for (let other = row + 1; isOfSentence(other); other++) count(other)
    return {
      before: isOfArticle(before) ? terms.at(before) : [],
      counts,
      disputed: isOfSentence(after) && isDenialOf(this.denialAt(after), terms.at(row)),
    }
  }

  /** Terms of the figures nearest before a claim and after it, in reading order. */
  private numbersBeside(row: number): string[] {
    return [...this.numbersFrom(row, -1).reverse(), ...this.numbersFrom(row, 1)]
  }

  private numbersFrom(row: number, step: number): string[] {
    const numbers: string[] = []
    for (let other = row + step; numbers.length < NEAR && this.isOfOneArticle(other, row); other += step) {
      const figure = this.figureRows[other] as number
      if (figure >= 0) numbers.push(this.valueAt(figure))
    }
    return numbers
  }

  private valueAt(figure: number): string {
    const { min, max, unit } = this.figures
    return valueTerm({ min: min.at(figure), max: max.at(figure), unit: unit.at(figure) })
  }

  private isOfOneArticle(other: number, row: number): boolean {
    const { article } = this.fields
    return other >= 0 && other < this.count && article.at(other) === article.at(row)
  }

  private denialAt(row: number): Pick<Comparable, 'terms' | 'denied'> {
    return { terms: this.fields.terms.at(row), denied: this.fields.denied.at(row) }
  }

  private figureAt(row: number, text: string): Figure {
    const { figures } = this
    const [start, end] = [figures.start.at(row), figures.end.at(row)]
    return {
      start,
      end,
      surface: text.slice(start, end),
      min: figures.min.at(row),
      max: figures.max.at(row),
      bound: figures.bound.at(row),
      unit: figures.unit.at(row),
      isSpecification: figures.isSpecification.at(row),
      change: figures.change.at(row),
      counted: figures.counted.at(row),
      role: figures.role.at(row),
      scope: figures.scope.at(row),
    }
  }

  private frameAt(row: number): Frame {
    const { frames } = this
    return {
      dimension: frames.dimension.at(row),
      head: frames.head.at(row),
      attribute: frames.attribute.at(row),
      modifiers: frames.modifiers.at(row),
      role: frames.role.at(row),
      who: frames.who.at(row),
      where: frames.where.at(row),
      part: frames.part.at(row),
      delta: frames.delta.at(row),
      unreal: frames.unreal.at(row),
      former: frames.former.at(row),
      unsure: frames.unsure.at(row),
      sole: frames.sole.at(row),
      lesser: frames.lesser.at(row),
      per: frames.per.at(row),
    }
  }
}
