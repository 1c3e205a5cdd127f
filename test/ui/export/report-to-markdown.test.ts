import { describe, expect, it } from 'vitest'
import type { OtherClaim, Report, ReportClaim } from '../../../src/core/types.ts'
import { reportToMarkdown } from '../../../src/ui/export/report-to-markdown.ts'
import { answer } from '../../helpers/answers.ts'
import { lonelyReport, report } from '../../helpers/reports.ts'

const lines = (shown: Report) => reportToMarkdown(shown).split('\n')

const said = (text: string): Report => ({
  ...lonelyReport,
  claims: lonelyReport.claims.slice(0, 1).map(claim => ({ ...claim, text })),
})

describe('the Report as Markdown', () => {
  it('has the groups that are not empty, in the order of the popup', () => {
    const headings = lines(report).filter(line => line.startsWith('#'))
    expect(headings).toEqual([
      '# The flood in the Morra valley',
      '## Differ',
      '## On another day',
      '## Agree',
      '## Related',
      '## Only here',
      '## Missing here',
      '## Who is behind it',
    ])
    expect(lines(lonelyReport).filter(line => line.startsWith('##'))).toEqual(['## Only here'])
  })

  it('says before all else what one must know to read it rightly', () => {
    const [title, , article, , note, , summary] = reportToMarkdown(report, 'Only a part was read.').split('\n')
    expect(title).toMatch(/^# /)
    expect(note).toBe('Only a part was read.')
    expect(reportToMarkdown(report).split('\n').slice(0, 5)).toEqual([title, '', article, '', summary])
  })

  it('tells of each claim who says otherwise, where, when and why', () => {
    const text = reportToMarkdown(report)
    expect(text).toContain('**People moved out of the Morra valley**')
    expect(text).toContain(
      '- **Another figure.** [The Northern Post](<https://northern-post.example/flood>), 5 Mar 2031: “Around 12,000 people',
    )
    expect(text).toContain('(9% more)')
  })

  it('has a line above figures, which need to be told what they count, and none above sentences', () => {
    const asked = (shown: Report) => lines(shown).filter(line => /^\*\*.*\*\*$/.test(line)).length
    const figures = report.claims.filter(({ figure, question }) => figure !== null && question !== null)
    const missing = report.missing.filter(({ answers }) => answers.some(({ figure }) => figure !== null))
    expect(asked(report)).toBe(figures.length + missing.length)
    expect(figures.length).toBeLessThan(report.claims.filter(({ question }) => question !== null).length)
  })

  it('has no line with a gap above a figure: the sentences below say what is counted', () => {
    const questions = report.questions.map(question => ({ ...question, text: 'The dam held […] tonnes' }))
    expect(reportToMarkdown({ ...report, questions })).not.toContain('tonnes')
  })

  it('sets a quotation in marks, and says who says it behind the words alone', () => {
    const [model] = report.claims as [ReportClaim]
    const quote: ReportClaim = {
      ...model,
      kind: 'quote',
      figure: null,
      text: 'The wall holds,',
      saidBy: ['the mayor'],
      others: [],
    }
    expect(lines({ ...lonelyReport, claims: [quote] })).toContain('> “The wall holds” · Source: the mayor')
  })

  it('leaves out what is merely near where somebody answers', () => {
    const [model] = report.claims as [ReportClaim]
    const near = answer('radio', 'Elsewhere 63 are in hospital.', { relation: 'related' })
    const told = (others: OtherClaim[]) => reportToMarkdown({ ...report, claims: [{ ...model, others }] })
    expect(told([near])).toContain('63 are in hospital')
    expect(told([near, ...model.others])).not.toContain('63 are in hospital')
  })

  it('names every origin with its outlets', () => {
    expect(lines(report)).toContain('- Weather office: The Northern Post, Valley Courier, Radio Lenne')
  })

  it.each([
    ['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['1. not a list', '1\\. not a list'],
    ['Two\n\nparagraphs', 'Two paragraphs'],
    ['&amp; a back\\slash', '\\&amp; a back\\\\slash'],
  ])('takes %j for the text it is', (text, escaped) => {
    expect(lines(said(text))).toContain(`> ${escaped}`)
  })

  it('makes no link of anything but http(s)', () => {
    const article = { ...report.article, url: 'javascript:alert(1)' }
    expect(reportToMarkdown({ ...report, article })).not.toContain('javascript:')
  })
})
