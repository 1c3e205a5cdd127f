import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** Numbers of a text that takes one back: “surface certainty asOf”, with what makes them no match for other texts. A Wednesday. */
const numbers = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame, certainty, asOf }) => {
    if (!figure || !frame) return []
    const marks = (['unreal', 'former', 'unsure'] as const).filter(mark => frame[mark])
    return [[figure.surface, certainty, asOf, ...marks].join(' ')]
  })

describe('a number that is set right', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'The owner conceded that seven sailors had drowned, not three.',
      'seven asserted 2025-03-12',
      'three denied 2025-03-12 unreal',
    ],
    ['It sent six boats and not nine.', 'six asserted 2025-03-12', 'nine denied 2025-03-12 unreal'],
    ['Rents rose by 6.6 and not by 6.8 per cent.', '6.6 asserted 2025-03-12', '6.8 per cent denied 2025-03-12 unreal'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text).map(number => number.replace(' unsure', ''))).toEqual(expected)
  })

  test('makes no doubt of the number that holds', () => {
    expect(numbers('The owner conceded that seven sailors had drowned, not three.')[0]).not.toContain('unsure')
    expect(numbers('The bridge has 40 bolts on this side and 60 bolts on that.')).toEqual([
      '40 asserted 2025-03-12 unsure',
      '60 asserted 2025-03-12 unsure',
    ])
  })
})

describe('a number that was told at first', () => {
  test.each<[text: string, ...expected: string[]]>([
    [
      'The owner had first spoken of 73 people on board, but there were 74.',
      '73 asserted 2025-03-12 unsure',
      '74 asserted 2025-03-12',
    ],
    [
      'The army had initially put the number of dead at 12. Now it counts 19.',
      '12 asserted 2025-03-12 unsure',
      '19 asserted 2025-03-12',
    ],
    [
      'Output has climbed from just 3,000 bicycles to about 40,000.',
      '3,000 asserted 2025-03-12 former',
      'about 40,000 asserted 2025-03-12',
    ],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

describe('the day of each of two numbers', () => {
  test.each<[text: string, ...days: string[]]>([
    ['The office, which in January spoke of 3,000 settlers, now puts them at 11,000.', '2025-01', '2025-03-12'],
    ['On Monday the mayor spoke of 15 victims, on Tuesday of 18.', '2025-03-10', '2025-03-11'],
    ['The lake holds 12 tonnes of fish; a year ago it held 48.', '2025-03-12', '2024'],
    ['Of the pilgrims who left in January, 40 are dead.', '2025-03-12'],
    ['Of the pilgrims who left in January, 40 drowned.', '2025-01'],
    ['The office now says that 40 people drowned on Monday.', '2025-03-10'],
  ])('%s', (text, ...days) => {
    expect(numbers(text).map(number => number.split(' ').find(part => /^20\d\d(-|$)/.test(part)))).toEqual(days)
  })
})
