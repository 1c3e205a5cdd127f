import type { Figure } from '../../core/types.ts'
import { formatNumber } from './format.ts'
import { say } from './say.ts'

/** The bounds that have a phrase of ours. */
const told = ['about', 'atLeast', 'atMost', 'between'] as const

/** “some 11,000” of “Some 11,000”, but “US$62m” as it is. */
export const inLine = (surface: string): string =>
  surface.replace(/^\p{Lu}(?=[\p{Ll} ])/u, first => first.toLowerCase())

/** A count as it stands in a line of ours, where “exceeded 200” would not: “200 or more”. Words and measures stay as they were written. */
export function plainly({ bound, unit, min, max, surface }: Figure): string {
  const phrase = unit === null ? told.find(name => name === bound) : undefined
  const number = min ?? max ?? 0
  if (phrase !== undefined) return say(phrase, { number, min: number, max: max ?? number })
  // “3,500” would be three and a half to who reads German.
  return unit === null && /^[\d,.]+$/.test(surface) ? formatNumber(number) : inLine(surface)
}
