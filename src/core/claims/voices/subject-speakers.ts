/** Who a verb of saying is said of. */
import { isTime } from '../../figures/counted/noun-phrase.ts'
import {
  bodies,
  handedOn,
  keptCounts,
  ledForms,
  neitherWord,
  offices,
  oneOfSpeakers,
  publishedForms,
  reflexives,
  reviewNouns,
  reviewVerbs,
  severalEnding,
  speakerFillers,
  speakerPronouns,
  speakingVerbs,
  speechNouns,
  timeBeforeVerb,
  valuedNouns,
  withWord,
} from '../../language/words.ts'
import { conceptOfNoun, parentConcept } from '../../meaning/concepts.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookBack } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isAnyBody } from '../antecedent.ts'
import { areSeveral } from './are-several.ts'
import { beforeKnowing } from './before-knowing.ts'
import { beyondAside } from './beyond-aside.ts'
import { documentEndingAt } from './document-voices.ts'
import { beyondRelative, mainSubject, type Subject, sharedSubject } from './far-subject.ts'
import { paperSubject } from './paper-voices.ts'
import { readSpeakers, speakerEndingAt } from './read-speakers.ts'
import { speakerText } from './voice-text.ts'

/** What ends speech that stands before its speaker. */
const BEFORE_PRONOUN = new Set(':;')

export function subjectSpeakers(words: readonly Word[], verb: number, last: readonly string[]): Subject | null {
  const found = speakersBefore(words, verb, last)
  // “Neither Oslo nor Bergen has confirmed it”, “neither side has said so”
  const isNobody = found && words.slice(Math.max(0, found.from - 1), found.from + 1).some(isNeither)
  return isNobody ? null : found
}

const isNeither = ({ lower }: Word): boolean => neitherWord.test(lower)

function speakersBefore(words: readonly Word[], verb: number, last: readonly string[]): Subject | null {
  // “A surge in claims”
  if (words[verb]?.tag === 'noun' && words[verb - 1]?.tag === 'prep') return null
  let end = beforeAdverbs(words, beforeTime(words, beforeAdverbs(words, verb)))
  // “A police report seen by the Herald says”: the reader is no speaker.
  for (let k = end - 2; k > Math.max(0, end - 6); k--)
    if (words[k]?.lower === 'by' && handedOn.has(words[k - 1]?.lower ?? '') && !hasComma(words, k, end - 1)) end = k - 1
  const known = beforeKnowing(words, end)
  const anyone =
    known < end ||
    speakingVerbs.has(words[verb]?.lower ?? '') ||
    isCountOfPerson(words, verb) ||
    isClosing(words, verb, end)
  end = known
  const named = beyondAside(words, end, anyone)
  if (named) return named
  const pronoun = words[end - 1]
  if (pronoun?.tag === 'pron' && speakerPronouns.has(pronoun.lower)) return pronounSubject(words, end - 1, last)
  return (
    oneOfThose(words, end, last) ??
    paperSubject(words, verb, last) ??
    speakerEndingAt(words, end, anyone) ??
    documentEndingAt(words, end) ??
    beyondRelative(words, verb, anyone) ??
    besideDeed(words, end) ??
    headOfPhrases(words, end) ??
    sharedSubject(words, verb) ??
    reviewItself(words, verb, end)
  )
}

/** “has also [said]”, “first [maintained]” */
function beforeAdverbs(words: readonly Word[], end: number): number {
  let i = end
  while (i > 0 && mayStandBefore(words[i - 1] as Word)) i--
  return i
}

/** “The WHO last week | put”, “a UN report from last year | lists”, “the minister had in July | put” */
function beforeTime(words: readonly Word[], end: number): number {
  if (end < 2 || !isTime(words[end - 1] as Word)) return end
  if (timeBeforeVerb.test(words[end - 2]?.lower ?? '')) return words[end - 3]?.tag === 'prep' ? end - 3 : end - 2
  return words[end - 2]?.tag === 'prep' && words[end - 3]?.tag === 'aux' ? end - 2 : end
}

