import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OtherClaim } from '../../../src/core/types.ts'
import { answerEntries, type Plot, type PlotEntry, plotEntries, plotOf } from '../../../src/ui/plot/plot-layout.ts'
import { answer, figure } from '../../helpers/answers.ts'

const own = { outlet: null, origins: [], asOf: '2031-03-04', relation: null }
const entry = (
  outlet: string | null,
  surface: string,
  min: number | null,
  max: number | null,
  rest = {},
): PlotEntry => ({
  ...own,
  outlet,
  figure: figure(surface, min, max),
  ...rest,
})
const eleven = entry(null, '11,000', 11_000, 11_000)
const twelve = entry('Radio', '12,000', 12_000, 12_000)

function plot(...entries: PlotEntry[]): Plot {
  const drawn = plotOf(entries)
  if (drawn === null) throw new Error('nothing to draw')
  return drawn
}

const who = ({ rows }: Plot) => rows.map(({ isOwn, outlets }) => [...(isOwn ? ['own'] : []), ...outlets].join('+'))
const ticks = ({ ticks }: Plot) => ticks.map(({ value }) => value)

describe('a plot', () => {
  test('is drawn only where values differ', () => {
    expect(plotOf([])).toBeNull()
    expect(plotOf([eleven])).toBeNull()
    expect(plotOf([eleven, { ...eleven, outlet: 'Radio' }])).toBeNull()
    expect(plotOf([eleven, twelve])).not.toBeNull()
  })

  test('has no sizes of things in it', () => {
    const size = { isSpecification: true }
    const of = (outlet: string | null, mm: number) => ({
      ...entry(outlet, `${mm}mm`, mm, mm),
      figure: figure(`${mm}mm`, mm, mm, { unit: 'millimetre', ...size }),
    })
    expect(plotOf([of(null, 240), of('Radio', 170)])).toBeNull()
  })

  test('draws points, ranges and open ends as what they are', () => {
    const { rows } = plot(
      eleven,
      entry('A', 'between 9,000 and 10,000', 9_000, 10_000),
      entry('B', 'more than 10,000', 10_000, null),
      entry('C', 'up to 8,000', null, 8_000),
      { ...entry('D', 'thousands', 1_000, 9_999), figure: figure('thousands', 1_000, 9_999, { bound: 'vague' }) },
    )
    const mark = (name: string | null) =>
      rows.find(({ isOwn, outlets }) => (name === null ? isOwn : outlets.includes(name)))?.mark
    expect(mark(null)).toMatchObject({ from: mark(null)?.to, opensUp: false, opensDown: false })
    expect(mark('A')?.from).toBeLessThan(mark('A')?.to ?? 0)
    expect(mark('B')).toMatchObject({ to: 1, opensUp: true })
    expect(mark('C')).toMatchObject({ from: 0, hasStart: false, opensDown: false })
    expect(mark('D')).toMatchObject({ opensUp: true, isRough: true })
  })

  test('gives outlets that quote one source one row, and this article stays known in it', () => {
    const voice = { origins: ['Rescue service'] }
    const drawn = plot(
      { ...eleven, ...voice },
      { ...eleven, ...voice, outlet: 'A' },
      { ...eleven, ...voice, outlet: 'B' },
      { ...eleven, origins: ['Red Cross'], outlet: 'C' },
      { ...twelve, ...voice, outlet: 'A' },
    )
    expect(who(drawn)).toEqual(['own+A+B', 'C', 'A'])
  })

  test('goes from the lowest up, and by date where counts are of several', () => {
    expect(who(plot(twelve, eleven))).toEqual(['own', 'Radio'])
    const drawn = plot(
      { ...eleven, asOf: '2031-03-06' },
      { ...twelve, asOf: '2031-03-05' },
      { ...twelve, outlet: 'A', asOf: '2031-03-05', origins: ['x'] },
    )
    expect(who(drawn)).toEqual(['Radio', 'A', 'own'])
    expect(drawn).toMatchObject({ isDated: true, year: '2031' })
    expect(plot({ ...eleven, asOf: '2030-12-31' }, twelve)).toMatchObject({ isDated: true, year: null })
    expect(plot(eleven, twelve)).toMatchObject({ isDated: false, year: null })
  })

  test('dates what this article passes on by its own day, and what others pass on by the first', () => {
    const [first, last] = [
      { outlet: 'A', asOf: '2031-03-03' },
      { outlet: 'B', asOf: '2031-03-06' },
    ]
    const days = (...entries: PlotEntry[]) => plot(...entries).rows.map(({ asOf }) => asOf)
    expect(days({ ...twelve, outlet: null }, { ...eleven, ...last }, { ...eleven, ...first })).toContain(first.asOf)
    expect(days(eleven, { ...eleven, ...first }, { ...twelve, ...last })).toEqual([eleven.asOf, last.asOf])
  })

  test('marks where this article stands', () => {
    expect(plot(eleven, twelve).guides).toHaveLength(1)
    expect(plot(entry(null, '9 to 10', 9, 10), entry('A', '12', 12, 12)).guides).toHaveLength(2)
    expect(plot(entry(null, 'at least 9', 9, null), entry('A', '12', 12, 12)).guides).toHaveLength(1)
    const vague = { ...entry(null, 'dozens', 24, 99), figure: figure('dozens', 24, 99, { bound: 'vague' }) }
    expect(plot(vague, entry('A', '12', 12, 12)).guides).toEqual([])
    expect(plot(twelve, { ...eleven, outlet: 'A' }).guides).toEqual([])
  })

  test('keeps this article and who differs where there is little room', () => {
    const many = Array.from({ length: 9 }, (_, k) => entry(`O${k}`, `${k + 1}`, k + 1, k + 1, { relation: 'fits' }))
    const odd = entry('odd', '40', 40, 40, { relation: 'differs' })
    const drawn = plotOf([entry(null, '20', 20, 20), ...many, odd], 3)
    expect(drawn?.rows).toHaveLength(3)
    expect(drawn?.unshown).toBe(8)
    expect(who(drawn as Plot)).toEqual(expect.arrayContaining(['own', 'odd']))
  })
})

