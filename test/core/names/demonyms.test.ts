import { expect, test } from 'vitest'
import { isDemonymOf } from '../../../src/core/names/is-demonym-of.ts'

test.each([
  ['Dremeni', 'Dremen', true],
  ['Dremen', 'Dremeni', false],
  ['Velmian', 'Velm', true],
  ['Kestrian', 'Kestria', true],
  ['Arvelian', 'Arvelese', false],
])('“%s” of “%s”: %s', (word, place, expected) => {
  expect(isDemonymOf(word, place)).toBe(expected)
})
