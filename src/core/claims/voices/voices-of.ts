/** The voices one sentence names, by pattern, in order of how surely each names a speaker. */

import type { Sentence } from '../../analyse.ts'
import {
  callingVerbs,
  clauseNouns,
  creditOpeners,
  havingVerbs,
  numberVerbs,
  offices,
  quotingVerbs,
  rejectingVerbs,
  sayingVerbs,
  severalEnding,
  speechNouns,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'
import { citingData, quotedAs, withCited } from './cited-voices.ts'
import { countVoice, mayKeepCount } from './count-voices.ts'
import { accordingTo, reportedBy } from './document-voices.ts'
import { HEADLINE_MARKS, headlineVoice } from './headline-voices.ts'
import { isOwned } from './is-owned.ts'
import { toldByNoun } from './noun-voices.ts'
import { numberVoices, othersOf } from './number-voices.ts'
import { openingVoice } from './opening-voices.ts'
import { paperSubject } from './paper-voices.ts'
import { afterQuotation, CLOSING_MARKS, calledSo } from './quotation-voices.ts'
import { rejecting } from './rejecting-voices.ts'
import { saidByAround } from './said-by-around.ts'
import { mayTurnCredit, turnedCredit } from './turned-credits.ts'
import { givenBy } from './value-givers.ts'
import type { Voice } from './voice.ts'

export function voicesOf(sentence: Sentence, last: readonly string[]): Voice[] {
  const voices = voicesInside(sentence, last)
  const opening = voices.length === 0 ? openingVoice(sentence.words) : null
  return opening ? [opening] : voices
}

function voicesInside(sentence: Sentence, last: readonly string[]): Voice[] {
  if (!mayTellVoice(sentence)) return []
  const { words } = sentence
  const voices: Voice[] = []
  let outside = last
  let open = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (i > 0) open = openMark(words[i - 1] as Word, i - 1, open)
    if (!mayTellVoice(word)) continue
    // “… puts it at 1,100, and told lawmakers”: one subject, two verbs of saying.
    const shared = voices.at(-1)
    // “They told us it was two,” said Ida Holm: who “they” are, nobody outside the quotation has told.
    const isSpoken = word.tag === 'verb' && open >= 0
    const heard = isSpoken ? [] : outside
    if (shared?.credit && goesOnSaying(words, i)) {
      voices.push({ ...shared, from: i, to: words.length, credit: { from: i, to: i + 1 }, aside: null })
      continue
    }
    const voice =
      accordingTo(words, i, heard) ??
      quotedAs(words, i) ??
      citingData(words, i, heard) ??
      givenBy(words, i) ??
      reportedBy(words, i, heard) ??
      rejecting(words, i, heard) ??
      toldByNoun(words, i) ??
      turnedCredit(words, i, heard) ??
      (sayingVerbs.has(word.lower) &&
      (word.tag === 'verb' ||
        (word.tag === 'noun' &&
          (word.form !== 'base' || endsIn(words, i) || countsOrClaims(words, i)) &&
          !isThing(words, i)))
        ? saidByAround(words, i, heard)
        : null) ??
      (CLOSING_MARKS.has(word.text) && !words[i - 1]?.possessive
        ? afterQuotation(words, i, heard)
        : headlineVoice(sentence, i, heard))
    if (voice?.credit && word.tag === 'verb' && !isSpoken) outside = voice.speakers
    if (voice) voices.push(besideOther(words, isSpoken ? withinQuotation(words, open, i, voice) : voice, voices.at(-1)))
    else {
      const called = callingVerbs.has(word.lower) ? calledSo(words, i, heard) : null
      if (called) voices.push(called)
      else if (mayGiveNumber(word)) voices.push(...numberVoices(words, i, heard))
    }
    if (voice && word.tag === 'verb') voices.push(...othersOf(words, i + 1, voice))
    const kept = mayKeepCount(word) ? countVoice(words, i, heard) : null
    if (kept) voices.push(kept)
  }
  return voices.map(voice => ({ ...voice, speakers: withCited(words, voice.speakers) }))
}

/** “… and told lawmakers”, “said Ana Petrova, adding that …”: whoever spoke before it says this too. */
function goesOnSaying(words: readonly Word[], verb: number): boolean {
  const { lower, tag, form } = words[verb] as Word
  const before = words[verb - 1]
  return (
    tag === 'verb' && sayingVerbs.has(lower) && (before?.lower === 'and' || (before?.text === ',' && form === 'ing'))
  )
}

