/** What a claim leans on in its own article: a statement on the clause before it and on what is counted beside it, a figure on the words and the numbers near it. */
import type { Frame } from '../figures/frame.ts'
import { valueTerm } from '../meaning/terms.ts'
import { isValue } from '../text/term-kinds.ts'
import type { Figure } from '../types.ts'
import type { Comparable } from './comparable.ts'
import type { RunningCount } from './running-counts.ts'

/** Whether a number is the one count that its story keeps up, or another number of that fate. */
export type Standing = 'own' | 'other'

/** A claim, and of which article where there are several; of a page's number, what it has to do with a count that the story keeps up. */
export type Placed = Comparable & { article?: number; running?: { count: RunningCount; standing: Standing } }

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
  tellNumbersBeside(claims)
  tellWordsAround(claims, sentenceOf)
}

/** As many figures before one, and as many after it, stand near it. */
export const NEAR = 4

/** Tells each figure what numbers stand near it in its article. */
function tellNumbersBeside(claims: readonly Placed[]): void {
  const figures = claims.filter(({ figure }) => figure !== null)
  const numbers = figures.map(({ figure }) => valueTerm(figure as Figure))
  figures.forEach((claim, i) => {
    const from = Math.max(0, i - NEAR)
    claim.beside = numbers
      .slice(from, i + NEAR + 1)
      .filter((_, j) => from + j !== i && figures[from + j]?.article === claim.article)
  })
}

/** Tells each figure the terms of its sentence and of the one before. */
function tellWordsAround<T extends Placed>(claims: readonly T[], sentenceOf: (claim: T) => string): void {
  let [before, own] = [new Set<string>(), new Set<string>()]
  let first = 0
  claims.forEach((claim, i) => {
    const next = claims[i + 1]
    addWords(claim, own)
    if (next && next.article === claim.article && sentenceOf(next) === sentenceOf(claim)) return
    const around = [...new Set([...before, ...own])]
    for (; first <= i; first++) if (claims[first]?.kind === 'figure') (claims[first] as T).before = around
    before = next?.article === claim.article ? own : new Set()
    own = new Set()
  })
}

/** A quotation may go on beyond its sentence; numbers are told apart from words. */
export function addWords({ kind, terms }: Pick<Comparable, 'kind' | 'terms'>, words: Set<string>): void {
  if (kind !== 'quote') for (const term of terms) if (!isValue(term)) words.add(term)
}

/** A denial of what was said has the terms of what was said. */
export const isDenialOf = ({ terms, denied }: Pick<Comparable, 'terms' | 'denied'>, said: readonly string[]): boolean =>
  denied.length > 0 && terms.join() === said.join()

/** Of a claim that leans on nothing, or is not told yet what it leans on. */
export const NO_CONTEXT: Pick<Comparable, 'before' | 'counts' | 'beside' | 'disputed'> = {
  before: [],
  counts: new Map(),
  beside: [],
  disputed: false,
}
