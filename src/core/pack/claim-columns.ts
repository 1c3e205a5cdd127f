/** A pack's claims, field by field: what each column holds, and how claims are written into them. */
import type { Frame } from '../figures/frame.ts'
import type { Figure } from '../types.ts'
import {
  type ColumnType,
  flag,
  maybeValue,
  maybeWord,
  oneOf,
  type Tables,
  wholeNumber,
  word,
  wordList,
} from './columns.ts'
import { figureKeys } from './figure-keys.ts'
import type { PackClaim } from './pack-claim.ts'
import { notOfTheForm } from './pack-error.ts'
import { TableWriter } from './table-writer.ts'

export const kind = oneOf(['figure', 'statement', 'quote'])

/** A row a claim. */
export const CLAIM_FIELDS = {
  terms: wordList,
  article: wholeNumber,
  question: wholeNumber,
  kind,
  sentence: wholeNumber,
  spanStart: wholeNumber,
  spanEnd: wholeNumber,
  saidBy: wordList,
  origins: wordList,
  certainty: oneOf(['asserted', 'reported', 'estimated', 'likely', 'possible', 'planned', 'denied']),
  asOf: maybeWord,
  denied: wordList,
  ahead: flag,
  hasFigure: flag,
  quoted: flag,
}

/** A row a claim of the kind `figure`, in their order. Its surface is what its sentence says from `start` to `end`. */
export const FIGURE_FIELDS = {
  start: wholeNumber,
  end: wholeNumber,
  min: maybeValue,
  max: maybeValue,
  bound: oneOf(['exact', 'about', 'atLeast', 'atMost', 'between', 'vague']),
  unit: maybeWord,
  counted: maybeWord,
  role: maybeWord,
  scope: wordList,
  isSpecification: flag,
  change: oneOf(['up', 'down', null]),
  /** What it is looked up by. */
  keys: wordList,
}

/** What a figure is a figure of. A row a claim of the kind `figure`. */
export const FRAME_FIELDS = {
  dimension: word,
  head: maybeWord,
  attribute: flag,
  modifiers: wordList,
  role: maybeWord,
  who: wordList,
  where: wordList,
  part: flag,
  delta: flag,
  unreal: flag,
  former: flag,
  unsure: flag,
  sole: flag,
  lesser: flag,
  per: maybeWord,
  apart: wordList,
}

export type Fields = Readonly<Record<string, ColumnType<never, unknown>>>
type Row<F extends Fields> = { [K in keyof F]: F[K] extends ColumnType<infer T, unknown> ? T : never }
type Written<F extends Fields> = { [K in keyof F]: string }
export type Opened<F extends Fields> = { [K in keyof F]: F[K] extends ColumnType<never, infer C> ? C : never }

/** A pack's claims as they stand in its file. */
export interface ClaimColumns {
  /** Every term, name, unit, role, key and day once: columns give their numbers. */
  words: string[]
  /** Every value of a figure once. */
  values: number[]
  /** Verbatim, in the order of the claims that stand in them. */
  sentences: string[]
  claims: Written<typeof CLAIM_FIELDS>
  figures: Written<typeof FIGURE_FIELDS>
  frames: Written<typeof FRAME_FIELDS>
}

/** Claims of one article follow each other. */
export function writeClaims(claims: readonly PackClaim[]): ClaimColumns {
  const tables = new TableWriter()
  const { sentences, sentenceOf } = distinctSentences(claims)
  const rows = claims.map((claim, i) => ({
    ...claim,
    sentence: sentenceOf[i] as number,
    spanStart: claim.span[0],
    spanEnd: claim.span[1],
  }))
  const counts = claims.filter(({ kind }) => kind === 'figure')
  const columns = {
    claims: writeFields(CLAIM_FIELDS, rows, tables),
    figures: writeFields(
      FIGURE_FIELDS,
      counts.map(claim => ({ ...(claim.figure as Figure), keys: figureKeys(claim) })),
      tables,
    ),
    frames: writeFields(
      FRAME_FIELDS,
      counts.map(({ frame }) => frame as Frame),
      tables,
    ),
  }
  return { words: tables.words, values: tables.values, sentences, ...columns }
}

function distinctSentences(claims: readonly PackClaim[]): { sentences: string[]; sentenceOf: number[] } {
  const sentences: string[] = []
  const sentenceOf = claims.map(({ article, text }, i) => {
    const before = claims[i - 1]
    if (before?.article !== article || before.text !== text) sentences.push(text)
    return sentences.length - 1
  })
  return { sentences, sentenceOf }
}

function writeFields<F extends Fields>(fields: F, rows: readonly Row<F>[], tables: TableWriter): Written<F> {
  const written = Object.entries(fields).map(([name, type]) => [
    name,
    type.write(
      rows.map(row => row[name] as never),
      tables,
    ),
  ])
  return Object.fromEntries(written) as Written<F>
}

/** Throws `PackError`, which names the column, where one is not of the expected form. */
export function openFields<F extends Fields>(
  name: string,
  fields: F,
  written: Written<F>,
  rows: number,
  tables: Tables,
): Opened<F> {
  const opened = Object.entries(fields).map(([field, type]) => {
    const column = type.open(written[field] as string, rows, tables)
    if (column === null) throw notOfTheForm(`${name}.${field}`)
    return [field, column]
  })
  return Object.fromEntries(opened) as Opened<F>
}
