import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const figureOf = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure !== null)

test.each([
  'Analysts expect that the bank will cut 40 jobs.',
  'The union reckons the plan will cost 40 jobs.',
  'Economists forecast that growth would slow to 1.2 per cent.',
  'The ministry estimates that the repairs would cost 40 million euros.',
  'The office predicts 40,000 visitors will come.',
  'The shop owners fear that 40 of them will have to close.',
])('what is foretold is no plan: %s', text => {
  expect(figureOf(text)).toMatchObject({ certainty: 'likely', ahead: true })
})

test.each([
  'The bank will cut 40 jobs.',
  'The minister said the state would send 40 trucks.',
  'Analysts expect little; the bank will cut 40 jobs.',
])('a plan stays one: %s', text => {
  expect(figureOf(text)?.certainty).toBe('planned')
})

test.each([
  ['Officers seized 40 kilograms of heroin with an estimated value of 3 million euros.', 'asserted'],
  ['The court heard 40 witnesses to the alleged fraud.', 'asserted'],
  ['Some 40 suspected cases were reported.', 'reported'],
  ['Officers seized an estimated 40 kilograms of heroin.', 'estimated'],
])('what is said of another thing: %s', (text, expected) => {
  expect(figureOf(text)?.certainty).toBe(expected)
})

test.each([
  ['The toll could rise, as 40 of the wounded were in critical condition.', 'asserted'],
  ['The army denied any part in it and accused rebels of killing 40 people.', 'asserted'],
  ['The army denied that it had shelled the town and wounded 40 people.', 'denied'],
  ["Under the plans 40 of the district's libraries would close.", 'planned'],
  ["Under the plans three of the district's nine libraries would close.", 'planned'],
])('how far a plan, a risk or a denial reaches: %s', (text, expected) => {
  expect(figureOf(text)?.certainty).toBe(expected)
})

test.each([
  ['The chancellor says 40 more will go to the coast.', 'planned'],
  ['A strike could wreck travel plans for 40,000 people.', 'possible'],
  ['Police are investigating whether the 40 deaths had one cause.', 'possible'],
  ['Damage appeared to be limited to 40 homes.', 'possible'],
  ['Police said a battery was to blame for the 40 deaths.', 'asserted'],
  ['The men carried 40 sacks as fast as they could.', 'asserted'],
])('plans, possibilities and what only looks like them: %s', (text, expected) => {
  expect(figureOf(text)?.certainty).toBe(expected)
})

test.each([
  ['A protest against plans to merge the schools drew 40 people.', 'asserted'],
  ['A petition over the proposal to sell the hall gathered 40 names.', 'asserted'],
  ['The council approved plans to build 40 flats.', 'planned'],
  ['The plan to build 40 flats was dropped.', 'planned'],
])('what is done about a plan is done: %s', (text, expected) => {
  expect(figureOf(text)?.certainty).toBe(expected)
})
