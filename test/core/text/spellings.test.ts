import { expect, test } from 'vitest'
import { stem } from '../../../src/core/text/stem.ts'

test.each([
  ['organised', 'organizing'],
  ['privatisation', 'privatization'],
  ['labour', 'labor'],
  ['neighbourhoods', 'neighborhood'],
  ['theatres', 'theaters'],
  ['paralysed', 'paralyze'],
  ['sceptics', 'skeptic'],
])('%s is %s', (british, american) => {
  expect(stem(british)).toBe(stem(american))
})

test.each([
  ['hour', 'or'],
  ['tour', 'tor'],
  ['wizard', 'wisard'],
  ['prize', 'prise'],
])('%s is not %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
