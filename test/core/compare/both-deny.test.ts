/** Two short denials of which one denies the deed and the other what it is done to. */
import { expect, test } from 'vitest'
import { measure } from '../../../src/core/compare/statements/statement-likeness.ts'
import { packOf } from '../helpers/tiny-topic.ts'
import { withStory } from '../helpers/with-story.ts'

function bothDeny(one: string, other: string): number {
  const { claims, story } = packOf([withStory(one), withStory(other)])
  const [a, b] = [one, other].map(text =>
    claims.all().find(({ kind, text: told }) => kind === 'statement' && told === text),
  )
  if (!a || !b) throw new Error('no claim')
  return measure(a, b, story).bothDeny
}

test.each([
  ['No fire drill was held at the library.', 'The library had not practised a drill for the staff.', 1],
  ['The bakery has no oven for its bread.', 'The bakery never bought an oven.', 1],
  // One of them is told, too, or only a number is denied.
  ['The bakery has no permit for its terrace.', 'The bakery got a permit for its terrace.', 0],
  ['The bakery has no oven for bread.', 'The bakery sold bread to 30 guests, not 60.', 0],
  // All of it is denied, and may be done without the other.
  ['The mayor denied that the bakery opened its oven on a holiday.', 'The bakery never asked for an oven.', 0],
])('%s / %s', (one, other, expected) => {
  expect(bothDeny(one, other)).toBe(expected)
})