/** “…, a think tank estimates.”, “…, the prefecture confirms, …”: what stands so behind a comma is nothing but who says it. */
function isClosing(words: readonly Word[], verb: number, end: number): boolean {
  // “…, the companies announced on Tuesday.”
  const isOfDay = words[verb + 1]?.lower === 'on' && isCalendar(words, verb + 2) && isTagged(words[verb + 3], 'punct')
  const isInside = (words[verb + 1]?.text === ',' && words[verb]?.form !== 'ing') || isOfDay
  if ((verb < words.length - 2 && !isInside) || isTagged(words[verb + 1], 'noun', 'name', 'num')) return false
  const head = words[end - 1]
  if (head?.tag !== 'noun' || speechNouns.has(head.lower)) return false
  let from = end - 1
  while (isTagged(words[from], 'noun', 'adj')) from--
  return words[from]?.tag === 'det' && words[from - 1]?.text === ','
}

/** “In a letter seen by the Herald, the bank speaks of 40”: whoever stands behind a comma is no reader. */
const hasComma = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => text === ',')

/** “A nurse put the number at 40”: of whom a storm is none. */
function isCountOfPerson(words: readonly Word[], verb: number): boolean {
  if (!/^puts?$/.test(words[verb]?.lower ?? '')) return false
  const concept = conceptOfNoun(words[verb - 1]?.lower ?? '')
  return (
    (concept === PERSON || parentConcept(concept) === PERSON) &&
    words.slice(verb + 1, verb + LONGEST_COUNT).some(({ lower }) => mayBeValued(lower))
  )
}
const PERSON = 'person'
const mayBeValued = (lower: string): boolean => lower === IT || keptCounts.has(lower) || valuedNouns.has(lower)
const LONGEST_COUNT = 4

/** Words between whoever knows and the verb. */
const FARTHEST_KNOWN = 12

/** “has also said”, “first maintained”, “Tarn itself gives 13” */
const mayStandBefore = ({ tag, lower, capital }: Word): boolean =>
  tag === 'aux' ||
  tag === 'modal' ||
  tag === 'adv' ||
  tag === 'neg' ||
  (speakerFillers.has(lower) && !capital) ||
  reflexives.has(lower)

/** “Two officials spoke. [One of them] said”, “[another] put it at 40”: one of those who spoke last. */
function oneOfThose(words: readonly Word[], end: number, last: readonly string[]): Subject | null {
  const [name, another] = last
  if (name === undefined || another !== undefined) return null
  const isOfThem = words[end - 1]?.lower === THEM && words[end - 2]?.lower === 'of'
  const isOther = words[end - 1]?.lower === OTHER && words[end - 2]?.lower === 'the'
  const from = isOfThem ? end - 3 : isOther ? end - 2 : end - 1
  const isOne =
    isOther || (isOfThem ? isTagged(words[from], 'pron', 'num') : oneOfSpeakers.has(words[from]?.lower ?? ''))
  return isOne && areSeveral(name) && opensClause(words, from) ? { from, speakers: [name] } : null
}
const THEM = 'them'
const OTHER = 'other'

const opensClause = (words: readonly Word[], from: number): boolean =>
  from === 0 || isTagged(words[from - 1], 'punct', 'conj')

/** “An independent review published in May | found”: a document that nobody is said to have made speaks for itself. */
function reviewItself(words: readonly Word[], verb: number, end: number): Subject | null {
  if (!reviewVerbs.has(words[verb]?.lower ?? '')) return null
  const at = lookBack(words, end, LONGEST_TAIL, ({ lower }) => reviewNouns.has(lower))
  if (at < 1 || (at < end - 1 && !publishedForms.has(words[at + 1]?.lower ?? ''))) return null
  let from = at
  while (isTagged(words[from - 1], 'noun', 'adj')) from--
  // “The report says”, “a study found”: which, nobody knows.
  if (from === at || words[from - 1]?.tag !== 'det' || words.slice(from, at).some(({ possessive }) => possessive))
    return null
  return opensClause(words, from - 1) ? { from: from - 1, speakers: [speakerText(words.slice(from, at + 1))] } : null
}
/** “published last week after a year of delays” */
const LONGEST_TAIL = 10

/**
 * “Lawyers acting for the families | said”, “engineers working on the dam | told”, “a blogger with 800,000 readers | wrote”, “a team
 * led by Ida Holm | reports”: those whom it tells of, at the head of a clause.
 */
