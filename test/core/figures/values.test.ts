import { describe, expect, test } from 'vitest'
import { relateValues } from '../../../src/core/figures/values.ts'
import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import type { NumberExpression } from '../../../src/core/types.ts'

const value = (text: string): NumberExpression => {
  const [found] = findNumbers(`They counted ${text} people.`)
  if (!found) throw new Error(`no number in “${text}”`)
  return found
}

const table: Record<string, [string, string][]> = {
  agrees: [
    ['1,100', '1,100'],
    ['about 1,100', '1,100'],
    ['about 1,100', 'around 1,100'],
    ['about 1,100', '1,130'],
    ['some 10,000', '10,400'],
    ['more than 10,000', 'over 10,000'],
    ['thousands', 'thousands'],
    ['between 10 and 20', '10 to 20'],
    ['1.2 million', '1.23 million'],
    ['12,000', '12,040'],
    ['a dozen', '12'],
  ],
  fits: [
    ['more than 10,000', '12,000'],
    ['at least 40', '45'],
    ['just over 6,000', '6,400'],
    ['over 6,000', '8,400'],
    // Told to fewer digits.
    ['more than 61,600', '61,000'],
    ['up to 100', '80'],
    ['between 10,000 and 12,000', '11,000'],
    ['10,000 to 12,000', 'about 11,500'],
    ['thousands', '4,000'],
    // Vague words are open upward.
    ['thousands', '12,000'],
    ['dozens', 'more than 100'],
    ['several hundred', '1,000'],
    // Two open ranges meet where they overlap.
    ['at least 40', 'at least 60'],
    ['up to 100', 'dozens'],
    ['at least 40', 'up to 100'],
    // An approximate value a little outside.
    ['at least 100', 'about 98'],
  ],
  differs: [
    ['just over 6,000', '8,400'],
    ['slightly under 6,000', '3,100'],
    ['more than 61,600', '58,000'],
    ['more than 12', '11'],
    ['4.90', '4.92'],
    ['11,000', '12,000'],
    ['about 11,000', 'around 12,000'],
    ['40', '41'],
    ['10', '14'],
    ['1,100', '1,150'],
    ['more than 10,000', '9,000'],
    ['at least 40', '30'],
    ['up to 100', '120'],
    ['thousands', '300'],
    ['dozens', '12,000'],
    ['several hundred', '20,000'],
    ['between 10 and 20', '25'],
    ['between 10 and 20', '30 to 40'],
    ['at least 100', 'up to 90'],
    ['0', '1'],
  ],
}

describe.each(Object.entries(table))('%s', (expected, pairs) => {
  test.each(pairs)('%s and %s', (a, b) => {
    expect(relateValues(value(a), value(b)).kind).toBe(expected)
  })

  test.each(pairs)('%s and %s, the other way round', (a, b) => {
    expect(relateValues(value(b), value(a)).kind).toBe(expected)
  })
})

describe('how much higher the second is', () => {
  test.each<[string, string, number | null]>([
    ['100', '108', 8],
    ['100', '80', -20],
    ['100', 'at least 80', null],
    ['0', '5', null],
    ['40', '40', 0],
  ])('%s and %s', (a, b, expected) => {
    const { percent } = relateValues(value(a), value(b))
    if (expected === null) expect(percent).toBeNull()
    else expect(percent).toBeCloseTo(expected)
  })
})
