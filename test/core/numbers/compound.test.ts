import { expect, test } from 'vitest'
import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import { tableOf } from '../helpers/table.ts'
import { relationOf } from '../helpers/tiny-topic.ts'

const table = tableOf(text =>
  findNumbers(text).map(({ surface, min, unit }) => `${surface}: ${min} ${unit ?? ''}`.trim()),
)

table('one measure in two units', [
  ['He is 6ft 2in tall.', '6ft 2in: 6.1667 foot'],
  ['The baby weighed 6lb 4oz.', '6lb 4oz: 6.25 pound'],
  ['He was jailed for three years and six months.', 'three years and six months: 3.5 year'],
  ['It took more than two hours and 15 minutes.', 'more than two hours and 15 minutes: 2.25 hour'],
  ['It costs three dollars and 45 cents.', 'three dollars and 45 cents: 3.45 dollar'],
])

table('what so much is paid for', [['Eggs cost $4.82 a dozen.', '$4.82 a dozen: 4.82 dollar per dozen']])

table('two measures', [
  ['It takes between two weeks and three months.', 'two weeks: 2 week', 'three months: 3 month'],
  ['He got two years and 14 months.', 'two years: 2 year', '14 months: 14 month'],
  ['It ran five years and 3 children grew up.', 'five years: 5 year', '3: 3'],
])

test('a term is told in either way', () => {
  const told = 'The banker Orla Dent was jailed for three years and six months.'
  expect(relationOf('figure', told, 'The banker Orla Dent was jailed for three and a half years.')).toBe('agrees')
  expect(relationOf('figure', told, 'The banker Orla Dent was jailed for 42 months.')).toBe('agrees')
})
