import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('papers that speak', [
  ['The club lost 40 million crowns in May, filings show.', 'filings'],
  ['Only 40 of the members voted, minutes published on Friday show.', 'minutes'],
  ['Court documents show the firm paid 40 officials.', 'Court documents'],
  ['A memo sent to staff on Monday says 40 posts will go.', 'memo'],
])

table('who wrote them', [
  ["The company's filings show it sold 40 ships.", 'company'],
  ['Records of the rescue service show that 40 calls were made.', 'rescue service'],
  ['Ida Holm would not comment, but an email she wrote in May says 40 posts will go.', 'Ida Holm'],
])

table('no paper speaks', [
  ['Minutes later 40 people were dead.'],
  ['The mayor sent letters to 40 villages.'],
  ['He would not hand over minutes that list 40 names.'],
])

table('names that open a sentence like a deed', [
  ['Met Office forecasters said 40 roads could be closed.', 'Met Office forecasters'],
  ['United Airlines said 40 flights had been cancelled.', 'United Airlines'],
  ['Left Bloc says it has 40 members.', 'Left Bloc'],
  ['Born Ida Holm, she crossed the border with 40 others.'],
])

test.each([
  ['Ida Holm, who holds a seat in the south, told the Gazette that the gate had been locked.', 'Ida Holm'],
  ['A nurse, who has worked there for years, said that the ward had been closed.', 'nurse'],
])('whoever is told of before the verb says the clause behind it: %s', (text, speaker) => {
  const [claim] = findClaims({ text, published: null })
  expect(claim?.saidBy).toEqual([speaker])
})

test('what is told of a speaker stays with the outlet', () => {
  const [claim] = findClaims({ text: 'Ida Holm, who holds a seat in the south, left the hall.', published: null })
  expect(claim?.saidBy).toEqual([])
})
