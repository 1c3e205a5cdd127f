/** The voices one sentence names, by pattern, in order of how surely each names a speaker. */

import type { Sentence } from '../../analyse.ts'
import {
  bareClauseVerbs,
  beForms,
  callingVerbs,
  comingVerbs,
  creditOpeners,
  goingOnVerbs,
  listenedVerbs,
  negatingThings,
  numberVerbs,
  quotingVerbs,
  sayingVerbs,
  speakingVerbs,
  speechNouns,
  speechOnlyWithClause,
  unsaidVerbs,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isDeed } from '../is-deed.ts'
import { stretchFrom, stretchTo } from '../stretch.ts'
import { quotedAs, withCited } from './cited-voices.ts'
import { countVoice, mayKeepCount } from './count-voices.ts'
import { accordingTo, reportedBy, speakersOfDocument } from './document-voices.ts'
import { HEADLINE_MARKS, headlineVoice } from './headline-voices.ts'
import { numberVoices, othersOf } from './number-voices.ts'
import { afterQuotation, CLOSING_MARKS, calledSo } from './quotation-voices.ts'
import { readSpeakers } from './read-speakers.ts'
import { subjectSpeakers } from './subject-speakers.ts'
import { toldBehindName, toldBehindVerb } from './told-of-speaker.ts'
import type { Voice } from './voice.ts'

export function voicesOf(sentence: Sentence, last: readonly string[]): Voice[] {
  if (!mayTellVoice(sentence)) return []
  const { words } = sentence
  const voices: Voice[] = []
  let heard = last
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!mayTellVoice(word)) continue
    // “… puts it at 1,100, and told lawmakers”: one subject, two verbs of saying.
    const shared = voices.at(-1)
    if (shared?.credit && goesOnSaying(words, i)) {
      voices.push({ ...shared, from: i, to: words.length, credit: { from: i, to: i + 1 }, aside: null })
      continue
    }
    const voice =
      accordingTo(words, i, heard) ??
      quotedAs(words, i) ??
      reportedBy(words, i) ??
      (sayingVerbs.has(word.lower) &&
      (word.tag === 'verb' ||
        (word.tag === 'noun' && (word.form !== 'base' || endsIn(words, i)) && !isCountedNoun(words, i)))
        ? saidByAround(words, i, heard)
        : null) ??
      (CLOSING_MARKS.has(word.text) ? afterQuotation(words, i, heard) : headlineVoice(sentence, i))
    if (voice?.credit && word.tag === 'verb' && voice.speakers.length > 0) heard = voice.speakers
    if (voice) voices.push(besideOther(words, withinQuotation(words, i, voice), voices.at(-1)))
    else {
      const called = callingVerbs.has(word.lower) ? calledSo(words, i, heard) : null
      if (called) voices.push(called)
      else if (mayGiveNumber(word)) voices.push(...numberVoices(words, i, heard))
    }
    if (voice && word.tag === 'verb') voices.push(...othersOf(words, i + 1, voice))
    const kept = mayKeepCount(word) ? countVoice(words, i) : null
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

/** “…, friends claim.”: at the end of a sentence, behind a plural, even a word that is more often a noun. */
const endsIn = (words: readonly Word[], verb: number): boolean =>
  (words[verb + 1] === undefined || words[verb + 1]?.text === '.') &&
  words[verb - 1]?.lexeme.endsInS === true &&
  words.slice(Math.max(0, verb - 4), verb).some(({ text }) => text === ',')

/** “processed 14,200 asylum claims” */
const isCountedNoun = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'num' || (words[at - 2]?.tag === 'num' && isTagged(words[at - 1], 'noun', 'adj'))

const mayGiveNumber = traitOf(({ lower }) => Object.values(numberVerbs).some(verbs => verbs.has(lower)))
/** Hardly any word does: only at these is a voice looked for. */
const mayTellVoice = traitOf(
  lexeme =>
    HEADLINE_MARKS.has(lexeme.text) ||
    CLOSING_MARKS.has(lexeme.text) ||
    quotingVerbs.has(lexeme.lower) ||
    creditOpeners.has(lexeme.lower) ||
    sayingVerbs.has(lexeme.lower) ||
    callingVerbs.has(lexeme.lower) ||
    mayKeepCount(lexeme) ||
    mayGiveNumber(lexeme),
)

