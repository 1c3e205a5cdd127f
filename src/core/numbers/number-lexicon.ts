import type { BoundPhrase, NumberLanguage, Unit, VagueOpener } from '../language/types.ts'
import { isDigit, isLetterAt, isSpaceAt } from '../text/char-class.ts'
import type { Bound } from '../types.ts'
import type { NumberTokens } from './number-tokens.ts'

export interface Phrase<T> {
  words: string[]
  value: T
}

/** Phrases under the word where a search meets them first, longest first. */
export type PhraseIndex<T> = Map<string, Phrase<T>[]>

/** A language's number data, arranged for look-up. */
export interface NumberLexicon {
  language: NumberLanguage
  small: Map<string, number>
  scales: Map<string, number>
  scaleMarks: Map<string, number>
  scaleLetters: Map<string, number>
  parts: Map<string, number>
  folds: Map<string, number>
  vague: Map<string, [number, number]>
  vagueBeforeOf: Map<string, [number, number]>
  vagueMultiples: Map<string, number>
  /** Words at which a number may begin, or that make one of “a” before them. */
  seeds: Set<string>
  /** By first two letters, the lengths that seeds have, as bits: tells most words apart without cutting them out of the text. */
  seedLengths: Uint32Array
  boundsBefore: PhraseIndex<Bound>
  boundsAfter: PhraseIndex<Bound>
  boundVerbs: PhraseIndex<Bound>
  vagueOpeners: PhraseIndex<VagueOpener>
  unitWords: PhraseIndex<Unit>
  unitSymbols: PhraseIndex<Unit>
  unitGlued: PhraseIndex<Unit>
  /** Currency signs and codes before a number, keyed by their last token. */
  moneyBefore: PhraseIndex<Unit>
}

/** Runs of letters, runs of digits, and signs one by one, as `NumberTokens` are cut. */
function cut(text: string): string[] {
  if (text.length === 1) return [text]
  if (/^[a-z ]+$/.test(text)) return text.split(' ')
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    if (isLetterAt(text, at)) while (isLetterAt(text, at)) at++
    else if (isDigit(text.charCodeAt(at))) while (isDigit(text.charCodeAt(at))) at++
    else at++
    if (!isSpaceAt(text, start)) words.push(text.slice(start, at))
  }
  return words
}

/** Adds each way to write `value`. */
function add<T>(map: PhraseIndex<T>, from: 'first' | 'last', written: readonly string[], value: T): void {
  for (const text of written) {
    const words = cut(text)
    const key = (from === 'first' ? words[0] : words.at(-1)) ?? ''
    const list = map.get(key)
    if (list) list.push({ words, value })
    else map.set(key, [{ words, value }])
  }
}

