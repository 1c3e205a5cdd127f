import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const datesOf = (text: string) =>
  findClaims({ text, published: '2025-03-12' })
    .filter(({ figure }) => figure !== null)
    .map(({ asOf }) => asOf)

test.each([
  ['On Monday 40 suspects were arrested: 21 in Oslo, 12 in Bergen and seven in Larne.', '2025-03-10'],
  ['In January hundreds marched in Oslo; the police counted 400, the organisers 900.', '2025-01'],
  ['In 2019 the firm sold 800 boats: 500 at home and 300 abroad.', '2019'],
])('parts are of the day of their whole: %s', (text, day) => {
  expect(new Set(datesOf(text))).toEqual(new Set([day]))
})

test.each([
  'In January the firm employed 400 people; it now employs 300.',
  'On Monday 40 people were hurt; 12 are still in hospital.',
])('what holds now is not: %s', text => {
  expect(datesOf(text).at(-1)).toBe('2025-03-12')
})
