import { expect, test } from 'vitest'
import type { OtherClaim } from '../../src/core/types.ts'
import { orderAnswers } from '../../src/ui/answer-order.ts'
import { answer } from '../helpers/answers.ts'

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

test('what matters alike stays as the report has it', () => {
  const others = [answer('radio', 'second'), answer('north', 'first'), answer('harbour', 'third')]
  expect(quotes(others)).toEqual(['second', 'first', 'third'])
})

test('what an outlet says twice is heard once before the others have spoken', () => {
  const others = [
    answer('harbour', 'first'),
    answer('north', 'title'),
    answer('north', 'text'),
    answer('radio', 'radio'),
  ]
  expect(quotes(others)).toEqual(['first', 'title', 'radio', 'text'])
  const contradicts = { relation: 'differs', cause: 'value' } as const
  expect(quotes([...others, answer('north', 'contradicts', contradicts)])[0]).toBe('contradicts')
})
