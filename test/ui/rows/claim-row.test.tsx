import { describe, expect, it } from 'vitest'
import type { Figure, OtherClaim, Report, ReportClaim } from '../../../src/core/types.ts'
import { Unfolded } from '../../../src/ui/context/unfolded.ts'
import { ReportView } from '../../../src/ui/report-view.tsx'
import { answer, figure } from '../../helpers/answers.ts'
import { draw, texts } from '../../helpers/drawn.ts'
import { lonelyReport, report } from '../../helpers/reports.ts'

const view = (shown: Report) => draw(<ReportView report={shown} words={[]} />)

describe('a row', () => {
  it('reads a row as one name: figure, others, question, cause and reason', () => {
    expect(texts(view(report), '.row-head')[0]).toBe(
      'some 11,000, others: around 12,000People moved out of the Morra valleyAnother figure. The Northern Post, source: Interior ministry · 9% more',
    )
  })

  it('tells in a closed row of several outlets only what is true of each', () => {
    const [claim] = report.claims as [ReportClaim]
    const own = { ...claim, asOf: '2031-03-03', figure: figure('100', 100, 100) }
    const later = (from: 'north' | 'radio', value: number, asOf: string) =>
      answer(from, '', { relation: 'differs', cause: 'later', asOf, figure: figure(`${value}`, value, value) })
    const note = (...others: OtherClaim[]) => texts(view({ ...report, claims: [{ ...own, others }] }), '.row-note')[0]
    const [north, radio] = [later('north', 150, '2031-03-04'), later('radio', 150, '2031-03-04')]
    expect(note(north)).toBe('Later, 4 Mar 2031. The Northern Post · 50% more')
    expect(note(north, radio)).toBe('Later, 4 Mar 2031. 2 outlets · 50% more')
    expect(note(north, later('radio', 180, '2031-03-07'))).toBe('Later. 2 outlets')
    expect(note(north, later('radio', 80, '2031-03-01'))).toBe('Earlier and later. 2 outlets')
  })

  it('gives a row the mark of another day only where nothing contradicts it', () => {
    const [claim] = report.claims as [ReportClaim]
    const later = answer('north', '', { relation: 'differs', cause: 'later' })
    const marks = (...others: OtherClaim[]) =>
      [...view({ ...report, claims: [{ ...claim, others }] }).querySelectorAll('.row')].map(row =>
        row.getAttribute('data-relation'),
      )[0]
    expect(marks(later, answer('radio', ''))).toBe('later')
    expect(marks(later, answer('radio', '', { relation: 'differs', cause: 'value' }))).toBe('differs')
  })

  it('sets beside a figure what contradicts it, and not the counts of another day', () => {
    const [claim] = report.claims as [ReportClaim]
    const counts = (cause: 'value' | 'later', value: number) =>
      answer('radio', '', { relation: 'differs', cause, figure: figure(`${value}`, value, value) })
    const others = [counts('later', 150), counts('value', 120)]
    const page = view({ ...report, claims: [{ ...claim, figure: figure('100', 100, 100), others }] })
    expect(texts(page, '.row-others')).toEqual([', others: 120'])
  })

  it('says in words that an answer only fits, which the name of the group does not', () => {
    const [claim] = report.claims as [ReportClaim]
    const note = (relation: 'fits' | 'agrees') =>
      texts(view({ ...report, claims: [{ ...claim, others: [answer('north', '', { relation })] }] }), '.row-note')[0]
    expect(note('fits')).toBe('Fits. The Northern Post')
    expect(note('agrees')).toBe('The Northern Post')
  })

  it('says of what agrees how many do, whether any has a source of its own, and how many more only leave room', () => {
    const [claim] = report.claims as [ReportClaim]
    const note = (origins: string[], ...others: OtherClaim[]) =>
      texts(view({ ...report, claims: [{ ...claim, origins, others }] }), '.row-note')[0]
    const [north, radio] = [answer('north', '', { origins: ['Mayor'] }), answer('radio', '', { origins: ['Mayor'] })]
    const fits = (from: 'radio' | 'harbour') => answer(from, '', { relation: 'fits', origins: ['Red Cross'] })
    expect(note([], north, radio)).toBe('2 outlets, all from Mayor')
    expect(note(['Mayor'], north, radio)).toBe('2 outlets, like this article from Mayor')
    expect(note(['Mayor'], north)).toBe('The Northern Post, like this article from Mayor')
    expect(note([], north, radio, fits('radio'), fits('harbour'))).toBe('2 outlets, all from Mayor · 1 fits')
  })

  it('gives of what is only near the nearest words, whose they are and how near', () => {
    const [claim] = report.claims as [ReportClaim]
    const near = (from: 'north' | 'radio', quote: string, reason: string) =>
      answer(from, quote, { relation: 'related', reason, span: { start: 0, end: quote.length } })
    const lenne = near('north', 'Nine people were killed in Lenne.', 'Another place: Lenne')
    const page = view({
      ...report,
      claims: [{ ...claim, others: [lenne, near('radio', 'Nine fled.', 'Perhaps not')] }],
    })
    page.querySelector<HTMLElement>('.group-head[aria-expanded="false"]')?.click()
    expect(texts(page, '.row-near')).toEqual([lenne.quote])
    expect(texts(page, '.row-note')).toEqual(['The Northern Post + 1 more · Another place: Lenne'])
  })

  it('says of what only this article tells whose word it is', () => {
    const [claim] = lonelyReport.claims as [ReportClaim]
    const alone = (saidBy: string[]) => view({ ...lonelyReport, claims: [{ ...claim, figure: null, saidBy }] })
    expect(texts(alone(['Mayor', 'Radio Lenne']), '.row-note')).toEqual(['Source: Mayor, Radio Lenne'])
    expect(texts(alone([]), '.row-note')).toEqual([])
  })

  it('says why the sentences of an opened row do not stand in the order of its figures, where they do not', () => {
    const [claim] = report.claims as [ReportClaim]
    const counts = (relation: 'differs' | 'agrees', value: number) =>
      answer('radio', '', {
        relation,
        cause: relation === 'differs' ? 'value' : null,
        figure: figure(`${value}`, value, value),
      })
    const note = (...others: OtherClaim[]) => {
      const shown = { ...report, claims: [{ ...claim, figure: figure('100', 100, 100), others }] }
      const opened = (
        <Unfolded.Provider value={true}>
          <ReportView report={shown} words={[]} />
        </Unfolded.Provider>
      )
      return texts(draw(opened), '.plot-note')
    }
    expect(note(counts('agrees', 100), counts('differs', 120))).toEqual(['In their own words, what differs first:'])
    expect(note(counts('differs', 130), counts('differs', 120))).toEqual([])
    expect(note(counts('agrees', 100))).toEqual([])
  })

  it('sets beside a total the totals, and its parts only where there is no other', () => {
    const [claim] = report.claims as [ReportClaim]
    const counts = (surface: string, min: number) => answer('radio', surface, { figure: figure(surface, min, min) })
    const [dead, wounded, all] = [counts('100', 100), counts('1,000', 1000), counts('around 1,100', 1100)]
    const beside = (...others: OtherClaim[]) =>
      texts(view({ ...report, claims: [{ ...claim, figure: figure('1,100', 1100, 1100), others }] }), '.row-others')
    expect(beside(dead, wounded, all)).toEqual([', others: around 1,100'])
    expect(beside(dead, wounded)).toEqual([', others: 100 · 1,000'])
  })

  it('sets beside a figure those that are the same, and what only leaves room for it where there are none', () => {
    const [claim] = report.claims as [ReportClaim]
    const own = figure('about 1,100', 1100, 1100, { bound: 'about' })
    const same = answer('north', '1,100', { figure: figure('1,100', 1100, 1100) })
    const vague = answer('radio', '', { relation: 'fits', figure: figure('200 or more', 200, null) })
    const beside = (...others: OtherClaim[]) =>
      texts(view({ ...report, claims: [{ ...claim, figure: own, others }] }), '.row-others')
    expect(beside(vague, same)).toEqual([', others: 1,100'])
    expect(beside(vague)).toEqual([', others: 200 or more'])
  })

  it('tells of a figure by its own sentence where another outlet’s would have a gap', () => {
    const [claim] = report.claims as [ReportClaim]
    const others = [answer('radio', '42,000 live by coal.', { figure: figure('42,000', 42_000, 42_000) })]
    const own = { ...claim, text: 'Coal feeds 42,000 families.', figure: figure('42,000', 42_000, 42_000), others }
    const about = (text: string) =>
      texts(
        view({ ...report, claims: [own], questions: [{ id: own.question ?? '', kind: 'figure', text }] }),
        '.row-about',
      )[0]
    expect(about('The union speaks of […], suppliers included')).toBe('Coal feeds 42,000 families.')
    expect(about('People who live by coal')).toBe('People who live by coal')
  })

  it('tells of a figure that is missing here by the sentence of who gives it, where the question would have a gap', () => {
    const measured = (from: 'north' | 'radio', quote: string) =>
      answer(from, quote, { figure: figure('6.1', 6.1, 6.1) })
    const answers = [measured('north', 'Of 6.1 was what came.'), measured('radio', 'The quake measured 6.1.')]
    const about = (text: string) => {
      const missing = { claims: [], missing: [{ question: 'q', answers }] }
      return texts(view({ ...report, ...missing, questions: [{ id: 'q', kind: 'figure', text }] }), '.row-about')
    }
    expect(about('The quake measured […]')).toEqual(['The quake measured 6.1.'])
    expect(about('[…] was what ca…')).toEqual(['Of 6.1 was what came.'])
    expect(about('A tremor of […] was felt')).toEqual(['Of 6.1 was what came.'])
    expect(about('Strength of the quake')).toEqual(['Strength of the quake'])
  })

  it('tells of a size or measure by its sentence, for what stands beside it is not what it counts', () => {
    const [claim] = lonelyReport.claims as [ReportClaim]
    const lone = (text: string, own: Figure) => ({
      ...lonelyReport,
      claims: [{ ...claim, kind: 'figure' as const, text, figure: own, question: null }],
    })
    const about = (text: string, own: Figure) => texts(view(lone(text, own)), '.row-about')
    const lasted = 'The flames were fought for seven hours.'
    expect(about(lasted, figure('seven hours', 7, 7, { unit: 'hour', counted: 'flames' }))).toEqual([lasted])
    expect(about('The bill fell by half.', figure('half', 50, 50))).toEqual(['The bill fell by half.'])
    expect(about('It cost nine jobs.', figure('nine', 9, 9, { counted: 'jobs' }))).toEqual(['Jobs'])
  })
})
