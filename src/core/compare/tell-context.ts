/** What a statement leans on in its own article: the clause before it, and what the numbers of its sentence count. */
import type { Frame } from '../figures/frame.ts'
import { valueTerm } from '../text/terms.ts'
import type { Comparable } from './comparable.ts'

type Placed = Comparable & { article?: number }

/** Claims are in reading order, article by article. `sentenceOf`: the verbatim sentence a claim stands in. */
export function tellContext<T extends Placed>(claims: readonly T[], sentenceOf: (claim: T) => string): void {
  let last: T | null = null
  let counts = new Map<string, Frame>()
  let [article, sentence]: [number | undefined, string] = [undefined, '']
  for (const claim of claims) {
    if (claim.article !== article) last = null
    const begins = claim.article !== article || sentenceOf(claim) !== sentence
    if (begins) counts = new Map()
    article = claim.article
    sentence = sentenceOf(claim)
    if (claim.kind === 'statement') {
      if (last) claim.before = last.terms
      if (last && !begins && isDenialOf(claim, last.terms)) last.disputed = true
      claim.counts = counts
      last = claim
    } else if (claim.figure && claim.frame) counts.set(valueTerm(claim.figure), claim.frame)
  }
}

/** A denial of what was said has the terms of what was said. */
export const isDenialOf = ({ terms, denied }: Pick<Comparable, 'terms' | 'denied'>, said: readonly string[]): boolean =>
  denied.length > 0 && terms.join() === said.join()

/** Of a claim that leans on nothing, or is not told yet what it leans on. */
export const NO_CONTEXT: Pick<Comparable, 'before' | 'counts' | 'disputed'> = {
  before: [],
  counts: new Map(),
  disputed: false,
}
