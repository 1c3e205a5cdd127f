import { expect, test } from 'vitest'
import { areOthers } from '../../../src/core/names/meet.ts'

test.each([
  [['M. Birch'], ['Miriam Birch'], false],
  [['Jonas Pell'], ['J. Pell'], false],
  [['Centre'], ['Centre Party'], false],
  [['M. Birch'], ['Jonas Birch'], true],
  [['M. Birch'], ['Miriam Aldbirch'], true],
  [['M. Birch'], ['M. Pell'], true],
])('%j and %j are two: %s', (a, b, expected) => {
  expect(areOthers(a, b)).toBe(expected)
})
