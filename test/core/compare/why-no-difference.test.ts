import { describe, expect, test } from 'vitest'
import { whyNoDifference } from '../../../src/core/compare/figures/why-no-difference.ts'
import type { Comparable } from '../../../src/core/story/comparable.ts'
import { type Other, packOf, relationOf } from '../helpers/tiny-topic.ts'

const later = (text: string) => ({ text, published: '2025-03-16' })

/** Why the last figure of one text is no contradiction of the first of another. */
function doubtBetween(one: Other, other: Other): string | null {
  const { claims, story } = packOf([one, other])
  const figuresOf = (article: number): Comparable[] =>
    claims.all().filter(claim => claim.kind === 'figure' && claim.article === article)
  const [a, b] = [figuresOf(0).at(-1), figuresOf(1)[0]]
  if (!a || !b) throw new Error('a figure is not read')
  return whyNoDifference(a, b, story)
}

describe('a later count that is much smaller', () => {
  test('is no later count of what is done', () => {
    expect(
      relationOf('figure', 'The agency has inspected 86 towers.', later('The agency has inspected 31 towers.')),
    ).toBe('related')
    expect(relationOf('figure', 'The fever has infected 86 people.', later('The fever has infected 31 people.'))).toBe(
      'related',
    )
  })

  test('may be one where little was mended, and where more was done', () => {
    const towers = 'The agency has inspected 86 towers.'
    expect(relationOf('figure', towers, later('The agency has inspected 82 towers.'))).toBe('differs later')
    expect(relationOf('figure', towers, later('The agency has inspected 140 towers.'))).toBe('differs later')
  })

  test('is one of a state that passes', () => {
    expect(relationOf('figure', 'After the flood 90 people are missing.', later('In all 39 people are missing.'))).toBe(
      'differs later',
    )
    expect(relationOf('figure', 'The plant employs 900 people.', later('The plant employs 600 people.'))).toBe(
      'differs later',
    )
  })
})

describe('the lesser of two numbers of one fate', () => {
  const blaze = 'The blaze has killed 40 people. On the upper floor it killed nine people.'

  test('says nothing of a number far off', () => {
    expect(doubtBetween(blaze, later('A toll of 30 dead was plausible.'))).toContain('some only')
  })

  test('but of one that is near, or told in much the same words', () => {
    expect(doubtBetween(blaze, later('A toll of 18 dead was plausible.'))).toBeNull()
    expect(doubtBetween(blaze, later('On the upper floor the blaze killed 27 people.'))).toBeNull()
  })

  test('and the greater contradicts any', () => {
    expect(doubtBetween('The blaze has killed 40 people.', later('A toll of 110 dead was plausible.'))).toBeNull()
  })
})

describe('a toll', () => {
  test('does not come to many times what it was', () => {
    const shown = 'The ministry has shown six bodies.'
    expect(doubtBetween(shown, later('The explosion killed 25 people.'))).toBeNull()
    expect(doubtBetween(shown, later('The explosion killed 40 people.'))).toContain('too far apart')
  })

  test('is told of the enemy many times as high as by the enemy', () => {
    const own = 'The Ukrainian army lost six soldiers on the river.'
    expect(doubtBetween(own, 'Russia said it killed 50 Ukrainian soldiers on the river.')).toBeNull()
    expect(doubtBetween(own, 'The blast killed 50 soldiers.')).toContain('too far apart')
  })
})
