import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { relationOf } from '../helpers/tiny-topic.ts'

/** What the last figure of a text is told in, and its noun. */
function lastOf(text: string): [unit: string | null, head: string | null] {
  const { figure, frame } = findClaims({ text, published: '2025-03-12' }).findLast(claim => claim.figure) ?? {}
  return [figure?.unit ?? null, frame?.head ?? null]
}

describe('a bare million behind a preposition, after a sum of money, is one', () => {
  test.each([
    ['The zoo puts the damage at 3 million crowns; its insurer had come to 5 million.', 'damag'],
    ['The museum put the loss at 3 million crowns, whereas the institute arrives at 5 million.', 'loss'],
    ['The bridge cost 30 million crowns. The new tunnel, at 5 million, was cheap.', 'tunnel'],
    ['The boat cost 3 million crowns. The mayor gave them contracts worth some 240 million.', 'contract'],
  ])('%s', (text, head) => {
    expect(lastOf(text)).toEqual(['crown', head])
  })
})

describe('it is none where it counts something', () => {
  test.each([
    'The zoo puts the damage at 3 million crowns. The number of its visitors rose to 5 million.',
    'The show cost 3 million crowns. It was seen by 5 million people.',
    'The mill cost 3 million crowns. It makes less than half of its capacity of 5 million.',
    'The show cost 300 million crowns. Some 4 million viewers saw it, and the channel hopes for 5 million.',
    'The channel fined its star 3 million crowns. It has 5 million.',
    'Some 4 million viewers saw the show, and the channel hopes for 5 million.',
  ])('%s', text => {
    expect(lastOf(text)[0]).toBeNull()
  })
})

test('it contradicts what is told in full', () => {
  expect(
    relationOf(
      'figure',
      'The mayor put the damage of the storm to the harbour of Orlen at 30 million crowns.',
      'The fair cost 2 million crowns. The institute put the damage of the storm to the harbour of Orlen at 45 million.',
    ),
  ).toMatch(/differs/)
})

test('what is told after another of its kind has the unit of that', () => {
  expect(lastOf('It has guns of 122 millimetres and field mortars of 82.')[0]).toBe('millimetre')
  expect(lastOf('It has pipes of 122 millimetres and a staff of 82.')[0]).toBeNull()
})
