/** The story a pack tells, as comparing asks for it: which words are rare in it, where it happens, whose its counts are. */

import type { Tally } from './read-tallies.ts'
import type { RunningCount } from './running-counts.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { Ownership } from './story-facts.ts'

/** A term of the story, the same for whoever has it. */
export interface ToldTerm {
  term: string
  weight: number
  /** One of 32 bits, always the same for a term. */
  bit: number
}

export interface Story {
  /** How much a term tells, 0..1: what every clause says joins none. */
  weight(term: string): number
  told(term: string): ToldTerm
  sentences: SentenceWords
  /** Where its counts are of, unless a text says otherwise. */
  places: readonly string[]
  /** Whose the counts of a role family are, as far as its texts name owners. */
  ownership(family: string): Ownership
  /** Whether a fate is counted once in all of the story, or for each of its events. */
  tally(role: string): Tally
  /** The counts that the story keeps up from article to article. */
  running: readonly RunningCount[]
}
