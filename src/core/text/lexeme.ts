/**
 * What a token tells by its spelling alone. Found once for each spelling and kept from article to article, so that
 * whatever reads words asks the record and not the letters again.
 */
import {
  adjectiveEndings,
  adjectivesInLy,
  looseAdverbs,
  nounLikeForms,
  nounsInIng,
  nounsInLy,
  nounsLikeAdjectives,
  verbNouns,
} from '../language/words.ts'
import { isLetterAt, isNumberAt, isUpperAt, widthAt } from './char-class.ts'
import { closedClass } from './closed-class.ts'
import type { Tag, TokenShape, VerbForm } from './parts-of-speech.ts'
import { type VerbReading, verbFormOf } from './verb-form-of.ts'

export interface Lexeme {
  /** As written, a full stop behind it and a possessive ending included. */
  raw: string
  /** Without a possessive ending. */
  text: string
  /** Lower case, straight apostrophes, without a possessive ending. */
  lower: string
  shape: TokenShape
  /** Length as written, without a full stop that only ends the sentence. */
  length: number
  /** A full stop that is a token of its own ends it. */
  stop: boolean
  /** “Seoul,Washington”: a missing space, not one word. */
  several: boolean
  /** “Seoul's” */
  possessive: boolean
  /** An apostrophe behind it may be a possessive: “workers’”. */
  endsInS: boolean
  /** First letter is upper case. */
  capital: boolean
  /** All capitals, and more than one: “NATO”. */
  shouted: boolean
  /** The class of a function word. */
  closed: Tag | null
  lemma: string | null
  form: VerbForm | null
  /** A verb's form that is as often a noun: “report”. */
  nounLike: boolean
  /** What its ending tells where no table knows it; a participle is told by its neighbours. */
  ending: 'adv' | 'loose' | 'participle' | 'adj' | 'noun'
  /** Bits of the traits it has, see `traitOf`, and of how many it has been asked. */
  traits: number
  moreTraits: number
  traitsAsked: number
  /** What `factOf` has found out for other rooms; as long as there are facts, since reading beyond an array's end is slow. */
  facts: unknown[]
}

/** More spellings than a long article has. */
const KEEP_AT_MOST = 20_000
/** Longer ones are no words, and met but once. */
const LONGEST_KEPT = 40

/**
 * A table of our own: words are compared where they stand in their text. To ask a map, each would have to be cut out, and then
 * be read twice. A power of two, and half empty.
 */
const SLOTS = 2 ** 16
const table = new Array<Lexeme | null>(SLOTS).fill(null)
const hashes = new Int32Array(SLOTS)
let kept = 0

/** Of the token written from `start` to `end`, with a full stop behind it. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  if (end - start > LONGEST_KEPT) return readSpelling(text.slice(start, end))
  const hash = hashOf(text, start, end)
  let slot = hash & (SLOTS - 1)
  for (let known = table[slot]; known; known = table[slot]) {
    if (hashes[slot] === hash && isWritten(known.raw, text, start, end)) return known
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (kept >= KEEP_AT_MOST) {
    table.fill(null)
    kept = 0
    slot = hash & (SLOTS - 1)
  }
  const made = readSpelling(text.slice(start, end))
  table[slot] = made
  hashes[slot] = hash
  kept++
  return made
}

const isWritten = (raw: string, text: string, start: number, end: number): boolean => {
  if (raw.length !== end - start) return false
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Bits of what a word has, or any word of a sentence. Two numbers, since more bits are no small integer, and slow. */
export interface Traits {
  traits: number
  moreTraits: number
}

/** Asked of a word, or of a sentence: whether any of its words has it. */
export type Trait = (of: Readonly<Traits>) => boolean

const BITS = 30
const traits: ((lexeme: Lexeme) => boolean)[] = []

/**
 * A yes or no that follows from a word's spelling, for what is asked of every word: all answers are bits of two numbers that a word
 * brings with it, where facts lie in a list of their own. `holds` is asked once for each spelling; it may ask for traits made before.
 */
export function traitOf(holds: (lexeme: Lexeme) => boolean): Trait {
  const place = traits.length
  if (place === 2 * BITS) throw new RangeError(`No more than ${2 * BITS} traits fit`)
  traits.push(holds)
  const bit = 1 << (place % BITS)
  return place < BITS ? of => (of.traits & bit) !== 0 : of => (of.moreTraits & bit) !== 0
}

