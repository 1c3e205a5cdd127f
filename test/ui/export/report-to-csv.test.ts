import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/types.ts'
import { reportToCsv } from '../../../src/ui/export/report-to-csv.ts'
import { longWords } from '../../e2e/gallery/long-words.ts'
import { lonelyReport, report } from '../../helpers/reports.ts'

/** Fields of each line, read by the grammar of RFC 4180 and nothing of ours. */
function parse(csv: string): string[][] {
  expect(csv.endsWith('\r\n')).toBe(true)
  const fields = [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)]
  expect(fields.map(([all]) => all).join('')).toBe(csv)
  const lines: string[][] = [[]]
  for (const [, field = '', end] of fields) {
    lines.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

function table(shown: Report): Record<string, string>[] {
  const [names = [], ...lines] = parse(reportToCsv(shown))
  return lines.map(line => {
    expect(line).toHaveLength(names.length)
    return Object.fromEntries(names.map((name, i) => [name, line[i] ?? '']))
  })
}

const withText = (text: string): Report => ({
  ...lonelyReport,
  claims: lonelyReport.claims.slice(0, 1).map(claim => ({ ...claim, text, figure: null })),
})

describe('the Report as CSV', () => {
  it('has a line for each answer, each claim nobody answers, and each thing missing', () => {
    const lines = table(report)
    const answers = report.claims.flatMap(({ others }) => others).length
    const alone = report.claims.filter(({ others }) => others.length === 0).length
    const missing = report.missing.flatMap(entry => entry.answers).length
    const count = (relation: RegExp) => lines.filter(line => relation.test(line.relation ?? '')).length
    expect(count(/^(agrees|fits|differs|related)$/)).toBe(answers)
    expect(count(/^only$/)).toBe(alone)
    expect(count(/^missing$/)).toBe(missing)
    expect(lines).toHaveLength(answers + alone + missing)
  })

  it('keeps every word, commas, quotation marks and line breaks among them', () => {
    const text = 'She said, “no”, "no"\r\nand\nleft; then\t1,200 more'
    expect(table(withText(text))[0]?.claim).toBe(text)
    expect(table(longWords)[0]?.claim).toBe(longWords.claims[0]?.text)
  })

  it('writes figures as numbers', () => {
    const line = table(report).find(({ figure }) => figure === 'Some 11,000')
    expect(line).toMatchObject({ min: '11000', max: '11000', other_figure: 'Around 12,000', other_min: '12000' })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'lets no spreadsheet take %j for a formula',
    text => {
      expect(table(withText(text))[0]?.claim).toBe(`'${text}`)
    },
  )

  it('leaves text alone that only contains such signs', () => {
    expect(table(withText('a = b - c'))[0]?.claim).toBe('a = b - c')
  })
})
