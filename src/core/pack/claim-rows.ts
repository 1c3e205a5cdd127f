/** The claims of a pack, field by field: a row is a claim, and what is asked of it is read from its columns. */
import type { Frame } from '../figures/frame.ts'
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

export class ClaimRows {
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
    if (!areBelow(sentences.length, this.fields.sentence.all)) throw notOfTheForm('claims.claims.sentence')
  }

  /** The verbatim sentence that a claim stands in. */
  sentenceAt(row: number): string {
    return this.sentences[this.fields.sentence.at(row)] as string
  }

  /** By its row among figures. `text`: the sentence it stands in. */
  figureAt(row: number, text: string): Figure {
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

  /** By the row of its figure. */
  frameAt(row: number): Frame {
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
      apart: frames.apart.at(row),
    }
  }
}
