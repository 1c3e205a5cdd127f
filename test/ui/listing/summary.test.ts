import { describe, expect, it } from 'vitest'
import type { OtherClaim, ReportClaim } from '../../../src/core/types.ts'
import { type ClaimGroups, groupClaims } from '../../../src/ui/listing/group-claims.ts'
import { summarise, summariseOrigins, summariseVoices } from '../../../src/ui/listing/summary.ts'
import type { ListedClaim } from '../../../src/ui/listing/told-once.ts'
import { answer, figure } from '../../helpers/answers.ts'
import { report } from '../../helpers/reports.ts'

const many = (count: number): ListedClaim[] =>
  Array.from({ length: count }, () => ({ ...(report.claims[0] as ReportClaim), again: [] }))

const groups = (differs: number, agrees: number, related = 0, only = 0, later = 0): ClaimGroups => ({
  differs: many(differs),
  later: many(later),
  agrees: many(agrees),
  related: many(related),
  only: many(only),
})

describe('summarise', () => {
  it.each([
    [
      groups(2, 9, 7),
      'Others report 11 of this article’s claims: they differ on 2 and agree on 9. 7 more are only related.',
    ],
    [groups(2, 9), 'Others report 11 of this article’s claims: they differ on 2 and agree on 9.'],
    [groups(1, 1), 'Others report 2 of this article’s claims: they differ on 1 and agree on 1.'],
    [
      groups(1, 2, 1),
      'Others report 3 of this article’s claims: they differ on 1 and agree on 2. 1 more is only related.',
    ],
    [groups(0, 2, 1), 'Others report two of this article’s claims, and agree on both. 1 more is only related.'],
    [groups(1200, 1), 'Others report 1,201 of this article’s claims: they differ on 1,200 and agree on 1.'],
    [groups(0, 3), 'Others report 3 of this article’s claims, and agree on all.'],
    [groups(3, 0), 'Others report 3 of this article’s claims, and differ on all.'],
    [groups(0, 0, 2), 'What others report is only related to 2 claims of this article.'],
    [groups(1, 0), 'Others report one of this article’s claims, and differ on it.'],
    [groups(0, 1), 'Others report one of this article’s claims, and agree on it.'],
    [groups(0, 0, 1), 'What others report is only related to one claim of this article.'],
    // Another day’s count is told apart from a contradiction.
    [
      groups(2, 9, 0, 0, 4),
      'Others report 15 of this article’s claims: they differ on 2, agree on 9 and report 4 as of another day.',
    ],
    [
      groups(0, 9, 1, 0, 4),
      'Others report 13 of this article’s claims: they agree on 9 and report 4 as of another day. 1 more is only related.',
    ],
    [groups(0, 0, 0, 0, 3), 'Others report 3 of this article’s claims, all as of another day.'],
    [groups(0, 0, 0, 0, 2), 'Others report two of this article’s claims, both as of another day.'],
    [groups(0, 0, 0, 0, 1), 'Others report one of this article’s claims as of another day.'],
    [groups(0, 0, 0, 5), 'No other outlet we know reports what this article says.'],
    [groups(0, 0), 'This article has no figure or statement that could be compared.'],
  ])('%#', (counts, sentence) => {
    expect(summarise(counts)).toBe(sentence)
  })
})

