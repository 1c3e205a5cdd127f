import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const voices = tableOf(voicesOfForty)

voices('past an age and what is told of a speaker', [
  ['Ida Holm, 58, who owns a boat, said 40 nets had been lost.', 'Ida Holm'],
  ['Ida Holm, 58, a fisherwoman from Sarn, said: “We lost 40 nets in one night.”', 'Ida Holm'],
  ['Ida Holm, 58, whose son was on board, told reporters that 40 nets had been lost.', 'Ida Holm'],
  ['The council, which met on May 12, said 40 nets had been lost.', 'council'],
])

voices('what is given a value is no speaker', [
  ['A poll for the Ledger puts the Greens on 40 per cent.'],
  ['A study shows the Alps with 40 glaciers fewer.'],
  ['Bread will be 40 crowns by May, the bakers’ guild estimates.', "bakers' guild"],
])

/** Certainty of every figure in order. */
const certainties = tableOf(text =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, certainty }) => (figure ? [certainty] : [])),
)

certainties('a value beside one that is planned, and what is done against a plan', [
  ['The airline will fly 40 routes, compared with 32 last summer.', 'planned', 'asserted'],
  ['It will pay 9 crowns a share, against 6 crowns a year earlier.', 'planned', 'asserted'],
  ['It will pay 9 crowns a share, against 6 crowns under the other offer.', 'planned', 'planned'],
  ['Some 40 doctors have resigned over plans to close the clinic.', 'asserted'],
  ['Some 40 doctors would leave under plans to close the clinic.', 'planned'],
  ['The chain plans a hall for 40 shops.', 'planned'],
  ['The chain plans 40 new shops.', 'planned'],
])

certainties('what is told of a speaker denies nothing said', [
  ['Ruth Adler, an economist who did not take part in the study, said 40 firms had closed.', 'asserted'],
  ['Ruth Adler, an economist, said the bank did not close 40 branches.', 'denied'],
])

certainties('of so many of all', [
  ['Three of its five engines appear to be running.', 'possible', 'asserted'],
  ['Three of its five engines were running.', 'asserted', 'asserted'],
])

test('an age is nobody’s word', () => {
  const claims = findClaims({ text: 'Ida Holm, 58, who owns a boat, said 40 nets were lost.', published: null })
  expect(claims.find(({ figure }) => figure?.surface === '58')?.saidBy).toEqual([])
})
