/** “None of whom was hurt” denies what befell them, as “none of them was hurt” does. */
import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

test.each([
  ['He spoke of 140 clerks, none of whom had been injured.', 'r:wounded'],
  ['The town has 30 wells, none of which has collapsed.', 'collaps'],
  ['The club has 30 gliders, not one of which has collapsed.', 'collaps'],
  ['Not one of the pupils was injured.', 'r:wounded'],
  ['Not a single pupil had been injured.', 'r:wounded'],
  ['Not a single tent has arrived.', 'arriv'],
  ['The clerk had known nothing of the collapsed wells.', 'know'],
  ['The clerk is not thinking of opening the wells.', 'open'],
  ['None of the promised tents has arrived.', 'arriv'],
])('%s', (text, denied) => {
  const statements = findClaims({ text, published: null, headings: [] }).filter(({ kind }) => kind === 'statement')
  expect(statements.flatMap(({ denied }) => denied)).toEqual([denied])
})
