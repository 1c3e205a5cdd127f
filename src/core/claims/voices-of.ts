/** The voices one sentence names, by pattern, in order of how surely each names a speaker. */
import type { Sentence } from '../analyse.ts'
import {
  agencies,
  backPointers,
  bareClauseVerbs,
  beForms,
  beforeMaker,
  citingWords,
  handedOn,
  numberVerbs,
  offices,
  owners,
  reflexives,
  sayingVerbs,
  speakerPronouns,
  speakingVerbs,
  speechNouns,
  speechOnlyWithClause,
} from '../language/words.ts'
import { factOf } from '../text/lexeme.ts'
import type { Word } from '../text/tag.ts'
import { hasVerb, isVerbal } from '../text/verbal.ts'
import { countVoice, mayKeepCount } from './count-voices.ts'
import { beyondRelative, type Subject, sharedSubject } from './far-subject.ts'
import { isDeed } from './is-deed.ts'
import { numberVoices, othersOf } from './number-voices.ts'
import { isNamed, readSpeakers, speakerEndingAt } from './read-speakers.ts'
import { beforeRelative, stretchFrom, stretchStart, stretchTo } from './stretch.ts'

/** Speakers of a stretch of a sentence, by word index, `to` exclusive. Nearest voice first. */
export interface Voice {
  from: number
  to: number
  speakers: string[]
  /** The words that name the speaker, verb of saying included: no part of what is said. Null when carried over. */
  credit: { from: number; to: number } | null
}

/** What ends speech that stands before its speaker. */
const BEFORE_PRONOUN = new Set(':;')

/** A headline's speaker is a word or a few: “Doctors’ union: …”. */
const LONGEST_HEAD = 4

/** Agencies pass on what they are told; another listener is no source. */
const relays = new Set(agencies.flat())

export function voicesOf(sentence: Sentence, last: readonly string[]): Voice[] {
  const { words } = sentence
  const voices: Voice[] = []
  let heard = last
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!mayTellVoice(word)) continue
    // “… puts it at 1,100, and told lawmakers”: one subject, two verbs of saying.
    const shared = voices.at(-1)
    if (shared?.credit && words[i - 1]?.lower === 'and' && word.tag === 'verb' && sayingVerbs.has(word.lower)) {
      voices.push({ ...shared, from: i, to: words.length, credit: { from: i, to: i + 1 } })
      continue
    }
    const voice =
      accordingTo(words, i, heard) ??
      reportedBy(words, i) ??
      (sayingVerbs.has(word.lower) &&
      (word.tag === 'verb' || (word.tag === 'noun' && (word.form !== 'base' || endsIn(words, i))))
        ? saidByAround(words, i, heard)
        : null) ??
      colonHeadline(words, i) ??
      headlineSpeaker(words, i)
    if (voice?.credit && word.tag === 'verb' && voice.speakers.length > 0) heard = voice.speakers
    if (voice) voices.push(besideOther(words, voice, voices.at(-1)))
    else if (mayGiveNumber(word)) voices.push(...numberVoices(words, i, heard))
    if (voice && word.tag === 'verb') voices.push(...othersOf(words, i + 1, voice))
    const kept = mayKeepCount(word) ? countVoice(words, i) : null
    if (kept) voices.push(kept)
  }
  return voices.map(voice => ({ ...voice, speakers: withCited(words, voice.speakers) }))
}

/** “…, friends claim.”: at the end of a sentence, behind a plural, even a word that is more often a noun. */
const endsIn = (words: readonly Word[], verb: number): boolean =>
  (words[verb + 1] === undefined || words[verb + 1]?.text === '.') &&
  words[verb - 1]?.lexeme.endsInS === true &&
  words.slice(Math.max(0, verb - 4), verb).some(({ text }) => text === ',')

const mayGiveNumber = factOf(({ lower }) => Object.values(numberVerbs).some(verbs => verbs.has(lower)))
/** Hardly any word does: only at these is a voice looked for. */
const mayTellVoice = factOf(
  lexeme =>
    lexeme.text === ':' ||
    lexeme.lower === 'according' ||
    lexeme.lower === 'by' ||
    sayingVerbs.has(lexeme.lower) ||
    mayKeepCount({ lexeme }) ||
    mayGiveNumber({ lexeme }),
)

