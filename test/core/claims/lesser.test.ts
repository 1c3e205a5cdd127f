import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** Surfaces of the counts that are no toll of the story, in the order of the text. */
const lesser = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) =>
    figure && frame?.lesser ? [figure.surface] : [],
  )

test.each<[what: string, text: string, ...expected: string[]]>([
  ['one number', 'The fever killed 16 people.'],
  ['the greater of two is the toll', 'Two more people died of the fever, so 14 people have died.', 'Two'],
  ['a toll that has grown', 'The fever had killed 16 people by Monday and 24 by Tuesday.'],
  [
    'a toll behind a death of an earlier day',
    'Eleven guests died there; a cook died on Monday, bringing the toll to 12.',
  ],
  ['the dead of the enemy', 'Chile said that 11 soldiers were killed. Its army killed 40 enemy soldiers.'],
  ['instalments', 'The rebels freed six women on Monday and three men on Tuesday.', 'six', 'three'],
])('%s', (_, text, ...expected) => {
  expect(lesser(text)).toEqual(expected)
})
