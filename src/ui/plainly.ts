import type { Bound, Figure } from '../core/types.ts'
import { say } from './say.ts'

const phrases: Partial<Record<Bound, (figure: Figure) => string | null>> = {
  about: ({ min }) => (min === null ? null : say('about', { number: min })),
  atLeast: ({ min }) => (min === null ? null : say('atLeast', { number: min })),
  atMost: ({ max }) => (max === null ? null : say('atMost', { number: max })),
  between: ({ min, max }) => (min === null || max === null ? null : say('between', { min, max })),
}

/** “some 11,000” of “Some 11,000”, but “US$62m” as it is. */
export const inLine = (surface: string): string =>
  surface.replace(/^\p{Lu}(?=[\p{Ll} ])/u, first => first.toLowerCase())

/** A count as it stands in a line of ours, where “exceeded 200” would not: “200 or more”. Words and measures stay as they were written. */
export function plainly(figure: Figure): string {
  const phrase = figure.unit === null ? phrases[figure.bound]?.(figure) : null
  return phrase ?? inLine(figure.surface)
}