describe('the axis', () => {
  test('begins at zero and has a few round ticks', () => {
    expect(ticks(plot(eleven, twelve))).toEqual([0, 5_000, 10_000, 15_000])
    expect(ticks(plot(entry(null, '0', 0, 0), entry('A', '3', 3, 3)))).toEqual([0, 1, 2, 3])
    expect(ticks(plot(entry(null, '0.4', 0.4, 0.4), entry('A', '0.9', 0.9, 0.9)))).toEqual([0, 0.5, 1])
  })

  test('begins elsewhere, and says so, only where all values are nearly the same', () => {
    expect(plot(eleven, twelve).isBroken).toBe(false)
    const narrow = plot(entry(null, '51.2', 51.2, 51.2), entry('A', '51.9', 51.9, 51.9))
    expect(narrow.isBroken).toBe(true)
    expect(narrow.ticks[0]?.value).toBeGreaterThan(45)
  })

  test('is not drawn for values that agree, only rounded: it would set them far apart', () => {
    const of = (relation: PlotEntry['relation'], value: number) =>
      plotOf([entry(null, '£280,000', 280_000, 280_000), entry('A', '', value, value, { relation })])
    expect(of('agrees', 279_000)).toBeNull()
    expect(of('differs', 279_000)).not.toBeNull()
    expect(of('agrees', 140_000), 'parts of a sum and the like').not.toBeNull()
  })

  test('goes in powers of ten only where one value would press the others into a point', () => {
    const outlier = entry('Z', '90,000', 90_000, 90_000)
    expect(plot(entry(null, '5', 5, 5), outlier).kind).toBe('linear')
    const pressed = plot(entry(null, '40', 40, 40), entry('A', '60', 60, 60), outlier)
    expect(pressed.kind).toBe('log')
    expect(ticks(pressed)).toEqual([10, 100, 1_000, 10_000, 100_000])
    expect(plot(entry(null, '0', 0, 0), entry('A', '60', 60, 60), outlier).kind).toBe('linear')
  })

  test('puts every value on it, in order, whatever the values are', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 1_000_000_000 }), fc.float({ min: -50, max: 50, noNaN: true }))
    const pair = fc.tuple(value, value, fc.constantFrom('exact', 'vague', 'atLeast', 'atMost'))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), pairs => {
        const entries = pairs.map(([a, b, bound], k) => {
          const [min, max] = [Math.min(a, b), Math.max(a, b)]
          return entry(`O${k}`, '', bound === 'atMost' ? null : min, bound === 'atLeast' ? null : max)
        })
        const drawn = plotOf(entries)
        if (drawn === null) return
        for (const { mark } of drawn.rows) {
          expect(mark.from).toBeGreaterThanOrEqual(0)
          expect(mark.to).toBeLessThanOrEqual(1)
          expect(mark.from).toBeLessThanOrEqual(mark.to)
        }
        expect(drawn.ticks.length).toBeGreaterThan(0)
        expect(drawn.ticks.length).toBeLessThanOrEqual(7)
        const places = drawn.ticks.map(({ at }) => at)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })
})

describe('what stands on the axis', () => {
  const claim = {
    id: 'c',
    kind: 'figure' as const,
    text: '',
    start: 0,
    end: 0,
    figure: figure('1,100', 1_100, 1_100),
    saidBy: [],
    origins: [],
    certainty: 'asserted' as const,
    asOf: null,
    question: 'q',
  }

  test('is this article and whoever counts the same thing in the same unit', () => {
    const others = [
      answer('radio', '', { relation: 'differs', figure: figure('1,300', 1_300, 1_300) }),
      answer('north', '', { relation: 'related', figure: figure('40', 40, 40) }),
      answer('courier', '', { relation: 'agrees', figure: figure('1.1 km', 1.1, 1.1, { unit: 'kilometre' }) }),
      answer('harbour', '', { relation: 'differs' }),
    ]
    expect(plotEntries({ ...claim, others }).map(({ outlet }) => outlet)).toEqual([null, 'Radio Lenne'])
    expect(plotEntries({ ...claim, figure: null, others })).toEqual([])
  })

  test('is of another day, unless somebody contradicts by the same figure', () => {
    const says = (from: 'radio' | 'north', cause: 'later' | 'value') =>
      answer(from, '', { relation: 'differs', cause, figure: figure('1,300', 1_300, 1_300) })
    const relations = (...others: OtherClaim[]) =>
      plotOf(plotEntries({ ...claim, others }))?.rows.flatMap(({ relation }) => relation ?? [])
    expect(relations(says('radio', 'later'))).toEqual(['later'])
    expect(relations(says('radio', 'later'), says('north', 'value'))).toEqual(['differs'])
    expect(relations(says('radio', 'value'), says('north', 'later'))).toEqual(['differs'])
  })

  test('is no part of a sum that agrees only as a whole', () => {
    const part = answer('radio', '', { relation: 'agrees', figure: figure('at least 100', 100, null) })
    expect(plotEntries({ ...claim, others: [part] })).toHaveLength(1)
  })

  test('is every answer where this article is silent', () => {
    const answers = [
      answer('north', '', { relation: 'related', figure: figure('80 to 95', 80, 95, { unit: 'dollar' }) }),
      answer('harbour', '', { relation: 'related', figure: figure('90', 90, 90, { unit: 'dollar' }) }),
    ]
    expect(answerEntries(answers)).toHaveLength(2)
  })
})