/** “some 2,400, according to the union, and 1,200 according to management”: each speaks of its own number. */
function besideOther(words: readonly Word[], voice: Voice, before: Voice | undefined): Voice {
  const isCredit = ({ credit }: Voice): boolean => credit !== null && words[credit.from]?.lower === 'according'
  if (!before?.credit || !voice.credit || !isCredit(before) || !isCredit(voice) || before.credit.from < 3) return voice
  const { to } = before.credit
  if (!words.slice(to, voice.credit.from).some(({ tag }) => tag === 'num')) return voice
  before.to = to
  return { ...voice, from: to }
}

/** “according to NATO, the United States and South Korea”. A clause of its own at either end of the sentence. */
function accordingTo(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') return null
  // “according to its bulletin”: whoever spoke last.
  const before = whoeverSpokeLast(words, i + 2, last)
  const named = readSpeakers(words, i + 2, words.length, true)
  const { speakers, to } = before && (before.owned || named.speakers.length === 0) ? before : named
  if (speakers.length === 0) return null
  return { from: i < 3 ? 0 : stretchStart(words, i), to: words.length, speakers, credit: { from: i, to } }
}

/** “its bulletin”, “the latest statement”: made by whoever spoke last. */
function whoeverSpokeLast(
  words: readonly Word[],
  at: number,
  last: readonly string[],
): { speakers: string[]; to: number; owned: boolean } | null {
  if (last.length === 0) return null
  const lower = words[at]?.lower ?? ''
  if (owners.has(lower)) return { speakers: [...last], to: at + 2, owned: true }
  const to = backPointers.has(lower) ? words.findIndex((word, i) => i > at && speechNouns.has(word.lower)) : -1
  return to > at && to <= at + 3 ? { speakers: [...last], to: to + 1, owned: false } : null
}

/** “was reported on Monday by Reuters, citing the coast guard”. */
function reportedBy(words: readonly Word[], i: number): Voice | null {
  const word = words[i] as Word
  if (word.lower !== 'by') return null
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const before = words[k] as Word
    const isSpeech =
      (before.tag === 'verb' && before.form !== 'ing' && sayingVerbs.has(before.lower)) ||
      (speechNouns.has(before.lower) && before.tag === 'noun')
    if (!isSpeech || words.slice(k + 1, i).some(({ lower }) => handedOn.has(lower))) continue
    const { speakers, to } = readSpeakers(words, i + 1)
    return speakers.length ? { from: 0, to: words.length, speakers, credit: { from: k, to } } : null
  }
  return null
}

/** A verb of saying with its speaker on either side: “the JCS said”, “said the ministry”, “the NIS estimating around 1,100”. */
function saidByAround(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const word = words[verb] as Word
  const before = words[verb - 1]
  if (before && (beForms.has(before.lower) || before.lower === 'to')) return null
  // “put up two tents”, “toll put at 45”, “claimed 118 lives”: deeds.
  if (isDeed(words, verb)) return null
  const subject = subjectSpeakers(words, verb, before?.tag === 'conj' ? [] : last)
  if (speechOnlyWithClause.has(word.lower) && !introducesClause(words, verb) && !isTrailing(words, verb, subject))
    return null
  if (subject)
    return {
      from: word.form === 'ing' ? subject.from : stretchFrom(words, subject, verb),
      to: stretchTo(words, subject, verb),
      speakers: subject.speakers,
      credit: { from: subject.apart && subject.apart !== 'aside' ? verb : subject.from, to: verb + 1 },
    }
  const inverted = words[verb + 1]
  if (
    before &&
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
    if (speakers.length) return { from: 0, to: beforeRelative(words, to), speakers, credit: { from: verb, to } }
  }
  return null
}

/** “…, the company announced on Monday.”: what was announced stands before. */
function isTrailing(words: readonly Word[], verb: number, subject: { from: number } | null): boolean {
  const next = words[verb + 1]
  const ends = next === undefined || next.tag === 'punct' || next.tag === 'prep' || next.tag === 'adv'
  return subject !== null && words[subject.from - 1]?.text === ',' && subject.from > LONGEST_HEAD && ends
}

