/** Of those sent to a country some are at its front: neither number contradicts the other, nor does one leave room for the other. */
import { expect, test } from 'vitest'
import { relations, reportOn } from '../helpers/tiny-topic.ts'

const SENT = 'Norway has sent 4,000 soldiers to Chile.'
const PAGE = `${SENT} Some 1,500 soldiers have reached the border.`

const said = (page: string, surface: string, other: string): string[] =>
  relations(reportOn(page, [other]), surface).filter(answer => !answer.endsWith('related'))

test('those at the front against all', () => {
  expect(said(PAGE, 'Some 1,500', 'Norway has sent up to 5,000 soldiers to Chile.')).toEqual([])
  expect(said(PAGE, '4,000', 'Norway has sent up to 5,000 soldiers to Chile.')).toEqual(['up to 5,000 fits'])
})

test('those at the front in two texts', () => {
  const other = `${SENT} Some 2,000 soldiers are at the border.`
  expect(said(PAGE, 'Some 1,500', other)).toEqual(['Some 2,000 differs'])
})

test('those at the front in a text that counts no others are all it knows of', () => {
  const other = 'Norway has moved 3,000 soldiers to the border of Chile.'
  expect(said('Norway has sent 3,600 soldiers to Chile.', '3,600', other)).toEqual(['3,000 differs'])
})

test('so many and as much a month', () => {
  const other = 'Norway has soldiers in Chile. Some 2,000 are cold.'
  expect(said('Norway gets $2,000 a month for each soldier in Chile.', '$2,000 a month', other)).toEqual([])
})
