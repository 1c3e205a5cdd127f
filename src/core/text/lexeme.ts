/**
 * What a token tells by its spelling alone. Found once for each spelling and kept from article to article, so that
 * whatever reads words asks the record and not the letters again.
 */
import { nounLikeForms, nounsInLy } from '../language/words.ts'
import type { Tag, TokenShape, VerbForm } from './word.ts'
import { closedClass, verbForms } from './word-classes.ts'

export interface Lexeme {
  /** Without a possessive ending. */
  text: string
  /** Lower case, straight apostrophes, without a possessive ending. */
  lower: string
  shape: TokenShape
  /** Length as written, without a full stop that only ends the sentence. */
  length: number
  /** A full stop that is a token of its own ends it. */
  stop: boolean
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
  ending: 'adv' | 'participle' | 'adj' | 'noun'
  /** What `factOf` has found out for other rooms. */
  facts: unknown[]
}

/** More spellings than a long article has. */
const KEEP_AT_MOST = 20_000
/** Longer ones are no words, and met but once. */
const LONGEST_KEPT = 40
const known = new Map<string, Lexeme>()

/** `raw`: a token as written, with a full stop behind it. */
export function lexemeOf(raw: string): Lexeme {
  if (raw.length > LONGEST_KEPT) return readSpelling(raw)
  const before = known.get(raw)
  if (before) return before
  const made = readSpelling(raw)
  if (known.size >= KEEP_AT_MOST) known.clear()
  known.set(raw, made)
  return made
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

const STARTS_WITH_DIGIT = /^\p{N}/u
const HAS_LETTER = /\p{L}/u
const POSSESSIVE = /['’]s$/i
const DOTTED_ABBREVIATION = /^(?:\p{L}\.)+\p{L}?\.?$/u
const FIRST_IS_UPPER = /^\p{Lu}/u
/** What one word is written with in several ways. */
const SPELT_APART = /[’\u00AD]/

function readSpelling(raw: string): Lexeme {
  const punct = raw.length <= 2 && !HAS_LETTER.test(raw) && !STARTS_WITH_DIGIT.test(raw)
  const stop = !punct && raw.endsWith('.') && !DOTTED_ABBREVIATION.test(raw)
  const written = stop ? raw.slice(0, -1) : raw
  const possessive = !punct && POSSESSIVE.test(written)
  const text = possessive ? written.slice(0, -2) : written
  const lower = punct ? raw : lowerOf(text)
  const shape = punct ? 'punct' : STARTS_WITH_DIGIT.test(raw) || STARTS_WITH_DIGIT.test(text) ? 'number' : 'word'
  const verb = shape === 'word' ? verbForms.get(lower) : undefined
  // Field by field: an object that is spread and then added to is many times slower to read.
  return {
    text,
    lower,
    shape,
    length: written.length,
    stop,
    possessive,
    endsInS: text.endsWith('s'),
    capital: !punct && FIRST_IS_UPPER.test(text),
    shouted: text.length > 1 && text === text.toUpperCase(),
    closed: closedClass.get(lower) ?? null,
    lemma: verb ? verb.lemma : null,
    form: verb ? verb.form : null,
    nounLike: nounLikeForms.has(lower),
    ending: endingOf(lower),
    facts: [],
  }
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return SPELT_APART.test(text) ? lower.replaceAll('’', "'").replaceAll('\u00AD', '') : lower
}

const PARTICIPLE = /(?:ed|ing)$/
const ADJECTIVE = /(?:ous|ful|ive|able|ible|less|ary|ical|ional|ic|ish)$/

function endingOf(lower: string): Lexeme['ending'] {
  if (lower.length > 4 && lower.endsWith('ly') && !nounsInLy.has(lower)) return 'adv'
  if (lower.length > 4 && PARTICIPLE.test(lower) && !lower.includes('-')) return 'participle'
  return ADJECTIVE.test(lower) ? 'adj' : 'noun'
}
