/** The speaker of a verb that does not stand beside it: behind a relative clause, or shared with the verb before. */
import {
  citingWords,
  namelessWords,
  offices,
  openingWord,
  reflexives,
  relativeWords,
  speakerFillers,
  speechNouns,
  subordinators,
  tailPrepositions,
  timeBeforeVerb,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { beforeKnowing } from './before-knowing.ts'
import { readSpeakers, speakerEndingAt } from './read-speakers.ts'
import { isNamed } from './voice-text.ts'

export interface Subject {
  from: number
  speakers: string[]
  /** Between the speaker and its verb stands what nobody says: an aside, or a clause that tells something of its own. */
  apart?: 'aside' | 'clause' | 'relative'
}

/** Words between a speaker and its verb. */
const FARTHEST = 16

/** Words in which the subject that two verbs share is looked for. */
const LONGEST_CLAUSE = 60

/** “An officer who did not want to be named told”, “The firm that runs the dam has admitted”. */
export function beyondRelative(words: readonly Word[], verb: number, anyone: boolean): Subject | null {
  const of = ofRelative(words, verb, anyone)
  if (of) return of
  // “He thanked the men who had come, and said”
  if (words[verb - 1]?.tag === 'conj' && words[verb - 2]?.text === ',') return null
  for (let k = verb - 2; k >= Math.max(1, verb - FARTHEST); k--) {
    const word = words[k] as Word
    if (word.text === ';' || word.text === ':') return null
    if (word.tag !== 'rel' || !relativeWords.has(word.lower)) continue
    if (!hasVerb(words, k + 1, verb)) continue
    const found = speakerEndingAt(words, words[k - 1]?.text === ',' ? k - 1 : k, anyone)
    const isNameless = words.slice(k, verb).some(({ lower }) => namelessWords.has(lower))
    return found ? { ...found, apart: isNameless ? 'aside' : 'clause' } : null
  }
  return null
}

/** “Mirgen, which speaks of 6,200 containers, …”, “the staff, which last week spoke of 10,000” */
function ofRelative(words: readonly Word[], verb: number, anyone: boolean): Subject | null {
  let k = verb - 1
  while (k > 0 && mayStandBetween(words[k] as Word)) k--
  if (words[k]?.tag !== 'rel' || !relativeWords.has(words[k]?.lower ?? '')) return null
  const end = beforeKnowing(words, words[k - 1]?.text === ',' ? k - 1 : k)
  const found = namedBefore(words, end) ?? speakerEndingAt(words, end, anyone) ?? antecedent(words, end, anyone)
  return found ? { ...found, apart: 'relative' } : null
}

/** “Who first put it at 300”, “which last week spoke of 10,000” */
const mayStandBetween = (word: Word): boolean =>
  isTagged(word, 'aux', 'adv', 'neg', 'modal') || timeBeforeVerb.test(word.lower) || speakerFillers.has(word.lower)

/** “said [Otto Lind], an economist at Sarn Bank, who expects”: what somebody is stands between. */
function namedBefore(words: readonly Word[], end: number): { from: number; speakers: string[] } | null {
  const comma = lookBack(words, end, FARTHEST, ({ text }) => text === ',')
  if (comma < 1 || words[end]?.text !== ',' || hasVerb(words, comma + 1, end) || !isNamed(words[comma - 1] as Word))
    return null
  let from = comma
  while (from > 0 && isNamed(words[from - 1] as Word)) from--
  const isTold = comma - from > 1 && isTagged(words[from - 1], 'verb') && isTagged(words[comma + 1], 'det', 'noun')
  return isTold ? { from, speakers: readSpeakers(words, from, comma).speakers } : null
}

/** “were disputed by [police], who counted …”, “that of [the spy agency], which spoke of …”: under whatever preposition. */
function antecedent(words: readonly Word[], end: number, anyone: boolean): Subject | null {
  let from = end
  while (isTagged(words[from - 1], 'noun', 'name', 'adj', 'det') || tailsOffice(words, from - 1)) from--
  // “officials in Oslo, who said”
  const isWho = words[words[end]?.text === ',' ? end + 1 : end]?.lower === 'who'
  if (isWho && words[from - 1]?.tag === 'prep' && offices.has(words[from - 2]?.lower ?? ''))
    return antecedent(words, from - 1, anyone)
  const { speakers, to } = readSpeakers(words, from, end, anyone)
  return speakers.length > 0 && to === end ? { from, speakers } : null
}

/** “the Chiefs [of] Staff, who”, “officials [from] the bank, who”; but “the death of Ida Holm, who” */
const tailsOffice = (words: readonly Word[], i: number): boolean =>
  tailPrepositions.has(words[i]?.lower ?? '') &&
  (isTagged(words[i - 1], 'name') || offices.has(words[i - 1]?.lower ?? ''))

/** “Kestria rejected the report and said …”, “Kestria closed its border, saying …”: the subject of the sentence's first verb. */
export function sharedSubject(words: readonly Word[], verb: number): Subject | null {
  let at = verb - 1
  while (at > 0 && isTagged(words[at], 'aux', 'adv')) at--
  const { lower, form } = words[verb] as Word
  const isAside = words[at]?.text === ',' && form === 'ing' && !citingWords.has(lower)
  if (words[at]?.lower !== 'and' && words[at]?.lower !== 'but' && !isAside) return null
  const start = lookBack(words, at, LONGEST_CLAUSE, ({ text }) => text === ';')
  return mainSubject(words, start < 0 ? Math.max(0, at - LONGEST_CLAUSE) : start + 1, at)
}

/** The speaker that is the subject of the first verb between `start` and `end`, a clause of time or cause before it aside. */
export function mainSubject(words: readonly Word[], start: number, end: number): Subject | null {
  const comma = lookAhead(words, start + 1, LONGEST_CLAUSE, ({ text }) => text === ',')
  const from = subordinators.has(words[start]?.lower ?? '') && comma > 0 ? comma + 1 : start
  for (let i = from + 1; i < Math.min(end, start + LONGEST_CLAUSE); i++) {
    const { tag, form } = words[i] as Word
    // “The minister, who had visited the border, ruled out …”
    if (tag === 'rel' && words[i - 1]?.text === ',') {
      const close = lookAhead(words, i + 1, FARTHEST, ({ text }) => text === ',')
      if (close < 0) return null
      i = close
      continue
    }
    if (!isUnknownPast(words, i) && tag !== 'aux' && tag !== 'modal' && (tag !== 'verb' || form === 'ing')) continue
    let end = i
    // “The service itself would not confirm”
    while (isTagged(words[end - 1], 'adv', 'aux', 'modal', 'neg') || reflexives.has(words[end - 1]?.lower ?? '')) end--
    const found = nameAside(words, end) ?? speakerEndingAt(words, beforeAside(words, end))
    return found && (found.from <= from + 1 || opensBefore(words, start, found.from))
      ? { ...found, apart: 'clause' }
      : null
  }
  return null
}

/** “On Monday, [the mayor]”, “in a statement [Ida Brandt]” */
const opensBefore = (words: readonly Word[], start: number, from: number): boolean =>
  words[from - 1]?.text === ',' ||
  (words[start]?.lower === openingWord && speechNouns.has(words[from - 1]?.lower ?? ''))

/** “Ida Brandt, 29, forked out 180 euros”: a verb that no table knows. */
const isUnknownPast = (words: readonly Word[], i: number): boolean =>
  words[i]?.tag === 'adj' &&
  words[i]?.lexeme.ending === 'participle' &&
  /^(?:name|punct)$/.test(words[i - 1]?.tag ?? '')

/** “Piet Larch, the owner, apologised”: where the name ends. */
function beforeAside(words: readonly Word[], end: number): number {
  if (words[end - 1]?.text !== ',') return end
  const comma = lookBack(words, end - 1, FARTHEST, ({ text }) => text === ',')
  return comma > 0 ? comma : end
}

/** “The head teacher, Ida Brandt of Larne School, apologised”: where the aside is the name, whatever office stands before it. */
function nameAside(words: readonly Word[], end: number): { from: number; speakers: string[] } | null {
  const from = words[end - 1]?.text === ',' ? beforeAside(words, end) + 1 : end
  const name = words.slice(from, end - 1)
  const isName =
    name[0]?.tag === 'name' && name.every(word => isNamed(word) || word.lower === 'of' || word.text === '&')
  return from < end && isName ? speakerEndingAt(words, end - 1) : null
}