describe('groupClaims', () => {
  const ids = (claims: ReportClaim[]) => claims.map(({ id }) => id)

  it('puts every claim in one group, differences by cause, what is only of another day apart', () => {
    const found = groupClaims(report)
    expect(ids(found.differs)).toEqual(['homes', 'credit', 'gates', 'quote'])
    expect(ids(found.later)).toEqual(['dead'])
    expect(ids(found.agrees)).toEqual(['rain', 'troops', 'power'])
    expect(ids(found.related)).toEqual(['injured'])
    expect(ids(found.only)).toEqual(['bridge', 'school'])
  })

  it('lists what is said in the headline and again below once, with all that others say to it', () => {
    const [below] = report.claims.filter(({ id }) => id === 'dead') as [ReportClaim]
    const headline = { ...below, id: 'headline', others: below.others.slice(0, 1) }
    const [listed] = groupClaims({ claims: [headline, below] }).later
    expect(listed).toMatchObject({ id: 'dead', others: below.others, again: ['headline'] })
    const other = { ...below, id: 'other', question: 'another' }
    expect(ids(groupClaims({ claims: [below, other] }).later)).toEqual(['dead', 'other'])
  })

  it('lists no question that nothing answers, for it tells nothing', () => {
    const [model] = report.claims as [ReportClaim]
    const asked = (text: string, others: OtherClaim[] = []): ReportClaim => {
      return { ...model, id: text, text, kind: 'statement', figure: null, others }
    }
    const near = answer('north', 'The dam may not hold.', { relation: 'related' })
    const found = groupClaims({
      claims: [asked('Why now?'), asked('“Will it hold?”'), asked('Will the dam hold?', [near])],
    })
    expect(ids(found.only)).toEqual([])
    expect(ids(found.related)).toEqual(['Will the dam hold?'])
    expect(ids(groupClaims({ claims: [asked('Who will pay is not known.')] }).only)).toHaveLength(1)
  })

  it('lists what only this article says once, and not where something of it is answered', () => {
    const [model] = report.claims as [ReportClaim]
    const said = (id: string, start: number, end: number, rest: Partial<ReportClaim> = {}): ReportClaim => ({
      ...model,
      id,
      start,
      end,
      figure: null,
      others: [],
      ...rest,
    })
    const placed = (start: number, end: number) => ({ ...figure('31', 31, 31), start, end })
    const only = groupClaims({
      claims: [
        said('clause with a figure', 0, 40),
        said('its figure', 0, 60, { figure: placed(20, 22), question: 'a' }),
        said('half of a sentence', 70, 90),
        said('the whole of it', 70, 120),
        said('sentence whose figure others have', 130, 170),
        said('that figure', 130, 170, { figure: placed(140, 142), question: 'b', others: model.others }),
        said('figure alone', 180, 200, { figure: placed(185, 187), question: 'c' }),
      ],
    }).only
    expect(ids(only)).toEqual(['clause with a figure', 'the whole of it', 'figure alone'])
    expect(only[0]?.again).toEqual(['its figure'])
    expect(only[1]?.again).toEqual(['half of a sentence'])
  })

  it('does not list a title as told only here, for it sums up what stands below', () => {
    const [model] = report.claims as [ReportClaim]
    const at = (id: string, start: number, end: number) => ({ ...model, id, start, end, figure: null, others: [] })
    const claims = [at('title', 0, 10), at('below', 12, 30)]
    const article = { title: 'Dam bursts', text: 'Dam bursts\n\nThe Morra dam gave.' }
    expect(groupClaims({ claims, article }).only).toMatchObject([{ id: 'below', again: ['title'] }])
    expect(groupClaims({ claims: claims.slice(0, 1), article }).only).toEqual([])
    expect(ids(groupClaims({ claims, article: { ...article, title: 'Flood' } }).only)).toEqual(['title', 'below'])
  })

  it('lists a statement with its figure, where no more is said to it', () => {
    const [model] = report.claims as [ReportClaim]
    const [dead, near] = [answer('radio', 'It killed 60.'), answer('north', 'It killed many.')]
    const said = (id: string, rest: Partial<ReportClaim>): ReportClaim => ({ ...model, id, start: 0, end: 40, ...rest })
    const sixty = said('sixty', { kind: 'figure', figure: { ...figure('60', 60, 60), start: 10, end: 12 } })
    const listed = (toFigure: OtherClaim[], toStatement: OtherClaim[]) =>
      groupClaims({
        claims: [
          { ...sixty, others: toFigure },
          said('all of it', { kind: 'statement', figure: null, others: toStatement }),
        ],
      }).agrees
    expect(listed([dead], [dead])).toMatchObject([{ id: 'sixty', again: ['all of it'] }])
    expect(ids(listed([dead], [dead, near]))).toEqual(['sixty', 'all of it'])
    expect(ids(listed([dead, { ...near, relation: 'related' }], [near]))).toEqual(['sixty', 'all of it'])
  })
})

describe('summariseOrigins', () => {
  const [claim] = report.claims as [ReportClaim]
  const own = report.article.outlet
  const others = (['north', 'radio', 'harbour', 'courier'] as const).map(from => answer(from, ''))
  const told = (...outlets: string[]) =>
    summariseOrigins({ ...report, claims: [{ ...claim, others }], origins: [{ name: 'Rescue service', outlets }] })

  it('tells of a voice that stands behind most of it', () => {
    expect(told(own, 'Radio Lenne', 'Harbour Daily')).toBe('This article and 2 of 4 other outlets cite Rescue service.')
    expect(told('Radio Lenne', 'Harbour Daily', 'Valley Courier')).toBe('3 of 4 other outlets cite Rescue service.')
    const all = ['Radio Lenne', 'Harbour Daily', 'Valley Courier', 'The Northern Post']
    expect(told(own, ...all)).toBe('This article and all 4 other outlets cite Rescue service.')
    expect(told(...all)).toBe('All 4 other outlets cite Rescue service.')
  })

  it('and of none that few cite', () => {
    expect(told(own, 'Radio Lenne')).toBeNull()
    expect(told('Radio Lenne', 'Harbour Daily')).toBeNull()
    expect(summariseOrigins({ ...report, origins: [] })).toBeNull()
  })
})

describe('summariseVoices', () => {
  const from = (outlet: Parameters<typeof answer>[0], ...origins: string[]) => answer(outlet, '', { origins })

  it.each([
    [[from('north')], 'The Northern Post'],
    [[from('courier', 'Rescue service')], 'Valley Courier, from Rescue service'],
    [[from('courier', 'Weather office'), from('north', 'Weather office')], '2 outlets, all from Weather office'],
    [[from('courier', 'Rescue service'), from('north', 'Weather office')], '2 outlets, 2 independent sources'],
    // One voice of several in common: not independent.
    [
      [from('courier', 'Army', 'Weather office'), from('north', 'Weather office')],
      '2 outlets, all from Weather office',
    ],
    [
      [from('courier', 'Army', 'Police'), from('north', 'Police', 'Army'), from('radio', 'Mayor')],
      '3 outlets, 2 independent sources',
    ],
    [[from('courier', 'A', 'B'), from('north', 'C'), from('radio', 'B', 'C')], '3 outlets, all from A, B, C'],
    [[from('courier'), from('harbour')], '2 outlets, all from Transit Press'],
    [[from('courier'), from('harbour'), from('north')], '3 outlets'],
    [[from('courier', 'Rescue service'), from('harbour')], '2 outlets'],
    [[from('north'), from('north')], 'The Northern Post'],
  ])('%#', (answers, sentence) => {
    expect(summariseVoices(answers)).toBe(sentence)
  })
})