/**
 * “…, friends claim.”, “…, minutes published on Friday show.”: at the end of a sentence, behind a plural or a paper, even a word that is
 * more often a noun.
 */
const endsIn = (words: readonly Word[], verb: number): boolean =>
  (words[verb + 1] === undefined || words[verb + 1]?.text === '.') &&
  (((words[verb - 1]?.lexeme.endsInS === true ||
    isSeveral(words[verb - 1]) ||
    speechNouns.has(words[verb - 1]?.lower ?? '')) &&
    words.slice(Math.max(0, verb - 4), verb).some(({ text }) => text === ',')) ||
    paperSubject(words, verb, []) !== null)

/** “…, police fear.” */
const isSeveral = (word: Word | undefined): boolean => word !== undefined && severalEnding.test(word.lower)

/** “The authorities count 261 injured”, “the clubs claim to have sold 300”: behind those who speak, though it is more often a noun. */
function countsOrClaims(words: readonly Word[], verb: number): boolean {
  const [before, next] = [words[verb - 1], words[verb + 1]]
  if (before === undefined || before.possessive || !isTagged(before, 'noun', 'name')) return false
  const isPlural = before.tag === 'noun' && before.lexeme.endsInS
  if (before.lexeme.endsInS && offices.has(before.lower) && estimatesValue(words, verb)) return true
  return (isPlural && next?.tag === 'num') || (next?.lower === 'to' && havingVerbs.has(words[verb + 2]?.lower ?? ''))
}

/** “Experts estimate losses of 40 million” */
const estimatesValue = (words: readonly Word[], verb: number): boolean =>
  words[verb]?.lower === 'estimate' && words[verb + 1]?.tag === 'noun' && words[verb + 3]?.tag === 'num'

/** “processed 14,200 asylum claims”, “earlier pledges would” */
const isThing = (words: readonly Word[], at: number): boolean =>
  isOwned(words, at) ||
  words[at - 1]?.tag === 'num' ||
  (words[at - 2]?.tag === 'num' && isTagged(words[at - 1], 'noun', 'adj')) ||
  isTagged(words[at + 1], 'modal', 'aux')

const numbering = Object.values(numberVerbs)
const mayGiveNumber = traitOf(({ lower }) => numbering.some(verbs => verbs.has(lower)))
/** Hardly any word does: only at these is a voice looked for. */
const mayTellVoice = traitOf(
  lexeme =>
    HEADLINE_MARKS.has(lexeme.text) ||
    CLOSING_MARKS.has(lexeme.text) ||
    quotingVerbs.has(lexeme.lower) ||
    creditOpeners.has(lexeme.lower) ||
    sayingVerbs.has(lexeme.lower) ||
    callingVerbs.has(lexeme.lower) ||
    rejectingVerbs.has(lexeme.lemma ?? '') ||
    clauseNouns.has(lexeme.lower) ||
    mayKeepCount(lexeme) ||
    mayTurnCredit(lexeme) ||
    mayGiveNumber(lexeme),
)

/** “The neighbours think I am mad,” said Karl Oster: whoever is told of in a quotation, opened at `open`, says nothing outside it. */
function withinQuotation(words: readonly Word[], open: number, verb: number, voice: Voice): Voice {
  const close = words.findIndex(({ text }, i) => i > verb && CLOSING_MARKS.has(text))
  return close < 0 ? voice : { ...voice, from: Math.max(voice.from, open), to: Math.min(voice.to, close) }
}

/** Where the quotation behind the word at `at` was opened, `open` being where that before it was; -1 where none is open. */
function openMark({ text }: Word, at: number, open: number): number {
  if (text === '"') return open < 0 ? at : -1
  if (text === '“') return at
  return text === '”' ? -1 : open
}

/** “some 2,400, according to the union, and 1,200 according to management”: each speaks of its own number. */
function besideOther(words: readonly Word[], voice: Voice, before: Voice | undefined): Voice {
  const isCredit = ({ credit }: Voice): boolean => credit !== null && words[credit.from]?.lower === 'according'
  if (!before?.credit || !voice.credit || !isCredit(before) || !isCredit(voice) || before.credit.from < 3) return voice
  const { to } = before.credit
  if (!words.slice(to, voice.credit.from).some(({ tag }) => tag === 'num')) return voice
  before.to = to
  return { ...voice, from: to }
}
