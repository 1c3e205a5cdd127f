import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { countApart, tellingOfSize } from '../../../src/core/compare/figures/telling-numbers.ts'
import type { Frame } from '../../../src/core/figures/frame.ts'
import { valueTerm } from '../../../src/core/meaning/terms.ts'
import type { Comparable } from '../../../src/core/story/comparable.ts'

/** What each number of a sentence counts, by its term. */
function counting(text: string): Comparable {
  const counts = new Map<string, Frame>()
  for (const { figure, frame } of findClaims({ text, published: '2025-03-12' }))
    if (figure && frame) counts.set(valueTerm(figure), frame)
  return { counts } as unknown as Comparable
}

const isApart = (value: number, a: string, b: string): boolean =>
  countApart(valueTerm({ min: value, max: value, unit: null }), counting(a), counting(b))

describe('one number of two things', () => {
  test.each([
    ['some of them, and all', 'The flood killed 55 people, 19 of them in the harbour.', 'The flood killed 19 people.'],
    ['two things', 'The fire destroyed 14 barns.', 'The fire killed 14 sheep.'],
    ['how many, and by how many more', 'After the flood 14 people are missing.', 'That is 14 more than before.'],
    ['how many, and how many fewer', 'The strike closed 14 schools.', 'That is 14 fewer than a week ago.'],
    ['a fate, and a rise', 'The avalanche killed 14 climbers.', 'The lodge has 14 more than last winter.'],
    ['two fates', 'The flood killed 14 people.', 'The flood injured 14 people.'],
  ])('%s', (_, a, b) => {
    const [value] = [19, 14].filter(number => a.includes(String(number)))
    expect(isApart(value as number, a, b)).toBe(true)
  })
})

test('one number of one thing, or of what a text leaves open', () => {
  expect(isApart(14, 'The flood killed 14 people.', 'Fourteen people died.')).toBe(false)
  expect(isApart(14, 'The flood killed 14 people.', 'The toll is 14.')).toBe(false)
})

test('a number tells the more, the more digits it has', () => {
  const sizes = [2, 7, 10_000, 19, 187]
  expect(sizes.map(tellingOfSize)).toEqual([...sizes.map(tellingOfSize)].sort((a, b) => a - b))
  expect(new Set(sizes.map(tellingOfSize)).size).toBe(sizes.length)
})

test('a third is no more telling for its decimals', () => {
  expect([33.33, 66.67, 11.11].map(tellingOfSize)).toEqual([1, 1, 1].map(tellingOfSize))
  expect(tellingOfSize(31.25)).toBeGreaterThan(tellingOfSize(33.33))
})
