/** Speakers that stand beside a quotation: a colon before it or any verb behind it tells whose it is. */
import {
  beForms,
  opiningVerbs,
  owners,
  platforms,
  sayingVerbs,
  speakerPronouns,
  spokenWords,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { mainSubject } from './far-subject.ts'
import { readSpeakers } from './read-speakers.ts'
import { subjectSpeakers } from './subject-speakers.ts'
import { toldBehindName, toldBehindVerb } from './told-of-speaker.ts'
import { ofAll, type Voice } from './voice.ts'

/** Words before a quotation. */
const LONGEST_LEAD = 12

export const CLOSING_MARKS: ReadonlySet<string> = new Set('”"»')

/** “Ada Birchwood: “The bridge …””, “Ada Birchwood was blunt: “The bridge …””. `i` is the colon. */
export function beforeQuotation(words: readonly Word[], i: number): Voice | null {
  if (i === 0 || i > LONGEST_LEAD || !/^[“"„«]$/.test(words[i + 1]?.text ?? '')) return null
  const start = words[0]?.tag === 'num' ? 1 : 0
  // “Ada Birchwood on Telegram: “…””
  const end = words[i - 2]?.lower === 'on' && platforms.has(words[i - 1]?.lower ?? '') ? i - 2 : i
  const named = readSpeakers(words, start, end)
  if (named.speakers.length > 0 && named.to === end) return ofAll(words, named.speakers, { from: 0, to: i + 1 })
  const subject = mainSubject(words, 0, i)
  return subject ? { from: i + 1, to: words.length, speakers: subject.speakers, credit: null } : null
}

/** “The firm considers that exaggerated: no more than 40 jobs will go”: what follows the colon at `i` is its own reckoning. */
export function behindColon(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  const verb = lookBack(words, i, LONGEST_OPINION, ({ tag, lower }) => tag === 'verb' && opiningVerbs.has(lower))
  if (verb < 1 || beForms.has(words[verb - 1]?.lower ?? '')) return null
  const subject = subjectSpeakers(words, verb, last)
  return subject && { from: i + 1, to: words.length, speakers: subject.speakers, credit: null }
}

/** Words between such a verb and the colon. */
const LONGEST_OPINION = 10

/** Before the closing mark, where a speaker follows it: “Who pays?” asked Ada Birchwood. */
const ENDS_SPEECH = new Set(',?!')

/** “…,” farmer Piet Larch recalls. · “…”, sighed Piet Larch. `i` is the mark that closes the quotation, a comma beside it. */
export function afterQuotation(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  const outside = words[i + 1]?.text === ','
  if (!outside && !ENDS_SPEECH.has(words[i - 1]?.text ?? '')) return null
  const at = outside ? i + 2 : i + 1
  // “…,” she thundered.
  if (
    last.length > 0 &&
    words[at + 1]?.tag === 'verb' &&
    speakerPronouns.has(words[at]?.lower ?? '') &&
    endsCredit(words[at + 2])
  )
    return ofAll(words, [...last], { from: at, to: at + 2 })
  // “…,” were her words.
  const isOwn = beForms.has(words[at]?.lower ?? '') && owners.has(words[at + 1]?.lower ?? '')
  if (last.length > 0 && isOwn && words[at + 2]?.lower === spokenWords)
    return ofAll(words, [...last], { from: at, to: at + 3 })
  const inverted = isTelling(words[at]) || isUnknownPast(words[at]) || isUnknownPresent(words, at)
  const { speakers, to } = readSpeakers(words, inverted ? at + 1 : at, words.length, !inverted)
  // “…,” the chief told staff: a verb of saying may have listeners.
  const says = sayingVerbs.has(words[inverted ? at : to]?.lower ?? '')
  if (speakers.length === 0 || !(inverted || says || isTelling(words[to]))) return null
  if (!says && !endsCredit(words[inverted ? to : to + 1])) return null
  const aside = inverted ? toldBehindName(words, to, true) : toldBehindVerb(words, to, at)
  return { from: 0, to: words.length, speakers, credit: { from: at, to: inverted ? to : to + 1 }, aside }
}

/** “The prime minister called the number “a third of the truth””: the words in quotation marks are hers. */
export function calledSo(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const isVerb =
    words[verb]?.tag === 'verb' || (words[verb - 1]?.tag === 'name' && /^["“„«]$/.test(words[verb + 1]?.text ?? ''))
  if (!isVerb || beForms.has(words[verb - 1]?.lower ?? '')) return null
  const open = lookAhead(words, verb + 1, LONGEST_OBJECT, ({ text }) => /^[“"„«,.;:]$/.test(text))
  if (!/^[“"„«]$/.test(words[open]?.text ?? '')) return null
  const close = words.findIndex(({ text }, i) => i > open && CLOSING_MARKS.has(text))
  const subject = close < 0 ? null : subjectSpeakers(words, verb, last)
  return subject && { from: open, to: close, speakers: subject.speakers, credit: { from: subject.from, to: verb + 1 } }
}

/** Words between such a verb and the quotation. */
const LONGEST_OBJECT = 8

const isTelling = (word: Word | undefined): boolean =>
  word?.tag === 'verb' && (word.form === 's' || word.form === 'past' || word.form === 'participle')

/** “…,” beamed the winner: a verb that no table knows. */
const isUnknownPast = (word: Word | undefined): boolean => word?.tag === 'adj' && word.lexeme.ending === 'participle'

/** “…,” sighs Ida Holm. */
const isUnknownPresent = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'noun' &&
  words[at]?.lexeme.endsInS === true &&
  !words[at]?.capital &&
  words[at + 1]?.tag === 'name'

const endsCredit = (word: Word | undefined): boolean => word === undefined || isTagged(word, 'punct', 'prep', 'adv')
