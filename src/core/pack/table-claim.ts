/** A claim of a pack, read from the columns. */

import type { Frame } from '../figures/frame.ts'
import type { Comparable } from '../story/comparable.ts'
import type { Reading } from '../story/reading.ts'
import { NO_CONTEXT } from '../story/tell-context.ts'
import type { Certainty, ClaimKind, Figure } from '../types.ts'
import { countsBeside, isDisputedAt, numbersNear, termsAround, termsBefore } from './claim-context.ts'
import type { ClaimRows } from './claim-rows.ts'
import type { PackClaim } from './pack-claim.ts'

/** Kept with its pack for good, so it holds no more than what is asked of it again and again: all else is read when asked for. */
export class TableClaim implements PackClaim, Comparable {
  readonly article: number
  readonly kind: ClaimKind
  readonly figure: Figure | null
  readonly frame: Frame | null
  readonly terms: string[]
  readonly origins: string[]
  readonly denied: string[]
  reading: Reading | null = null
  // Hidden, so that whoever looks into a claim does not look into its pack.
  readonly #rows: ClaimRows
  readonly #row: number
  #before: readonly string[] | undefined
  #beside: readonly string[] | undefined
  #counts: ReadonlyMap<string, Frame> | undefined

  constructor(rows: ClaimRows, row: number) {
    const { fields, figureRows } = rows
    const figureRow = figureRows[row] as number
    this.#rows = rows
    this.#row = row
    this.article = fields.article.at(row)
    this.kind = fields.kind.at(row)
    this.figure = figureRow < 0 ? null : rows.figureAt(figureRow, this.text)
    this.frame = figureRow < 0 ? null : rows.frameAt(figureRow)
    this.terms = fields.terms.at(row)
    this.origins = fields.origins.at(row)
    this.denied = fields.denied.at(row)
  }

  get text(): string {
    return this.#rows.sentenceAt(this.#row)
  }

  get sentence(): string {
    return this.text
  }

  get words(): string {
    const [start, end] = this.span
    return this.text.slice(start, end)
  }

  get span(): [number, number] {
    const { spanStart, spanEnd } = this.#rows.fields
    return [spanStart.at(this.#row), spanEnd.at(this.#row)]
  }

  get saidBy(): string[] {
    return this.#rows.fields.saidBy.at(this.#row)
  }

  get certainty(): Certainty {
    return this.#rows.fields.certainty.at(this.#row)
  }

  get asOf(): string | null {
    return this.#rows.fields.asOf.at(this.#row)
  }

  get ahead(): boolean {
    return this.#rows.fields.ahead.at(this.#row)
  }

  get hasFigure(): boolean {
    return this.#rows.fields.hasFigure.at(this.#row)
  }

  get quoted(): boolean {
    return this.#rows.fields.quoted.at(this.#row)
  }

  get question(): number {
    return this.#rows.fields.question.at(this.#row)
  }

  get before(): readonly string[] {
    this.#before ??= this.#termsNear()
    return this.#before
  }

  get counts(): ReadonlyMap<string, Frame> {
    this.#counts ??= this.kind === 'statement' ? countsBeside(this.#rows, this.#row) : NO_CONTEXT.counts
    return this.#counts
  }

  get beside(): readonly string[] {
    this.#beside ??= this.kind === 'figure' ? numbersNear(this.#rows, this.#row) : NO_CONTEXT.beside
    return this.#beside
  }

  get disputed(): boolean {
    return this.kind === 'statement' && isDisputedAt(this.#rows, this.#row)
  }

  #termsNear(): readonly string[] {
    if (this.kind === 'quote') return NO_CONTEXT.before
    return this.kind === 'figure' ? termsAround(this.#rows, this.#row) : termsBefore(this.#rows, this.#row)
  }
}

/** The fields of a claim in an object of its own, which can be spread and changed: of one in a table most are read by getters. */
export const copyOf = (claim: PackClaim): PackClaim => ({
  article: claim.article,
  kind: claim.kind,
  text: claim.text,
  figure: claim.figure,
  saidBy: claim.saidBy,
  certainty: claim.certainty,
  asOf: claim.asOf,
  frame: claim.frame,
  terms: claim.terms,
  span: claim.span,
  denied: claim.denied,
  hasFigure: claim.hasFigure,
  quoted: claim.quoted,
  ahead: claim.ahead,
  origins: claim.origins,
  question: claim.question,
})
