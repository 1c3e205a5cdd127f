import type { StoryFacts } from '../story/story-facts.ts'
import type { TopicProfile } from '../topic/types.ts'
import type { ClaimKind } from '../types.ts'
import type { ClaimColumns } from './claim-columns.ts'
import type { FingerprintColumns } from './fingerprint-index.ts'

/** A topic compiled to an index: data only, never code. Written by `compilePack`, read by `loadPack`. */
export interface Pack {
  schema: 2
  id: string
  title: string
  /** BCP 47. */
  language: string
  /** How pages on this topic are recognised. */
  profile: TopicProfile
  /** Groups of words and names that mean one thing on this topic; the first of a group is its name. */
  synonyms: string[][]
  articles: PackArticle[]
  /** Recognise a copy of an article without keeping its text. */
  fingerprints: FingerprintColumns
  /** What the claims answer. The first has the id `<id of the pack>/q1`. */
  questions: QuestionColumns
  /** What the claims tell of the story as a whole. */
  story: StoryFacts
  claims: ClaimColumns
}

export interface QuestionColumns {
  texts: string[]
  /** A digit each, as in the column `kind` of the claims. */
  kinds: string
}
export interface PackArticle {
  id: string
  title: string
  outlet: string
  url: string | null
  published: string | null
  via: string[]
  /** Earlier articles that it is a copy of, by their number. */
  copyOf: number[]
}

/** One sentence that can be searched for. */
export interface SearchEntry {
  /** The verbatim sentence. */
  text: string
  outlet: string
  published: string | null
  url: string | null
  /** BCP 47, of its pack. */
  language: string
  /** Of all claims that are made in it. */
  kinds: ClaimKind[]
}

/** A sentence found, best first; the lower the score the better. */
export interface SearchHit extends SearchEntry {
  score: number
  /** Where the query's words stand in `text`, end exclusive, in reading order, without overlap. */
  ranges: [start: number, end: number][]
}
