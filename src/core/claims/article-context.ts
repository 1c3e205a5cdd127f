/** What the claims of one article are found from. */
import type { Analysis, Sentence } from '../analyse.ts'
import type { PlacedTerm } from '../meaning/terms.ts'
import { canonicalVoice } from '../names/canonical-voice.ts'
import type { WordRange } from '../text/word.ts'
import type { Article } from '../types.ts'
import { splitClauses } from './split-clauses.ts'
import { termsOnce } from './terms-once.ts'
import { dateWordsIn } from './time/date-words.ts'
import { datesTakenOver } from './time/dates-taken-over.ts'
import { datesNamedBefore } from './time/day-named-before.ts'
import { type EventTold, eventsBefore } from './time/event-before.ts'
import { findVoices } from './voices/attribution.ts'
import type { Voice } from './voices/voice.ts'

export interface ArticleContext extends Pick<Article, 'text' | 'published'> {
  analysis: Analysis
  voices: readonly (readonly Voice[])[]
  /** Of a stretch of a sentence, in the order of the text; words that only say who speaks are no part of what is said. */
  termsIn: (sentence: Sentence, range: WordRange) => readonly PlacedTerm[]
  /** Of each sentence. */
  dateWords: readonly number[]
  /** Of each sentence: where one assertion ends and another begins. */
  clauses: readonly (readonly WordRange[])[]
  /** Of each sentence: of an event of long ago that it goes on to tell of. */
  datesBefore: readonly (string | null)[]
  /** Of each sentence: named in those before it. */
  datesNamed: readonly (string | null)[]
  /** Of each sentence: told before it in its paragraph. */
  events: readonly (EventTold | null)[]
}

/** `text`: of the article, as it was analysed. */
export function articleContext(text: string, published: string | null, analysis: Analysis): ArticleContext {
  const dateWords = analysis.sentences.map(dateWordsIn)
  const voices = findVoices(analysis)
  return {
    text,
    published,
    analysis,
    voices,
    termsIn: termsOnce(voices.map(told => told.flatMap(({ credit }) => credit ?? []))),
    dateWords,
    clauses: analysis.sentences.map(({ words }) => splitClauses(words)),
    datesBefore: datesTakenOver(analysis, published, dateWords),
    datesNamed: datesNamedBefore(analysis, published, dateWords),
    events: eventsBefore(analysis, published, dateWords),
  }
}

/** Whose voices those are that say it, canonical. */
export const originsOf = (saidBy: readonly string[], { names }: Analysis): string[] =>
  saidBy.length === 0 ? [] : [...new Set(saidBy.map(speaker => canonicalVoice(speaker, names)))]

/** Ids are given when all claims are in order. */
export const NO_ID = ''
