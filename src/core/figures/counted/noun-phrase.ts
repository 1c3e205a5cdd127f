/** Noun phrases around a number, read over tagged words. Indices are word indices of one sentence, `to` exclusive. */

import {
  agedWords,
  bareAdverbs,
  burstingVerbs,
  capitalTimes,
  clauseOpeners,
  directions,
  earlyWords,
  homeWord,
  irregularPlurals,
  noNouns,
  quantifiers,
  statesBehind,
  timeNouns,
} from '../../language/words.ts'
import { isAttribute } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { closingMarks, openingMarks } from '../../text/marks.ts'
import type { Word } from '../../text/word.ts'

export interface NounPhrase {
  from: number
  to: number
  /** Index of the head noun. */
  head: number
}

const opens = ({ text }: Word): boolean => text === '(' || openingMarks.has(text)
const closes = ({ text }: Word): boolean => text === ')' || closingMarks.has(text)
/** Longer runs of nouns are lists or headlines, not one phrase. */
const LONGEST_PHRASE = 9

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'noun' || word.tag === 'name') && !bareAdverbs.has(word.lower)

/** “2A4” of “Leopard 2A4 tanks”, “2” of “Leopard 2 tanks”; no “240mm”. */
const modelCode = /^\d{1,2}[A-Z]\w*$/

const yearNumber = /^(?:19|20)\d\d$/

const isDescribed = (word: Word | undefined): boolean =>
  word?.capital === false && (isNominal(word) || word.tag === 'adj')

/** Words of time end a phrase: “412,000 vehicles [last year]”. */
export function isTime(word: Word): boolean {
  return timeNouns.has(word.lower) && (word.capital || !capitalTimes.has(word.lower))
}

export const isPlural = ({ lower }: Word): boolean => lower.endsWith('s') || irregularPlurals.test(lower)

/** The noun phrase that begins at word `at`: “Norwegian rescue workers”. Null when no noun stands there. */
export function readNounPhrase(words: readonly Word[], at: number): NounPhrase | null {
  let head = -1
  let i = at
  while (i < words.length && i - at < LONGEST_PHRASE) {
    const word = words[i] as Word
    if (head >= 0 && isTime(word) && !isNominal(words[i + 1])) break
    // “left 38 soldiers dead”: a state behind its noun is no part of the name.
    if (head === i - 1 && head >= 0 && statesBehind.has(word.lower) && !isNominal(words[i + 1]))
      if (!homeWord.has(word.lower) || isPlural(words[head] as Word))
        // “the care home”
        break
    if (noNouns.has(word.lower) && (!isNominal(words[i + 1]) || noNouns.has(words[i + 1]?.lower ?? ''))) break
    // “two men aged 19 and 22”
    if (head >= 0 && agedWords.has(word.lower) && words[i + 1]?.tag === 'num') break
    // “how many people Typhoon Lera has killed”
    if (
      word.tag === 'name' &&
      head === i - 1 &&
      head >= 0 &&
      isPlural(words[head] as Word) &&
      words[head]?.tag === 'noun'
    )
      break
    // “Two tyres burst”
    if (
      head === i - 1 &&
      head >= 0 &&
      burstingVerbs.has(word.lower) &&
      isPlural(words[head] as Word) &&
      !isNominal(words[i + 1])
    )
      break
    // “a fire north of the border”
    if (directions.has(word.lower) && words[i + 1]?.lower === 'of') break
    if (head < 0 && (word.tag === 'det' || quantifiers.has(word.lower))) i++
    // “members of one family”
    else if (head < 0 && word.lower === 'one' && isNominal(words[i + 1])) i++
    else if (isNominal(word)) head = i++
    else if (
      word.tag === 'adj' &&
      (isNominal(words[i + 1]) || words[i + 1]?.tag === 'adj' || (head < 0 && words[i + 1]?.tag === 'verb'))
    )
      i++
    else if (
      word.tag === 'verb' &&
      isNominal(words[i + 1]) &&
      head < 0 &&
      ((word.form !== 'base' && word.form !== 's' && i === firstContent(words, at)) || isQualified(words, i - 1, head))
    )
      i++
    else if (
      word.tag === 'adv' &&
      (words[i + 1]?.tag === 'adj' ||
        isQualified(words, i, head) ||
        (earlyWords.has(word.lower) && isNominal(words[i + 1])))
    )
      i++
    // “KN-23/24 missiles”
    else if (
      word.text === '/' &&
      head === i - 1 &&
      words[head]?.tag === 'name' &&
      /^\d/.test(words[i + 1]?.lower ?? '')
    )
      i += 2
    else if (word.tag === 'num' && word.shape === 'word' && isNominal(words[i + 1])) i++
    // “its 2027 sales forecast”
    else if (head < 0 && words[i - 1]?.tag === 'det' && i > at && yearNumber.test(word.text) && isNominal(words[i + 1]))
      i++
    // “Leopard 2A4 tanks”
    else if (head === i - 1 && words[head]?.tag === 'name' && modelCode.test(word.text) && isDescribed(words[i + 1]))
      i++
    else if (opens(word) && (isNominal(words[i + 1]) || words[i + 1]?.tag === 'adj')) i++
    else if (
      closes(word) &&
      head === i - 1 &&
      (isNominal(words[i + 1]) || (words[head]?.possessive && words[i + 1]?.tag === 'adj'))
    )
      i++
    else break
    // “Seoul's officials”: what follows a possessive is the head, and a new count.
    const owned = words[i] && closes(words[i] as Word) ? words[i + 1] : words[i]
    if (word.possessive && head === i - 1 && !isNominal(owned) && owned?.tag !== 'adj') break
  }
  return head < 0 ? null : { from: at, to: head + 1, head }
}