function introducesClause(words: readonly Word[], verb: number): boolean {
  const before = words[verb - 1]
  const next = words[verb + 1]
  if (!next || /[.:,“"]/.test(next.text)) return true
  if (before && (before.text === ',' || /[”"]/.test(before.text))) return true
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

export function subjectSpeakers(words: readonly Word[], verb: number, last: readonly string[]): Subject | null {
  let end = verb
  const anyone = speakingVerbs.has(words[verb]?.lower ?? '')
  while (end > 0 && mayStandBefore(words[end - 1] as Word)) end--
  // “A police report seen by the Herald says”: the reader is no speaker.
  for (let k = end - 2; k > Math.max(0, end - 6); k--)
    if (words[k]?.lower === 'by' && handedOn.has(words[k - 1]?.lower ?? '')) end = k - 1
  // “Kovalenko, head of the Center, reported”: step over the apposition to its name.
  if (words[end - 1]?.text === ',') {
    for (let k = end - 2; k >= Math.max(0, end - 16); k--) {
      if (words[k]?.text !== ',') continue
      // “The mayor, Besnik Hoxhaj, denied”: where the aside is the name, it speaks.
      const aside = readSpeakers(words, k + 1, end - 1)
      const isName = words.slice(k + 1, end - 1).every(isNamed)
      // “An organiser, the union federation KSZ, said”
      const tellsWho = /^an?$/.test(words[0]?.lower ?? '') && isNamed(words[end - 2] as Word)
      if (aside.speakers.length === 1 && aside.to === end - 1 && (isName || tellsWho))
        return { from: k + 1, speakers: aside.speakers }
      const name = speakerEndingAt(words, k)
      if (name) return { ...name, apart: 'aside' }
      break
    }
  }
  const pronoun = words[end - 1]
  if (pronoun?.tag === 'pron' && speakerPronouns.has(pronoun.lower)) return pronounSubject(words, end - 1, last)
  return speakerEndingAt(words, end, anyone) ?? beyondRelative(words, verb, anyone) ?? sharedSubject(words, verb)
}

/** “has also said”, “first maintained”, “Tarn itself gives 13” */
const mayStandBefore = ({ tag, lower }: Word): boolean =>
  tag === 'aux' || tag === 'modal' || tag === 'adv' || tag === 'neg' || lower === 'first' || reflexives.has(lower)

/** Whom “it” stands for: the subject of the clause before a colon or semicolon, else whoever spoke last. */
function pronounSubject(words: readonly Word[], at: number, last: readonly string[]): Subject | null {
  if (BEFORE_PRONOUN.has(words[at - 1]?.text ?? '')) {
    const from = words.findLastIndex((word, i) => i < at - 1 && BEFORE_PRONOUN.has(word.text)) + 1
    const verb = words.findIndex((word, i) => i > from && isVerbal(word))
    const subject = verb > from && verb < at ? speakerEndingAt(words, verb) : null
    if (subject) return { from: at, speakers: subject.speakers }
  }
  return last.length ? { from: at, speakers: [...last] } : null
}

/** “reports X, citing Y”: Y spoke to X. */
function withCited(words: readonly Word[], speakers: string[]): string[] {
  const cited: string[] = []
  for (let i = 0; i < words.length; i++) {
    const lower = (words[i] as Word).lower
    if (citingWords.has(lower) || (lower === 'cited' && words[i + 1]?.tag !== 'prep'))
      cited.push(...readSpeakers(words, i + 1).speakers)
    else if (lower === 'told' && words[i + 1]) {
      const to = readSpeakers(words, i + 1).speakers
      cited.push(...to.filter(name => !speakers.includes(name) && relays.has(name) && to.length === 1))
    }
  }
  return [...new Set([...speakers, ...cited])]
}

/** “… a document published today by the Joint Chiefs”: the document's maker speaks. */
function speakersOfDocument(words: readonly Word[], at: number): { speakers: string[]; to: number } {
  for (let i = at; i < Math.min(words.length, at + 12); i++) {
    if (beforeMaker.has((words[i] as Word).lower)) {
      const found = readSpeakers(words, i + 1)
      if (found.speakers.length) return found
    }
  }
  return { speakers: [], to: at }
}

/** “Union: budget will cost 3,500 jobs”: a headline's speaker, before what is said. */
function headlineSpeaker(words: readonly Word[], i: number): Voice | null {
  if (words[i]?.text !== ':' || i > LONGEST_HEAD || i === 0 || words.at(-1)?.text === '.') return null
  if (!offices.has(words[i - 1]?.lower ?? '')) return null
  const { speakers, to } = readSpeakers(words, 0, i)
  return speakers.length > 0 && to === i
    ? { from: 0, to: words.length, speakers, credit: { from: 0, to: i + 1 } }
    : null
}

/** “Death toll at 45: officials”. */
function colonHeadline(words: readonly Word[], i: number): Voice | null {
  if (words[i]?.text !== ':' || i < 3 || words.length - i > 6 || i === words.length - 1) return null
  const { speakers, to } = readSpeakers(words, i + 1)
  return speakers.length && to >= words.length - 1 ? { from: 0, to: i, speakers, credit: { from: i, to } } : null
}
