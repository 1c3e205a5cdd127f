import { expect, test } from 'vitest'
import type { OtherClaim } from '../../src/core/types.ts'
import { orderAnswers } from '../../src/ui/answer-order.ts'
import { claimPlot } from '../../src/ui/plot/figure-plot.tsx'
import { answer, figure } from '../helpers/answers.ts'
import { report } from '../helpers/reports.ts'

const quotes = (others: OtherClaim[]) => orderAnswers(others).map(({ quote }) => quote)

test('what matters first comes first, without touching the report', () => {
  const others = [
    answer('north', 'near', { relation: 'related' }),
    answer('north', 'of another day', { relation: 'differs', cause: 'later' }),
    answer('north', 'fits', { relation: 'fits' }),
    answer('north', 'in other words', { relation: 'differs', cause: 'wording' }),
    answer('north', 'denied', { relation: 'differs', cause: null }),
    answer('north', 'another value', { relation: 'differs', cause: 'value' }),
    answer('north', 'agrees', { relation: 'agrees' }),
  ]
  const inOrder = ['another value', 'denied', 'in other words', 'of another day', 'agrees', 'fits', 'near']
  expect(quotes(others)).toEqual(inOrder)
  expect(others[0]?.quote).toBe('near')
})

test('of what matters alike, who said it first comes first, and on one day the lowest figure', () => {
  const of = (quote: string, asOf: string | null, value: number) =>
    answer('north', quote, { relation: 'differs', cause: 'value', asOf, figure: figure(quote, value, value) })
  const others = [of('15', '2031-03-06', 15), of('13', '2031-03-04', 13), of('11', '2031-03-04', 11), of('9', null, 9)]
  expect(quotes(others)).toEqual(['9', '11', '13', '15'])
})

test('what an outlet says twice is heard once before the others have spoken', () => {
  const others = [
    answer('north', 'title'),
    answer('north', 'text'),
    answer('radio', 'radio'),
    answer('harbour', 'first'),
  ]
  expect(quotes(others)).toEqual(['first', 'title', 'radio', 'text'])
  const contradicts = { relation: 'differs', cause: 'value' } as const
  expect(quotes([...others, answer('north', 'contradicts', contradicts)])[0]).toBe('contradicts')
})

test('figures stand in one order on their axis and below it', () => {
  const [model] = report.claims
  const of = (from: 'north' | 'radio' | 'harbour' | 'courier', asOf: string, value: number) =>
    answer(from, `${value}`, { relation: 'differs', cause: 'value', asOf, figure: figure(`${value}`, value, value) })
  const others = [of('radio', '2031-03-06', 16), of('north', '2031-03-05', 21), of('harbour', '2031-03-05', 18)]
  const claim = { ...model, figure: figure('12', 12, 12), asOf: '2031-03-04', others } as Parameters<
    typeof claimPlot
  >[0]
  const drawn = claimPlot(claim)
    ?.rows.filter(({ isOwn }) => !isOwn)
    .map(row => row.figure.surface)
  expect(drawn).toEqual(['18', '21', '16'])
  expect(quotes(others)).toEqual(drawn)
})
