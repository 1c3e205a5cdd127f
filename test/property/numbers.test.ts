import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNumbers } from '../../src/core/numbers/find-numbers.ts'
import { runs } from './fuzz.ts'
import { expectLinear, filled } from './linear.ts'

const pieces = fc.constantFrom(
  ...[
    '1',
    '12',
    '2024',
    '1,100',
    '3.5',
    '½',
    '0',
    '000',
    'one',
    'two',
    'twenty',
    'hundred',
    'thousand',
    'million',
    'bn',
    'm',
    'dozens',
    'several',
  ],
  ...[
    'a',
    'half',
    'third',
    'of',
    'and',
    'to',
    'or',
    'between',
    'from',
    'at least',
    'about',
    'up',
    'fell',
    'by',
    '$',
    '€',
    '%',
    'km',
    'mm',
    'year',
    'old',
  ],
  ...[
    '-',
    '–',
    '/',
    '.',
    ',',
    ':',
    '(',
    ')',
    '“',
    '’',
    '+',
    '#',
    'December',
    'Article',
    'people',
    'GMT',
    'p',
    'http://',
    '\u00a0',
    '😀',
    '\n',
  ],
)
const sentence = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ')), { maxLength: 30 })
  .map(parts => parts.flat().join(''))

test('spans slice back to their surface, in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 80 })), text => {
      let last = 0
      for (const { start, end, surface } of findNumbers(text)) {
        expect(text.slice(start, end)).toBe(surface)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
    runs(3000),
  )
})

test('values agree with their bound', () => {
  fc.assert(
    fc.property(sentence, text => {
      for (const { min, max, bound } of findNumbers(text)) {
        expect(min === null).toBe(bound === 'atMost')
        expect(max === null).toBe(bound === 'atLeast')
        if (bound === 'exact' || bound === 'about') expect(min).toBe(max)
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
      }
    }),
    runs(2000),
  )
})

test('a count written out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), value => {
      const [figure] = findNumbers(`The office counted ${value.toLocaleString('en')} sheep.`)
      expect(figure).toMatchObject({ min: value, max: value, bound: 'exact' })
    }),
    runs(100),
  )
})

const adversarial: Record<string, string> = {
  digits: '7',
  groups: '1,',
  spaced: '100 ',
  hyphens: '1-',
  slashes: '1/',
  quotes: '“',
  words: 'one ',
  scales: 'hundred million ',
  joined: 'one hundred and ',
  bounds: 'at least about some ',
  ranges: '1 to ',
  money: '$',
  parts: 'half a quarter of a ',
  change: 'rose by ',
}

test.each(Object.entries(adversarial))(
  'time is linear in a text of %s',
  (_, unit) => expectLinear(25_000, length => filled(unit, length), findNumbers),
  60_000,
)