/** With all traits that there are. */
export function withTraits(lexeme: Lexeme): Lexeme {
  for (; lexeme.traitsAsked < traits.length; lexeme.traitsAsked++) {
    if (!traits[lexeme.traitsAsked]?.(lexeme)) continue
    const bit = 1 << (lexeme.traitsAsked % BITS)
    if (lexeme.traitsAsked < BITS) lexeme.traits |= bit
    else lexeme.moreTraits |= bit
  }
  return lexeme
}

/** What any of the words has. */
export function traitsIn(words: readonly Readonly<Traits>[]): Traits {
  const found = { traits: 0, moreTraits: 0 }
  for (const { traits, moreTraits } of words) {
    found.traits |= traits
    found.moreTraits |= moreTraits
  }
  return found
}

let factsAsked = 0

/** Something that follows from a word's spelling: `find` is asked once for each spelling, and never answers `undefined`. */
export function factOf<T>(find: (lexeme: Lexeme) => T): (word: { lexeme: Lexeme }) => T {
  const fact = factsAsked++
  return ({ lexeme }) => {
    const before = lexeme.facts[fact]
    if (before !== undefined) return before as T
    const found = find(lexeme)
    lexeme.facts[fact] = found
    return found
  }
}

const FULL_STOP = 46

function readSpelling(raw: string): Lexeme {
  const startsWithNumber = isNumberAt(raw, 0)
  const punct = raw.length <= 2 && !startsWithNumber && !isLetterAt(raw, 0) && !isLetterAt(raw, 1)
  const stop = !punct && raw.charCodeAt(raw.length - 1) === FULL_STOP && !isDottedAbbreviation(raw)
  const written = stop ? raw.slice(0, -1) : raw
  const possessive = !punct && isPossessive(written)
  const text = possessive ? written.slice(0, -2) : written
  const lower = punct ? raw : lowerOf(text)
  const shape = punct ? 'punct' : startsWithNumber ? 'number' : 'word'
  const verb = shape === 'word' ? verbFormOf(lower) : null
  // Field by field: an object that is spread and then added to is many times slower to read.
  return {
    raw,
    text,
    lower,
    shape,
    length: written.length,
    stop,
    several: raw.length > 1 && hasCommaAtLetter(raw),
    possessive,
    endsInS: text.endsWith('s'),
    capital: !punct && isUpperAt(text, 0),
    shouted: text.length > 1 && text === text.toUpperCase(),
    closed: closedClass.get(lower) ?? null,
    lemma: verb ? verb.lemma : null,
    form: verb ? verb.form : null,
    nounLike: nounLikeForms.has(lower) || isVerbNoun(verb),
    ending: endingOf(lower),
    traits: 0,
    moreTraits: 0,
    traitsAsked: 0,
    facts: new Array(factsAsked).fill(undefined),
  }
}

const asOftenNouns: ReadonlySet<string> = new Set(verbNouns)
const isVerbNoun = (verb: VerbReading | null): boolean =>
  verb !== null && (verb.form === 'base' || verb.form === 's') && asOftenNouns.has(verb.lemma)

function hasCommaAtLetter(raw: string): boolean {
  for (let at = raw.indexOf(','); at >= 0; at = raw.indexOf(',', at + 1))
    if (isLetterAt(raw, at - 1) || isLetterAt(raw, at + 1)) return true
  return false
}

/** “Seoul’s” */
function isPossessive(written: string): boolean {
  const last = written.at(-1)
  const mark = written.at(-2)
  return (last === 's' || last === 'S') && (mark === "'" || mark === '’')
}

/** “U.S.”, “a.m”: single letters, each with a full stop but perhaps the last. */
function isDottedAbbreviation(raw: string): boolean {
  let at = 0
  let stops = 0
  while (isLetterAt(raw, at)) {
    at += widthAt(raw, at)
    if (raw.charCodeAt(at) !== FULL_STOP) break
    at++
    stops++
  }
  return stops > 0 && at === raw.length
}

/** What one word is written with in several ways is written in one. */
const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', '')

function endingOf(lower: string): Lexeme['ending'] {
  if (looseAdverbs.has(lower)) return 'loose'
  if (lower.length > 4) {
    if (lower.endsWith('ly') && !nounsInLy.has(lower)) return adjectivesInLy.has(lower) ? 'adj' : 'adv'
    if ((lower.endsWith('ed') || lower.endsWith('ing')) && !lower.includes('-') && !nounsInIng.has(lower))
      return 'participle'
  }
  if (nounsLikeAdjectives.has(lower)) return 'noun'
  return adjectiveEndings.some(ending => lower.endsWith(ending)) ? 'adj' : 'noun'
}
