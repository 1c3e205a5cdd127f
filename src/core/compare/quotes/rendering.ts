/** One utterance in other words: as another outlet shortened it, remembered it or translated it. */
import type { Comparable } from '../../story/comparable.ts'
import type { Reading } from '../../story/reading.ts'
import { voicesAlike } from '../voices-alike.ts'

/**
 * Least that two renderings of one utterance have in common: of their words and of their terms, as parts of both, added up. One voice
 * is believed with less than two that nobody tells apart, and these with less where nobody is named in one than where a letter or an
 * office says it, and a person; two that are told apart say one thing only in the same words.
 */
export const RENDERED = { one: 0.7, unnamed: 0.75, open: 1.05, apart: Number.POSITIVE_INFINITY } as const

/** What two quotations have in common, of words and of terms, each 0..1. */
interface Common {
  ofBoth: number
  ofTerms: number
}

export const isRendering = (a: Comparable, b: Comparable, { ofBoth, ofTerms }: Common): boolean =>
  ofBoth + ofTerms >= RENDERED[kinshipOf(a, b)] && ofTerms > LEAST_MEANT

/** Little words make half of what anybody says: no rendering has no more in common of what is meant than this. */
const LEAST_MEANT = 0.3

function kinshipOf(a: Comparable, b: Comparable): keyof typeof RENDERED {
  const alike = voicesAlike(a.origins, b.origins)
  return alike === 'open' && (a.origins.length === 0 || b.origins.length === 0) ? 'unnamed' : alike
}

/** Part of the words of both that are the same, where so many are. */
export const wordsOfBoth = (a: Reading, b: Reading, shared: number): number =>
  (2 * shared) / Math.max(1, a.words.length + b.words.length)

/** Words in common, counted with repeats. */
export function sharedWords(a: Reading, b: Reading): number {
  const { words, counts } = a.wordCounts
  const others = b.wordCounts.counts
  let shared = 0
  for (const word of words) {
    const count = others.get(word)
    if (count !== undefined) shared += Math.min(count, counts.get(word) as number)
  }
  return shared
}
