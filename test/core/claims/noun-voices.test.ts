import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('a noun that holds what somebody says', [
  ["The ministry's denial that 40 soldiers had been killed came a day late.", 'ministry'],
  ["Drivers welcomed the council's admission that 40 bridges were unsafe.", 'council'],
  ["The rebels' claim that 40 soldiers had surrendered could not be checked.", 'rebels'],
  ['An admission by the mayor that 40 houses had no permit has angered residents.', 'mayor'],
  ['A warning on Monday by the Flood Office that 40 towns could flood went unheard.', 'Flood Office'],
  ['There was confirmation from the police that 40 people had been held.', 'police'],
])

table('a noun that holds what nobody says', [
  ['A claim that 40 soldiers had surrendered could not be checked.'],
  ['Police denied a claim by residents that 40 people had been held.', 'Police'],
  ['The claims by residents that 40 people had been held were dismissed by the police.', 'police'],
  ["The mayor's announcement that a bridge was unsafe sent 40 drivers home."],
])

test('what somebody’s denial holds is denied', () => {
  const claims = findClaims({ text: "The ministry's denial that 40 soldiers had died came late.", published: null })
  expect(claims.find(({ kind }) => kind === 'figure')?.certainty).toBe('denied')
})
