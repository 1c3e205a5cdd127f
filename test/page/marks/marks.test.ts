import { describe, expect, test } from 'vitest'
import type { RelationKind, Report, ReportClaim } from '../../../src/core/types.ts'
import { marksOf } from '../../../src/page/marks/marks.ts'
import { stepFrom } from '../../../src/page/marks/step-from.ts'
import type { Underline } from '../../../src/settings.ts'
import { answer, figure } from '../../helpers/answers.ts'
import { report } from '../../helpers/reports.ts'

function claim(id: string, start: number, relations: RelationKind[], isFigure = true): ReportClaim {
  return {
    id,
    kind: isFigure ? 'figure' : 'statement',
    text: '',
    start,
    end: start + 50,
    figure: isFigure ? figure('some 40', 40, 40, { start: start + 10, end: start + 17 }) : null,
    saidBy: [],
    origins: [],
    certainty: 'asserted',
    asOf: null,
    question: null,
    others: relations.map(relation => answer('radio', '', { relation })),
  }
}

const marksFor = (...claims: ReportClaim[]) => marksOf({ ...report, claims } satisfies Report, 'reported')

describe('what is underlined', () => {
  test('is a figure others report, by the relation to know first', () => {
    const [mark] = marksFor(claim('a', 0, ['related', 'agrees', 'differs']))
    expect(mark).toMatchObject({ relation: 'differs', part: 'figure', start: 10, end: 17 })
  })

  test('is calm where others only differ by the day, and not where one of them contradicts', () => {
    const dated = (relations: RelationKind[], isFigure?: boolean): ReportClaim => {
      const { others, ...rest } = claim('a', 0, relations, isFigure)
      return { ...rest, others: [answer('north', '', { relation: 'differs', cause: 'later' }), ...others] }
    }
    expect(marksFor(dated(['agrees']))).toMatchObject([{ relation: 'later', part: 'figure' }])
    expect(marksFor(dated([], false))).toMatchObject([{ relation: 'later', part: 'passage' }])
    expect(marksFor(dated(['differs']))).toMatchObject([{ relation: 'differs' }])
    expect(marksOf({ ...report, claims: [dated([])] }, 'differing')).toMatchObject([{ relation: 'later' }])
  })

  test('is a statement others report too, as a whole, but not one that is only related', () => {
    expect(marksFor(claim('a', 0, ['fits', 'related'], false))).toEqual([])
    expect(marksFor(claim('a', 0, ['agrees', 'related'], false))).toMatchObject([
      { relation: 'agrees', part: 'passage', start: 0, end: 50 },
    ])
    expect(marksFor(claim('a', 0, ['agrees', 'differs'], false))).toMatchObject([
      { relation: 'differs', part: 'passage', start: 0, end: 50 },
    ])
  })

  test('is no statement others only repeat around a figure, or beside a passage that differs', () => {
    const ids = (...claims: ReportClaim[]) => marksFor(...claims).map(mark => mark.claim.id)
    expect(ids(claim('a', 0, ['agrees'], false), claim('b', 0, ['fits']))).toEqual(['b'])
    expect(ids(claim('a', 0, ['agrees'], false), claim('b', 20, ['differs'], false))).toEqual(['b'])
    expect(ids(claim('a', 0, ['agrees'], false), claim('b', 20, ['agrees'], false))).toEqual(['a', 'b'])
    expect(ids(claim('a', 0, ['differs'], false), claim('b', 0, ['agrees']))).toEqual(['a', 'b'])
  })

  test('is only what differs, or everything others say something to, for who wants it so', () => {
    const claims = [
      claim('a', 0, ['agrees']),
      claim('b', 60, ['fits'], false),
      claim('c', 120, ['differs', 'agrees']),
      claim('d', 180, ['related']),
    ]
    const ids = (underline: Underline) => marksOf({ ...report, claims }, underline).map(mark => mark.claim.id)
    expect(ids('differing')).toEqual(['c'])
    expect(ids('reported')).toEqual(['a', 'c'])
    expect(ids('everything')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('is nothing nobody else reports', () => {
    expect(marksFor(claim('a', 0, []), claim('b', 60, [], false))).toEqual([])
  })

  test('is listed in reading order', () => {
    const marks = marksFor(claim('b', 100, ['fits']), claim('a', 0, ['agrees']))
    expect(marks.map(mark => mark.claim.id)).toEqual(['a', 'b'])
  })
})

describe('walking from line to line', () => {
  const anchors = marksFor(claim('a', 0, ['fits']), claim('b', 100, ['fits']), claim('c', 200, ['fits'])).map(mark => ({
    mark,
    range: {} as Range,
    words: '',
  }))
  const [a, b, c] = anchors
  const from = (index: number) => (anchor: (typeof anchors)[number]) => anchors.indexOf(anchor) >= index

  test('goes on from the open card, and round at the ends', () => {
    expect(stepFrom(anchors, a ?? null, 1, from(0))).toBe(b)
    expect(stepFrom(anchors, c ?? null, 1, from(0))).toBe(a)
    expect(stepFrom(anchors, a ?? null, -1, from(0))).toBe(c)
    expect(stepFrom(anchors, null, -1, from(9))).toBe(c)
  })

  test('starts from what is in the window', () => {
    expect(stepFrom(anchors, null, 1, from(1))).toBe(b)
    expect(stepFrom(anchors, null, -1, from(1))).toBe(a)
    expect(stepFrom(anchors, null, 1, from(9))).toBe(a)
    expect(stepFrom(anchors, null, -1, from(0))).toBe(c)
    expect(stepFrom(anchors, null, -1, from(9))).toBe(c)
  })

  test('finds nothing where nothing is marked', () => {
    expect(stepFrom([], null, 1, () => true)).toBeNull()
  })
})