function besideDeed(words: readonly Word[], end: number): Subject | null {
  const deed = lookBack(
    words,
    end,
    FARTHEST_KNOWN,
    ({ form, tag, lower }) => (tag === 'verb' && form === 'ing') || lower === withWord || ledForms.has(lower),
  )
  const head = words[deed - 1]
  if (head === undefined || !offices.has(head.lower)) return null
  const isLed = ledForms.has(words[deed]?.lower ?? '')
  if (isLed && words[deed + 1]?.lower !== 'by') return null
  if (!head.lexeme.endsInS && !isLed && words[deed]?.lower !== withWord) return null
  if (words.slice(deed + 1, end).some((_, i, all) => isTagged(all[i], 'punct', 'rel', 'aux', 'modal', 'conj')))
    return null
  const found = speakerEndingAt(words, deed)
  return found && opensClause(words, found.from) ? found : null
}

/** “The gang behind the attack on the clinics | says”: the first of nothing but phrases at the head of a sentence. */
function headOfPhrases(words: readonly Word[], end: number): Subject | null {
  const preposition = words.findIndex(({ tag }) => tag === 'prep')
  if (preposition < 1 || preposition >= end || words[0]?.tag !== 'det') return null
  if (words.slice(1, end).some((_, i, all) => !isTagged(all[i], 'noun', 'name', 'adj', 'det', 'prep'))) return null
  const { speakers, to } = readSpeakers(words, 0, preposition)
  return speakers.length === 1 && to === preposition ? { from: 0, speakers } : null
}

/** “He thanked the crews and said”: whoever spoke last, where that may be meant. */
export function sharedPronoun(words: readonly Word[], last: readonly string[]): Subject | null {
  const [name, another] = last
  const pronoun = words[0]?.tag === 'pron' ? words[0].lower : ''
  if (name === undefined || another !== undefined || !speakerPronouns.has(pronoun) || pronoun === THEY) return null
  return isAnyBody(name) === (pronoun === IT) ? { from: 0, speakers: [name], apart: 'clause' } : null
}
const THEY = 'they'
const IT = 'it'

/** Whom “it” stands for: the subject of the clause before a colon or semicolon, else whoever spoke last. */
function pronounSubject(words: readonly Word[], at: number, last: readonly string[]): Subject | null {
  const pronoun = words[at]?.lower
  // “Holm calls that misleading: it includes 40 men, she says”
  const colon = BEFORE_PRONOUN.has(words[at - 1]?.text ?? '') ? -1 : words.findIndex(({ text }) => text === ':')
  const opener = colon > 0 && colon < at && pronoun !== THEY ? mainSubject(words, 0, colon) : null
  const [holder, more] = opener?.speakers ?? []
  const isHolder =
    holder !== undefined && more === undefined && !areSeveral(holder) && bodies.test(holder) === (pronoun === IT)
  if (isHolder && /^\p{Lu}/u.test(holder)) return { from: at, speakers: [holder] }
  if (BEFORE_PRONOUN.has(words[at - 1]?.text ?? '')) {
    const from = words.findLastIndex((word, i) => i < at - 1 && BEFORE_PRONOUN.has(word.text)) + 1
    const verb = words.findIndex((word, i) => i > from && isVerbal(word))
    const subject = verb > from && verb < at ? speakerEndingAt(words, verb) : null
    if (subject) return { from: at, speakers: subject.speakers }
  }
  // “the number that the agency gave last week, when it reported 40”
  if ((pronoun === THEY || pronoun === IT) && words[at - 1]?.lower === 'when') {
    const told = words.findLastIndex(({ tag }, i) => i < at - 1 && tag === 'verb')
    const teller = told > 0 ? speakerEndingAt(words, told) : null
    const [body, another] = teller?.speakers ?? []
    if (teller && body !== undefined && another === undefined && isAnyBody(body))
      return { from: at, speakers: teller.speakers, apart: 'relative' }
  }
  // “The firm sold 40 ships, it said”
  if (words[at - 1]?.text === ',') {
    const own = mainSubject(words, 0, at - 1)
    const isOwn =
      last.length === 0 ||
      (pronoun === IT && own?.speakers.every(name => bodies.test(name) && !severalEnding.test(name)))
    if (own && isOwn) return { from: at, speakers: own.speakers }
  }
  return last.length ? { from: at, speakers: [...last] } : null
}