function longestFirst<T>(map: PhraseIndex<T>): PhraseIndex<T> {
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

function boundsIn(phrases: readonly BoundPhrase[], from: 'first' | 'last'): PhraseIndex<Bound> {
  const map: PhraseIndex<Bound> = new Map()
  for (const { words, bound } of phrases) add(map, from, [words], bound)
  return longestFirst(map)
}

const lexicons = new WeakMap<NumberLanguage, NumberLexicon>()

export function lexiconOf(language: NumberLanguage): NumberLexicon {
  const known = lexicons.get(language)
  if (known) return known
  const lexicon = build(language)
  lexicons.set(language, lexicon)
  return lexicon
}

/** The lexicon with the words of one text for currencies. */
export function withCurrencies(lexicon: NumberLexicon, names: readonly string[]): NumberLexicon {
  if (names.length === 0) return lexicon
  const unitWords = new Map(lexicon.unitWords)
  for (const name of names) unitWords.set(name, [{ words: [name], value: { name, kind: 'money', words: [name] } }])
  return { ...lexicon, unitWords }
}

function build(language: NumberLanguage): NumberLexicon {
  const seeds = new Set([
    ...Object.keys(language.small),
    ...Object.keys(language.scales),
    ...Object.keys(language.vague),
    ...Object.keys(language.vagueBeforeOf),
    ...Object.keys(language.parts),
    ...Object.keys(language.folds),
    ...language.singleSpans,
    ...Object.keys(language.vagueMultiples),
  ])
  const vagueOpeners: PhraseIndex<VagueOpener> = new Map()
  for (const opener of language.vagueOpeners) add(vagueOpeners, 'last', [opener.words], opener)
  const unitWords: PhraseIndex<Unit> = new Map()
  const unitSymbols: PhraseIndex<Unit> = new Map()
  const unitGlued: PhraseIndex<Unit> = new Map()
  const moneyBefore: PhraseIndex<Unit> = new Map()
  for (const unit of language.units) {
    add(unitWords, 'first', unit.words, unit)
    add(unitSymbols, 'first', unit.symbols ?? [], unit)
    add(unitGlued, 'first', unit.glued ?? [], unit)
    add(moneyBefore, 'last', unit.before ?? [], unit)
  }
  return {
    language,
    small: new Map(Object.entries(language.small)),
    scales: new Map(Object.entries(language.scales)),
    scaleMarks: new Map(Object.entries(language.scaleMarks)),
    scaleLetters: new Map(Object.entries(language.scaleLetters)),
    parts: new Map(Object.entries(language.parts)),
    folds: new Map(Object.entries(language.folds)),
    vague: new Map(Object.entries(language.vague)),
    vagueBeforeOf: new Map(Object.entries(language.vagueBeforeOf)),
    vagueMultiples: new Map(Object.entries(language.vagueMultiples)),
    seeds,
    seedLengths: lengthsOf(seeds),
    boundsBefore: boundsIn(language.boundsBefore, 'last'),
    boundVerbs: boundsIn(language.boundVerbs, 'last'),
    boundsAfter: boundsIn(language.boundsAfter, 'first'),
    vagueOpeners: longestFirst(vagueOpeners),
    unitWords: longestFirst(unitWords),
    unitSymbols: longestFirst(unitSymbols),
    unitGlued: longestFirst(unitGlued),
    moneyBefore: longestFirst(moneyBefore),
  }
}

const LETTERS = 26

/** Index of two characters, whatever their case; beyond the table when either is no plain letter. */
export function pairOf(first: number, second: number): number {
  const a = (first | 32) - 97
  const b = (second | 32) - 97
  return a >= 0 && a < LETTERS && b >= 0 && b < LETTERS ? a * LETTERS + b : LETTERS * LETTERS
}

function lengthsOf(words: Iterable<string>): Uint32Array {
  const table = new Uint32Array(LETTERS * LETTERS + 1)
  for (const word of words) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
    table[pair] = (table[pair] ?? 0) | (1 << word.length)
  }
  return table
}

/**
 * The longest phrase that begins at `token`; a hyphen between its words is as good as a space, but a sign whose case counts
 * (“km²”) is written in one piece. Returns the token after it.
 */
export function phraseAt<T>(
  map: PhraseIndex<T>,
  tokens: NumberTokens,
  token: number,
  exactCase = false,
): { value: T; next: number } | null {
  const read = (at: number): string => (exactCase ? tokens.raw(at) : tokens.word(at))
  const phrases = map.get(read(token))
  if (phrases === undefined) return null
  for (const { words, value } of phrases) {
    let at = token + 1
    let matched = true
    for (let i = 1; i < words.length && matched; i++) {
      if (!exactCase && words[i] !== read(at) && tokens.isGluedHyphen(at)) at++
      matched = words[i] === read(at) && (!exactCase || tokens.touchesNext(at - 1))
      at++
    }
    if (matched) return { value, next: at }
  }
  return null
}

/** The longest phrase that ends just before `token`, and not before `floor`. Returns its first token. */
export function phraseBefore<T>(
  map: PhraseIndex<T>,
  tokens: NumberTokens,
  token: number,
  floor: number,
  exactCase = false,
): { value: T; first: number } | null {
  const read = (at: number): string => (exactCase ? tokens.raw(at) : tokens.word(at))
  const phrases = token - 1 < floor ? undefined : map.get(read(token - 1))
  if (phrases === undefined) return null
  for (const { words, value } of phrases) {
    const first = token - words.length
    if (first >= floor && words.every((word, i) => word === read(first + i))) return { value, first }
  }
  return null
}
