import { eventsIn } from '../figures/lexicon.ts'
import { spokenStems, spokenWords } from '../text/spoken-words.ts'
import { NAME_PREFIX, VALUE_PREFIX } from '../text/terms.ts'
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
  private thingTerms: readonly string[] | undefined
  private weightOfThings: number | undefined
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
  get things(): readonly string[] {
    this.thingTerms ??= this.claim.terms.filter(isThing)
    return this.thingTerms
  }

  get thingsWeight(): number {
    this.weightOfThings ??= weigh(this.things, this.story)
    return this.weightOfThings
  }

  /** Kinds of event the terms name. */
  get events(): readonly string[] {
    this.kinds ??= eventsIn(this.claim.terms)
    return this.kinds
  }

  /** The claim's own words as they sound. */
  get words(): readonly string[] {
    this.plain ??= spokenWords(this.claim.words)
    return this.plain
  }

  /** How often each of its words occurs, plural and tense aside. */
  get wordCounts(): ReadonlyMap<string, number> {
    this.counts ??= countEach(spokenStems(this.words))
    return this.counts
  }
}

export const isName = (term: string): boolean => term.startsWith(NAME_PREFIX)
export const isValue = (term: string): boolean => term.startsWith(VALUE_PREFIX)
const isThing = (term: string): boolean => !isName(term)

export const weigh = (terms: readonly string[], story: Story): number =>
  terms.reduce((sum, term) => sum + story.weight(term), 0)

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
