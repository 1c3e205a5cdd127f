/** A claim put together from the columns of its pack. */
import type { Comparable } from '../compare/comparable.ts'
import type { Reading } from '../compare/reading.ts'
import { NO_CONTEXT } from '../compare/story/tell-context.ts'
import type { Frame } from '../figures/frame.ts'
import type { Certainty, ClaimKind, Figure } from '../types.ts'
import { countsBeside, isDisputedAt, numbersNear, termsBefore } from './claim-context.ts'
import type { ClaimTable } from './claim-table.ts'
import type { PackClaim } from './pack-claim.ts'

/** What it leans on is told when it is asked for: of most claims that are compared it never is. */
export class TableClaim implements PackClaim, Comparable {
  readonly article: number
  readonly kind: ClaimKind
  readonly text: string
  readonly figure: Figure | null
  readonly saidBy: string[]
  readonly origins: string[]
  readonly certainty: Certainty
  readonly asOf: string | null
  readonly frame: Frame | null
  readonly terms: string[]
  readonly span: [number, number]
  readonly denied: string[]
  readonly ahead: boolean
  readonly hasFigure: boolean
  readonly quoted: boolean
  readonly question: number
  readonly words: string
  reading: Reading | null = null
  // Hidden, so that whoever copies a claim does not copy its pack.
  readonly #table: ClaimTable
  readonly #row: number
  #before: readonly string[] | undefined
  #counts: ReadonlyMap<string, Frame> | undefined

  constructor(table: ClaimTable, row: number) {
    const { fields, figureRows } = table
    const figureRow = figureRows[row] as number
    this.#table = table
    this.#row = row
    this.article = fields.article.at(row)
    this.kind = fields.kind.at(row)
    this.text = table.sentenceAt(row)
    this.figure = figureRow < 0 ? null : table.figureAt(figureRow, this.text)
    this.saidBy = fields.saidBy.at(row)
    this.origins = fields.origins.at(row)
    this.certainty = fields.certainty.at(row)
    this.asOf = fields.asOf.at(row)
    this.frame = figureRow < 0 ? null : table.frameAt(figureRow)
    this.terms = fields.terms.at(row)
    this.span = [fields.spanStart.at(row), fields.spanEnd.at(row)]
    this.denied = fields.denied.at(row)
    this.ahead = fields.ahead.at(row)
    this.hasFigure = fields.hasFigure.at(row)
    this.quoted = fields.quoted.at(row)
    this.question = fields.question.at(row)
    this.words = this.text.slice(this.span[0], this.span[1])
  }

  get before(): readonly string[] {
    this.#before ??= this.kind === 'statement' ? termsBefore(this.#table, this.#row) : NO_CONTEXT.before
    return this.#before
  }

  get counts(): ReadonlyMap<string, Frame> {
    this.#counts ??= this.kind === 'statement' ? countsBeside(this.#table, this.#row) : NO_CONTEXT.counts
    return this.#counts
  }

  get beside(): readonly string[] {
    return this.kind === 'figure' ? numbersNear(this.#table, this.#row) : NO_CONTEXT.beside
  }

  get disputed(): boolean {
    return this.kind === 'statement' && isDisputedAt(this.#table, this.#row)
  }
}
