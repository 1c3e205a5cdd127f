import { eventsIn } from '../figures/lexicon.ts'
import type { Comparable } from './comparable.ts'
import type { Story } from './story.ts'

/** A claim is only ever compared within one story, so what was read once holds. */
export function readingOf(claim: Comparable, story: Story): Reading {
  claim.reading ??= new Reading(claim, story)
  return claim.reading
}

/** What comparing asks of one claim again and again, each found when it is first asked for. */
export class Reading {
  private readonly claim: Comparable
  private readonly story: Story
  private set: ReadonlySet<string> | undefined
  private weighed: readonly number[] | undefined
  private things: readonly string[] | undefined
  private thingsWeight: number | undefined
  private kinds: readonly string[] | undefined
  private plain: readonly string[] | undefined
  private counts: ReadonlyMap<string, number> | undefined

  constructor(claim: Comparable, story: Story) {
    this.claim = claim
    this.story = story
  }

  get terms(): ReadonlySet<string> {
    this.set ??= new Set(this.claim.terms)
    return this.set
  }

  /** What each term tells, in the order of the terms. */
  get weights(): readonly number[] {
    this.weighed ??= this.claim.terms.map(term => this.story.weight(term))
    return this.weighed
  }

  /** Terms that are no names. */
  get content(): readonly string[] {
    this.things ??= this.claim.terms.filter(isContent)
    return this.things
  }

  get contentWeight(): number {
    this.thingsWeight ??= weigh(this.content, this.story)
    return this.thingsWeight
  }

  /** Kinds of event the terms name. */
  get events(): readonly string[] {
    this.kinds ??= eventsIn(this.claim.terms)
    return this.kinds
  }

  /** The claim's own words in lower case. */
  get words(): readonly string[] {
    this.plain ??= plainWords(this.claim.words)
    return this.plain
  }

  /** How often each of its words occurs. */
  get wordCounts(): ReadonlyMap<string, number> {
    this.counts ??= countEach(this.words)
    return this.counts
  }
}

export const isContent = (term: string): boolean => !term.startsWith('n:')

export const weigh = (terms: readonly string[], story: Story): number =>
  terms.reduce((sum, term) => sum + story.weight(term), 0)

const WORD = /[\p{L}\p{N}]+/gu
const plainWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
