/** Which words say the same: by concept where one is counted, else by a row of the synonyms, else by stem. */

import {
  calendarWords,
  nounPhraseRows,
  phraseRows,
  rowsOfRoles,
  synonymRows,
  timeOpeners,
  timePrepositions,
  withObject,
} from '../language/words.ts'
import { isTagged } from '../text/is-tagged.ts'
import { factOf, traitOf } from '../text/lexeme.ts'
import { singular } from '../text/singular.ts'
import { stem } from '../text/stem.ts'
import { ROLE_PREFIX } from '../text/term-kinds.ts'
import type { Word } from '../text/word.ts'
import { conceptOfNoun, isKnownConcept } from './concepts.ts'
import { deedOfNoun } from './deed-of-noun.ts'
import { roleOfVerb, roleTerm } from './roles.ts'

/** Marks a word whose other forms mean something else: “forces” are soldiers, “forced” is not. */
const ONLY_SO = '!'

const meanings = new Map<string, string>()
const inThisForm = new Map<string, string>()
for (const row of synonymRows) {
  const [name = '', ...others] = row.split(' ')
  // A row named for a word of an earlier row goes on with that row.
  const meaning = rowsOfRoles.has(name) ? `${ROLE_PREFIX}${roleOfVerb(name)}` : meaningOf(name)
  for (const word of [name, ...others]) {
    if (word.startsWith(ONLY_SO)) inThisForm.set(word.slice(ONLY_SO.length), meaning)
    else if (!meanings.has(stem(word))) meanings.set(stem(word), meaning)
  }
}

/** Canonical key of a content word; a key need not be a word. */
export function meaningOf(lower: string): string {
  if (isKnownConcept(lower)) return conceptOfNoun(lower)
  const key = stem(lower)
  return inThisForm.get(lower) ?? meanings.get(key) ?? meaningOfDeed(lower) ?? key
}

/** “Refusal” means what refuse does. */
function meaningOfDeed(lower: string): string | null {
  const deed = deedOfNoun(lower)
  if (deed === null) return null
  const key = stem(deed)
  return meanings.get(key) ?? key
}

/** What a form means that means something of its own: “struck” is hit, “strike” is not; null for all others. */
export const meaningOfForm = (lower: string): string | null => inThisForm.get(lower) ?? null

/** Is it a word that others say otherwise? */
export const hasSynonyms = (lower: string): boolean => meanings.has(stem(lower))

interface Phrase {
  rest: readonly string[]
  meaning: string
}

const phrases = new Map<string, Phrase[]>()
for (const row of phraseRows) {
  const [name = '', list = ''] = row.split(' | ')
  for (const phrase of list.split(', ')) {
    const [verb = '', ...rest] = phrase.split(' ')
    const known = phrases.get(verb)
    const entry = { rest, meaning: roleTerm(roleOfVerb(name)) ?? meaningOf(name) }
    if (known) known.push(entry)
    else phrases.set(verb, [entry])
  }
}

// “Brought back on line” before “brought back”.
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)

/** Words that may stand inside: “put the vote off”. */
const MOST_BETWEEN = 2

export interface PhraseMatch {
  meaning: string
  /** Indices of its words after the verb. */
  rest: readonly number[]
}

/** Is it a word of another kind with which a phrase begins? “Out of order” */
export const opensPhrase = traitOf(({ lower, closed }): boolean => closed !== null && phrases.has(lower))

/** The phrase that begins with the word at `at` and ends before `to`; null when it is a word by itself. */
export function phraseAt(words: readonly Word[], at: number, to: number): PhraseMatch | null {
  const lemma = words[at]?.lemma ?? words[at]?.lower ?? ''
  const struck = withObject.get(lemma)
  if (struck !== undefined && isTagged(words[at + 1], 'det', 'name')) return { meaning: meaningOf(struck), rest: [] }
  const known = phrases.get(lemma)
  if (!known) return null
  for (const { rest, meaning } of known) {
    const found = indicesOf(words, at + 1, to, rest)
    if (found) return { meaning, rest: found }
  }
  return null
}

/** “Fired at any time”, “fired on Friday”: the word at `at` begins a time, and no aim. */
function tellsWhen(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && mayTellWhen(words[at] as Word) && (next.tag === 'num' || opensTime(next))
}

const mayTellWhen = traitOf(({ lower }): boolean => timePrepositions.has(lower))
const opensTime = traitOf(
  ({ lower, capital }): boolean => timeOpeners.has(lower) || (capital && calendarWords.has(lower)),
)

function indicesOf(words: readonly Word[], from: number, to: number, rest: readonly string[]): number[] | null {
  for (let i = from; i < Math.min(to, from + 1 + MOST_BETWEEN); i++) {
    const found = followingFrom(words, i, to, rest)
    if (found) return tellsWhen(words, found.at(-1) as number) ? null : found
  }
  return null
}

/** Where `rest` stands from word `at` on, word by word but for what only points: “relieved of his duties”. */
function followingFrom(words: readonly Word[], at: number, to: number, rest: readonly string[]): number[] | null {
  const found: number[] = []
  let i = at
  for (const word of rest) {
    if (i > at && words[i]?.lower !== word && words[i]?.tag === 'det') i++
    if (i >= to || words[i]?.lower !== word) return null
    found.push(i++)
  }
  return found
}

const NO_PHRASES: readonly Phrase[] = []
const nounPhrases = new Map<string, Phrase[]>()
for (const row of nounPhraseRows) {
  const [name = '', list = ''] = row.split(' | ')
  for (const phrase of list.split(', ')) {
    const [first = '', ...rest] = phrase.split(' ')
    const known = nounPhrases.get(first)
    const entry = { rest, meaning: meaningOf(name) }
    if (known) known.push(entry)
    else nounPhrases.set(first, [entry])
  }
}

const nounPhrasesFrom = factOf(({ lower }) => nounPhrases.get(lower) ?? nounPhrases.get(singular(lower)) ?? null)

/** What the nouns that begin with the word at `at` mean together; null when they mean what each does. */
export function nounPhraseAt(words: readonly Word[], at: number, to: number): PhraseMatch | null {
  for (const { rest, meaning } of nounPhrasesFrom(words[at] as Word) ?? NO_PHRASES) {
    const found = rest.every((word, k) => at + 1 + k < to && isForm(words[at + 1 + k] as Word, word))
    if (found) return { meaning, rest: rest.map((_, k) => at + 1 + k) }
  }
  return null
}

const isForm = ({ lower }: Word, word: string): boolean => lower === word || singular(lower) === word
