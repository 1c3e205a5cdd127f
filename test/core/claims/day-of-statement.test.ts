import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const statementsOf = (text: string) =>
  findClaims({ text, published: '2025-03-12' }).filter(({ kind }) => kind === 'statement')

test.each([
  ['Rents are a fifth higher than a year ago.', '2025-03-12'],
  ['A room costs 900 crowns a month, twice as much as in 2019.', '2025-03-12'],
  ['That is the strongest gust since the storm of 2014, the forecaster said.', '2025-03-12'],
  ['Some 40 families have fled since Monday.', '2025-03-12'],
  ['The fare will rise from 20 to 21 crowns on 1 April.', '2025-04-01'],
  ['The ferry sank on Monday.', '2025-03-10'],
])('what is compared with dates nothing: %s', (text, day) => {
  expect(statementsOf(text)[0]?.asOf).toBe(day)
})

test('what came of a deed is of its day', () => {
  const told = statementsOf('In 2018 a ferry sank in the same strait, killing 36 people on board.')
  expect(told.map(({ asOf }) => asOf)).toEqual(['2018', '2018'])
})

test.each([
  ['The talks will start on Friday.', '2025-03-14'],
  ['She said she would open the fair on Monday.', '2025-03-17'],
  ['The ferry is due to leave on Wednesday.', '2025-03-12'],
  ['The union said on Monday it would open the fair.', '2025-03-10'],
  ['The talks started on Friday.', '2025-03-07'],
])('a day that is still to come: %s', (text, day) => {
  expect(statementsOf(text)[0]?.asOf).toBe(day)
})
