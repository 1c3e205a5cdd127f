/** A verb of saying with its speaker on either side: “the JCS said”, “said the ministry”, “the NIS estimating around 1,100”. */
import {
  bareClauseVerbs,
  beForms,
  comingVerbs,
  goingOnVerbs,
  listenedVerbs,
  negatingThings,
  owningUpNouns,
  paperNouns,
  proposingVerbs,
  publishedForms,
  reviewNouns,
  sayingVerbs,
  singleEvents,
  speakingVerbs,
  speechNouns,
  speechOnlyWithClause,
  unsaidVerbs,
  valuingVerbs,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { isDeed } from '../is-deed.ts'
import { stretchFrom, stretchTo } from '../stretch.ts'
import { speakersOfDocument } from './document-voices.ts'
import { CLOSING_MARKS } from './quotation-voices.ts'
import { readSpeakers } from './read-speakers.ts'
import { sharedPronoun, subjectSpeakers } from './subject-speakers.ts'
import { toldBehindName, toldBehindVerb } from './told-of-speaker.ts'
import type { Voice } from './voice.ts'

export function saidByAround(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const word = words[verb] as Word
  const before = words[verb - 1]
  const goesOn =
    before?.lower === 'to' && goingOnVerbs.has(words[verb - 3]?.lower ?? '') && words[verb - 2]?.lower === 'on'
  // “was told”, but “is reporting that”
  const isPassive = before !== undefined && beForms.has(before.lower) && word.form !== 'ing'
  if (isPassive || (before?.lower === 'to' && !goesOn)) return null
  // “the 100,000 marchers claimed by organisers”
  if (words[verb + 1]?.lower === 'by' && before?.tag === 'noun') return null
  // “an inquiry that would report within six months”
  if (before?.tag === 'modal' && comingVerbs.has(word.lower)) return null
  // “did not say whether 40 jobs would go”, “neither side would say”
  if (unsaidVerbs.has(word.lower) && (before?.tag === 'neg' || negatingThings.has(words[0]?.lower ?? ''))) return null
  // “suggested going round”
  if (proposingVerbs.has(word.lower) && words[verb + 1]?.tag === 'verb' && words[verb + 1]?.form === 'ing') return null
  // “put up two tents”, “toll put at 45”, “claimed 118 lives”: deeds.
  if (isDeed(words, verb)) return null
  const isJoined = before?.tag === 'conj'
  const subject =
    subjectSpeakers(words, goesOn ? verb - 3 : verb, isJoined ? [] : last) ??
    (isJoined && last.length > 0 ? sharedPronoun(words, last) : null)
  if (subject && isPutSo(words, verb, subject))
    return {
      from: 0,
      to: words.length,
      speakers: subject.speakers,
      credit: { from: subject.from - 1, to: verb + 2 },
    }
  if (subject && ownsUp(words, verb)) {
    // What came of the attack is no word of theirs, nor has “no group” said anything.
    const credit = { from: subject.from, to: verb + 2 }
    return negatingThings.has(words[0]?.lower ?? '') ? null : { ...credit, speakers: subject.speakers, credit }
  }
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
  return saidByNext(words, verb)
}

/** “Claimed responsibility for the attack”, “claimed [the attack], which killed 40”, but “claimed the attack killed 40” */
const ownsUp = (words: readonly Word[], verb: number): boolean =>
  words[verb]?.lemma === 'claim' &&
  (owningUpNouns.has(words[verb + 1]?.lower ?? '') ||
    (words[verb + 1]?.tag === 'det' &&
      singleEvents.has(words[verb + 2]?.lower ?? '') &&
      (words[verb + 3] === undefined || isTagged(words[verb + 3], 'punct', 'prep', 'rel'))))

/** “…”, said the ministry */
function saidByNext(words: readonly Word[], verb: number): Voice | null {
  const word = words[verb] as Word
  const [before, next] = [words[verb - 1], words[verb + 1]]
  if (!before || !next || listenedVerbs.has(word.lower) || valuingVerbs.has(word.lower) || word.form === 'ing')
    return null
  const isBehindSpeech = before.text === ',' || /[”"’']/.test(before.text)
  const mayFollow = before.text === '.' || before.tag === 'noun' || before.tag === 'name'
  if (!isBehindSpeech && (word.form === 'base' || !mayFollow)) return null
  const { speakers, to } = speechNouns.has(words[verb + 2]?.lower ?? '')
    ? speakersOfDocument(words, verb + 1)
    : readSpeakers(words, isOneOf(words, verb + 1) ? verb + 3 : verb + 1, words.length, speakingVerbs.has(word.lower))
  // “A report says 40 jobs would go”, “some of the survivors said 40 people died”: what has a verb of its own is told.
  const mayTell = isBehindSpeech && words[verb + 1]?.tag !== 'num'
  const isTold = isTagged(words[to], 'aux', 'modal') || (!mayTell && isTagged(words[to], 'verb')) || owns(words, to)
  if (speakers.length === 0 || isTold) return null
  const isQuotation = [before, words[verb - 2]].some(mark => CLOSING_MARKS.has(mark?.text ?? ''))
  const aside = toldBehindName(words, to, isQuotation)
  return { ...segmentOf(words, verb), speakers, credit: { from: verb, to }, aside }
}

/** “says the region's 14,000 pupils” */
const owns = (words: readonly Word[], to: number): boolean =>
  words[to - 1]?.possessive === true && words[to]?.tag === 'num'

/** “…,” says one of the elders */
const isOneOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'one' && words[at + 1]?.lower === 'of' && words[at + 2]?.tag === 'det'

/** “10,000, says the ministry; 11,000, says the union”: each speaks between its semicolons; one who speaks alone, of all. */
function segmentOf(words: readonly Word[], verb: number): WordRange {
  const from = words.findLastIndex(({ text }, i) => i < verb && text === ';') + 1
  const end = words.findIndex(({ text }, i) => i > verb && text === ';')
  const to = end < 0 ? words.length : end
  const isOther = words.some(
    ({ tag, lower }, i) =>
      (i < from || i >= to) && tag === 'verb' && sayingVerbs.has(lower) && words[i - 1]?.text === ',',
  )
  return isOther ? { from, to } : { from: 0, to: words.length }
}

/** Words of what was announced, at least. */
const SHORTEST_TOLD = 4

/** “…, the company announced on Monday.”: what was announced stands before. */
function isTrailing(words: readonly Word[], verb: number, subject: { from: number } | null): boolean {
  const next = words[verb + 1]
  const listeners = subject ? toldBehindVerb(words, verb, subject.from) : null
  const ends =
    next === undefined ||
    isTagged(next, 'punct', 'prep', 'adv') ||
    (listeners !== null && words[listeners.to]?.text === '.')
  return subject !== null && words[subject.from - 1]?.text === ',' && subject.from > SHORTEST_TOLD && ends
}

/** “…, as the mayor put it.”, “As the mayor put it, …” */
const isPutSo = (words: readonly Word[], verb: number, { from }: { from: number }): boolean =>
  words[verb]?.lemma === 'put' &&
  words[from - 1]?.lower === 'as' &&
  words[verb + 1]?.lower === 'it' &&
  words[verb + 2]?.text === (from === 1 ? ',' : '.')

/** “put the toll at about 40”, but “put 40 workers on short time”, “put the first six of 42 trams into service” */
function putsValue(words: readonly Word[], verb: number): boolean {
  const number = lookAhead(words, verb + 1, FARTHEST_VALUE, ({ tag }) => tag === 'num')
  // “puts the number as high as 40”: all of that is the number.
  if (words[number]?.lower === 'as' && number > verb + 1) return true
  return number > verb + 1 && words.slice(verb + 1, number).some(({ tag, lower }) => tag === 'prep' && lower !== 'of')
}
const FARTHEST_VALUE = 14

function isDocument(words: readonly Word[], verb: number): boolean {
  const isBehindAside = words[verb - 1]?.text === ','
  const end = isBehindAside ? lookBack(words, verb - 1, LONGEST_ASIDE, ({ text }) => text === ',') : verb
  const published = lookBack(words, end, LONGEST_ASIDE, ({ lower }) => publishedForms.has(lower))
  const head = words[end - 1]?.lower ?? ''
  if (published > 0 && reviewNouns.has(words[published - 1]?.lower ?? '')) return true
  return end > 0 && (speechNouns.has(head) || paperNouns.has(head))
}
/** “The union's figures, [released to members on Monday], show” */
const LONGEST_ASIDE = 16

/** `isBehindAside`: the comma before the verb closes what is told of its subject. */
function introducesClause(words: readonly Word[], verb: number, isBehindAside: boolean): boolean {
  const before = words[verb - 1]
  const next = words[verb + 1]
  if (!next || /[.:,“"]/.test(next.text)) return true
  if (before && ((before.text === ',' && !isBehindAside) || /[”"]/.test(before.text))) return true
  // “denies stealing”, “has admitted paying”
  if (next.form === 'ing' && next.tag === 'verb') return true
  // “The union's survey found 40 faults”: documents do nothing but tell.
  if (isDocument(words, verb) && words.slice(verb + 1, verb + 12).some(({ tag }) => tag === 'num')) return true
  const ahead = words.slice(verb + 1, verb + 5)
  if (ahead.some(word => word.lower === 'that' || /[“"‘]/.test(word.text))) return true
  if (words[verb]?.lemma === 'put') return putsValue(words, verb)
  if (bareClauseVerbs.test(words[verb]?.lower ?? '')) {
    return (
      words.slice(verb + 1, verb + 12).some(word => word.tag === 'num') ||
      hasVerb(words, verb + 1, Math.min(words.length, verb + 12))
    )
  }
  return words.slice(verb + 1, verb + 12).some(word => word.tag === 'aux' || word.tag === 'modal')
}
