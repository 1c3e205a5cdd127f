/** Two clauses that name others tell of two events, but not where each names only whom all of the story is about. */
import { expect, test } from 'vitest'
import { relationOf } from '../helpers/tiny-topic.ts'

const clubs = [
  'Harwick met Odell in the cup.',
  'Harwick trained at Odell all week.',
  'Supporters of Harwick and Odell sang.',
  'Odell and Harwick share a stadium.',
  'The mayor praised Harwick and Odell.',
  'Trains to Harwick and Odell were full.',
].join('\n\n')

const told = 'There are signs that Harwick is buying a goalkeeper from abroad.'

test('one of both sides, and the other', () => {
  expect(
    relationOf('statement', told, `Signs that a goalkeeper is bought from abroad, to play Odell.\n\n${clubs}`),
  ).toBe('agrees')
})

test('somebody else', () => {
  const page = 'There are signs that Harwick and Brandt are buying a goalkeeper from abroad.'
  expect(relationOf('statement', page, `Signs that a goalkeeper is bought from abroad, for Ilmen.\n\n${clubs}`)).toBe(
    'none',
  )
})
