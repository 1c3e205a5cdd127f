import type { Figure, OtherClaim, Report, ReportClaim } from '../../core/types.ts'
import { reasonOf } from '../words/reason-of.ts'

/** One line for each claim and each answer to it. The names are for programs and alike in every language. */
const COLUMNS = [
  'claim_id',
  'kind',
  'question',
  'claim',
  'figure',
  'min',
  'max',
  'unit',
  'said_by',
  'certainty',
  'as_of',
  'relation',
  'cause',
  'reason',
  'other_outlet',
  'other_published',
  'other_url',
  'other_quote',
  'other_figure',
  'other_min',
  'other_max',
  'other_unit',
  'other_said_by',
  'other_certainty',
  'other_as_of',
] as const

type Cell = string | number | null
type Line = Partial<Record<(typeof COLUMNS)[number], Cell>>

/** The Report as RFC 4180 has it: commas, quotation marks doubled, lines that end in CR LF. */
export function reportToCsv(report: Report): string {
  const lines = [...report.claims.flatMap(claim => linesOf(claim, report)), ...missingLines(report)]
  const rows = [COLUMNS.join(','), ...lines.map(line => COLUMNS.map(name => cell(line[name] ?? null)).join(','))]
  return `${rows.join('\r\n')}\r\n`
}

function linesOf(claim: ReportClaim, { questions }: Report): Line[] {
  const own: Line = {
    claim_id: claim.id,
    kind: claim.kind,
    question: questions.find(({ id }) => id === claim.question)?.text ?? null,
    claim: claim.text,
    ...figureCells(claim.figure, ''),
    said_by: voices(claim.saidBy),
    certainty: claim.certainty,
    as_of: claim.asOf,
  }
  if (claim.others.length === 0) return [{ ...own, relation: 'only' }]
  return claim.others.map(other => ({
    ...own,
    relation: other.relation,
    cause: other.cause,
    ...otherCells(other),
    reason: reasonOf(other, claim),
  }))
}

function missingLines({ missing, questions }: Report): Line[] {
  return missing.flatMap(({ question, answers }) => {
    const asked = questions.find(({ id }) => id === question)
    return answers.map(answer => ({
      kind: asked?.kind ?? null,
      question: asked?.text ?? null,
      relation: 'missing',
      ...otherCells(answer),
    }))
  })
}

function otherCells(other: OtherClaim): Line {
  return {
    other_outlet: other.outlet,
    other_published: other.published,
    other_url: other.url,
    other_quote: other.quote,
    ...figureCells(other.figure, 'other_'),
    other_said_by: voices(other.saidBy),
    other_certainty: other.certainty,
    other_as_of: other.asOf,
  }
}

function figureCells(figure: Figure | null, whose: '' | 'other_'): Line {
  if (figure === null) return {}
  const { surface, min, max, unit } = figure
  return { [`${whose}figure`]: surface, [`${whose}min`]: min, [`${whose}max`]: max, [`${whose}unit`]: unit }
}

function voices(saidBy: string[]): string {
  return saidBy.join('; ')
}

/** What spreadsheets take for the beginning of a formula, which would run when the file is opened (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Numbers are no text that could be a formula; words are made harmless by an apostrophe, which spreadsheets do not show. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
