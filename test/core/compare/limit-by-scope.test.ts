import { expect, test } from 'vitest'
import { limitByScope } from '../../../src/core/compare/figures/limit-by-scope.ts'
import type { Frame } from '../../../src/core/figures/frame.ts'
import type { Story } from '../../../src/core/story/story.ts'

const story = { places: [], ownership: () => ({ kind: 'none', main: null }) } as unknown as Story
const of = (who: string[], where: string[]): Frame =>
  ({ role: 'killed', dimension: 'count', who, where, apart: [] }) as unknown as Frame
const level = (x: Frame, y: Frame): string | undefined =>
  limitByScope({ level: 'same', why: 'same', strength: 0.8 }, x, y, story)?.level

test.each([
  ['“Kestria puts its dead at 13” and “in Kestria 13 died”', of(['Kestria'], []), of([], ['Kestria']), 'same'],
  ['“Kestria puts its dead at 13” and “in Kadara 13 died”', of(['Kestria'], []), of([], ['Kadara']), 'near'],
  ['13 of Kestria in Kadara, and 13 in Kestria', of(['Kestria'], ['Kadara']), of([], ['Kestria']), 'near'],
])('%s', (_, x, y, expected) => {
  expect(level(x, y)).toBe(expected)
  expect(level(y, x)).toBe(expected)
})
