import type { VagueOpener } from '../../types.ts'

/**
 * What a careful reader takes vague words to span. A plural scale runs to the next power of ten; “dozens” needs two of
 * them and stops short of hundreds.
 */
export const vague: Record<string, [number, number]> = {
  dozens: [24, 99],
  hundreds: [100, 999],
  thousands: [1e3, 9999],
  millions: [1e6, 9_999_999],
  billions: [1e9, 9_999_999_999],
  trillions: [1e12, 9_999_999_999_999],
}

/** “scores” is two twenties or more, a handful what a hand holds. “test scores” shows why they need an “of”. */
export const vagueBeforeOf: Record<string, [number, number]> = {
  scores: [40, 99],
  handful: [3, 6],
}

/** “tens of thousands”. */
export const vagueMultiples: Record<string, number> = { tens: 10, dozens: 12, hundreds: 100, thousands: 1000 }

/** “a couple of hundred” is taken at its word; “several hundred” runs from two hundred to just under a thousand. */
export const vagueOpeners: VagueOpener[] = [
  { words: 'a couple of', low: 2, high: 3 },
  { words: 'couple of', low: 2, high: 3 },
  { words: 'a couple', low: 2, high: 3 },
  { words: 'a few', low: 2, high: 10 },
  { words: 'few', low: 2, high: 10 },
  { words: 'several', low: 2, high: 10 },
  { words: 'many', low: 2, high: 10 },
]