/** “The neighbours think I am mad,” said Karl Oster: whoever is told of in a quotation says nothing outside it. */
function withinQuotation(words: readonly Word[], verb: number, voice: Voice): Voice {
  if (words[verb]?.tag !== 'verb') return voice
  let open = -1
  for (let i = 0; i < verb; i++) {
    const { text } = words[i] as Word
    if (text === '"') open = open < 0 ? i : -1
    else if (text === '“') open = i
    else if (text === '”') open = -1
  }
  if (open < 0) return voice
  const close = words.findIndex(({ text }, i) => i > verb && CLOSING_MARKS.has(text))
  return close < 0 ? voice : { ...voice, from: Math.max(voice.from, open), to: Math.min(voice.to, close) }
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

/** A verb of saying with its speaker on either side: “the JCS said”, “said the ministry”, “the NIS estimating around 1,100”. */
function saidByAround(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const word = words[verb] as Word
  const before = words[verb - 1]
  const goesOn =
    before?.lower === 'to' && goingOnVerbs.has(words[verb - 3]?.lower ?? '') && words[verb - 2]?.lower === 'on'
  if (before && (beForms.has(before.lower) || (before.lower === 'to' && !goesOn))) return null
  // “the 100,000 marchers claimed by organisers”
  if (words[verb + 1]?.lower === 'by' && before?.tag === 'noun') return null
  // “an inquiry that would report within six months”
  if (before?.tag === 'modal' && comingVerbs.has(word.lower)) return null
  // “did not say whether 40 jobs would go”, “neither side would say”
  if (unsaidVerbs.has(word.lower) && (before?.tag === 'neg' || negatingThings.has(words[0]?.lower ?? ''))) return null
  // “put up two tents”, “toll put at 45”, “claimed 118 lives”: deeds.
  if (isDeed(words, verb)) return null
  const subject = subjectSpeakers(words, goesOn ? verb - 3 : verb, before?.tag === 'conj' ? [] : last)
  if (
    speechOnlyWithClause.has(word.lower) &&
    !introducesClause(words, verb, subject?.apart === 'aside') &&
    !isTrailing(words, verb, subject)
  )
    return null
  if (subject)
    return {
      from:
        word.form === 'ing' ? (subject.apart === 'clause' ? verb : subject.from) : stretchFrom(words, subject, verb),
      to: stretchTo(words, subject, verb),
      speakers: subject.speakers,
      credit: { from: subject.apart && subject.apart !== 'aside' ? verb : subject.from, to: verb + 1 },
      aside: toldBehindVerb(words, verb, subject.from),
    }
  const inverted = words[verb + 1]
  if (
    before &&
    !listenedVerbs.has(word.lower) &&
    (before.text === ',' ||
      /[”"’']/.test(before.text) ||
      before.text === '.' ||
      before.tag === 'noun' ||
      before.tag === 'name') &&
    inverted &&
    (word.form !== 'base' || before.text === ',' || /[”"’']/.test(before.text)) &&
    word.form !== 'ing'
  ) {
    const document = speechNouns.has(words[verb + 2]?.lower ?? '') || speechNouns.has(inverted.lower)
    const { speakers, to } = document
      ? speakersOfDocument(words, verb + 1)
      : readSpeakers(words, verb + 1, words.length, speakingVerbs.has(word.lower))
    // “A report says 40 jobs would go”: what has a verb of its own is told.
    if (speakers.length && !hasOwnVerb(words[to])) {
      const isQuotation = [before, words[verb - 2]].some(mark => CLOSING_MARKS.has(mark?.text ?? ''))
      const aside = toldBehindName(words, to, isQuotation)
      return { from: 0, to: words.length, speakers, credit: { from: verb, to }, aside }
    }
  }
  return null
}

const hasOwnVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'aux' || word.tag === 'modal' || (word.tag === 'verb' && word.form === 'base'))

/** Words of what was announced, at least. */
const SHORTEST_TOLD = 4

/** “…, the company announced on Monday.”: what was announced stands before. */
function isTrailing(words: readonly Word[], verb: number, subject: { from: number } | null): boolean {
  const next = words[verb + 1]
  const ends = next === undefined || isTagged(next, 'punct', 'prep', 'adv')
  return subject !== null && words[subject.from - 1]?.text === ',' && subject.from > SHORTEST_TOLD && ends
}

/** `isBehindAside`: the comma before the verb closes what is told of its subject. */
function introducesClause(words: readonly Word[], verb: number, isBehindAside: boolean): boolean {
  const before = words[verb - 1]
  const next = words[verb + 1]
  if (!next || /[.:,“"]/.test(next.text)) return true
  if (before && ((before.text === ',' && !isBehindAside) || /[”"]/.test(before.text))) return true
  // “denies stealing”, “has admitted paying”
  if (next.form === 'ing' && next.tag === 'verb') return true
  const ahead = words.slice(verb + 1, verb + 5)
  if (ahead.some(word => word.lower === 'that' || /[“"‘]/.test(word.text))) return true
  if (bareClauseVerbs.test(words[verb]?.lower ?? '')) {
    return (
      words.slice(verb + 1, verb + 12).some(word => word.tag === 'num') ||
      hasVerb(words, verb + 1, Math.min(words.length, verb + 12))
    )
  }
  return words.slice(verb + 1, verb + 12).some(word => word.tag === 'aux' || word.tag === 'modal')
}