/** “[newly registered] cars” */
const isQualified = (words: readonly Word[], at: number, head: number): boolean =>
  head < 0 &&
  (words[at]?.lower.endsWith('ly') ?? false) &&
  words[at + 1]?.tag === 'verb' &&
  (words[at + 1]?.form === 'past' ||
    words[at + 1]?.form === 'participle' ||
    roleOfState(words[at + 1]?.lower ?? '') !== null) &&
  isNominal(words[at + 2])

function firstContent(words: readonly Word[], at: number): number {
  let i = at
  while (words[i] && ((words[i] as Word).tag === 'det' || quantifiers.has((words[i] as Word).lower))) i++
  return i
}

/** Skips prepositional phrases and adverbs after a noun phrase: “1,100 people [in the north] were killed”. At most `limit`. */
export function skipPrepositional(words: readonly Word[], at: number, limit = 3): number {
  let i = at
  for (let skipped = 0; skipped < limit; skipped++) {
    const word = words[i]
    if (word?.tag === 'adv') i++
    else if (word?.tag === 'prep') {
      const phrase = readNounPhrase(words, i + 1)
      if (!phrase || phrase.from !== i + 1) break
      i = phrase.to
    } else break
  }
  return i
}

/** Skips “, including 12 children,” and “(€1.6 billion)” after a noun phrase: anything short between two commas or in brackets. */
export function skipAside(words: readonly Word[], at: number): number {
  const end = words[at]?.text === ',' ? ',' : words[at]?.text === '(' ? ')' : null
  if (end === null) return at
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_ASIDE); i++) if (words[i]?.text === end) return i + 1
  return at
}
const LONGEST_ASIDE = 12

/** The phrase that ends just before word `end`, with its prepositional tails: subject of a verb at `end`. Null when empty. */
export function phraseBefore(words: readonly Word[], end: number): { from: number; to: number } | null {
  let i = end
  while (i > 0 && belongsToSubject(words, i - 1) && !beginsAnew(words, i)) i--
  if (i === end && words[i - 1]?.text === ',' && i > 1) {
    // “The toll, officials said, rose”: step over the aside.
    for (let k = i - 2; k >= Math.max(0, i - 14); k--) {
      if (words[k]?.text === ',') return phraseBefore(words, k)
    }
  }
  while (i < end && isTagged(words[i], 'prep', 'conj')) i++
  return i < end ? { from: i, to: end } : null
}

/** “told parliament [the] figure was”: a determiner right behind a noun is no part of what that belongs to. */
const beginsAnew = (words: readonly Word[], i: number): boolean =>
  words[i]?.tag === 'det' && isNominal(words[i - 1]) && !words[i - 1]?.possessive

function belongsToSubject(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  switch (word.tag) {
    case 'noun':
    case 'name':
    case 'adj':
    case 'det':
    case 'num':
      return true
    case 'rel':
      // “profit on that measure”
      return word.lower === 'that' && words[i - 1]?.tag === 'prep'
    case 'prep':
      // “the margin before one-offs”
      if ((word.lower === 'before' || word.lower === 'after') && isAttribute(words[i - 1]?.lower ?? '')) return true
      // “captain in handcuffs as toll hits 41”: the subject begins after it.
      return !clauseOpeners.has(word.lower)
    case 'adv':
      return words[i + 1]?.tag === 'adj'
    case 'pron':
      return words[i - 1]?.tag === 'prep'
    case 'conj':
      return word.lower === 'and' || word.lower === 'or'
    case 'verb':
      // “emissions from shipping”
      if (word.form === 'ing' && words[i - 1]?.tag === 'prep') return true
      return roleOfState(word.lower) !== null && words[i - 1]?.tag !== 'aux'
    case 'punct':
      return closes(word) || opens(word)
    default:
      return false
  }
}

/** First word of the verb group that ends at `at`: “[would have been] sent”, “[plans to] cut”. */
export function startOfVerbGroup(words: readonly Word[], at: number): number {
  let i = at
  while (i > 0) {
    const word = words[i - 1] as Word
    const inGroup =
      isTagged(word, 'aux', 'modal', 'neg', 'adv') ||
      (word.tag === 'verb' && (words[i]?.lower === 'to' || words[i]?.tag === 'verb')) ||
      (word.lower === 'to' && isTagged(words[i - 2], 'verb', 'aux')) ||
      // “is [likely to] rise”
      (word.lower === 'to' && isReady(words, i - 2)) ||
      (words[i]?.lower === 'to' && isReady(words, i - 1))
    // “could [one day] be”
    if (!inGroup && isOneDay(words, i - 2)) i--
    else if (!inGroup) break
    i--
  }
  return i
}

const isOneDay = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'one' && words[at + 1]?.lower === 'day' && words[at - 1]?.tag === 'modal'

/** “is likely”, in front of “to” */
const isReady = (words: readonly Word[], at: number): boolean =>
  isTagged(words[at], 'adj', 'adv') && isTagged(words[at - 1], 'aux', 'adv')
