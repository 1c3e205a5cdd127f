/** Voices that no verb of saying gives: “according to NATO”, “was reported by Reuters”, “a document published by the Joint Chiefs”. */
import {
  backPointers,
  beForms,
  beforeMaker,
  beforeOutlet,
  bodies,
  countChanges,
  estimateNouns,
  givenForm,
  handedOn,
  journalWord,
  keptCounts,
  kinWords,
  ownCounts,
  ownedOutlets,
  owners,
  pronounOfObject,
  publishedForms,
  publishedNouns,
  reckonings,
  sayingVerbs,
  speechNouns,
  studyNouns,
  timeBeforeVerb,
} from '../../language/words.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { stretchStart } from '../stretch.ts'
import { mainSubject } from './far-subject.ts'
import { readSpeakers } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

/** “according to NATO, the United States and South Korea”. A clause of its own at either end of the sentence. */
export function accordingTo(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') return null
  // “according to its bulletin”: whoever spoke last.
  const before = whoeverSpokeLast(words, i + 2, ownSubject(words, i) ?? last)
  const named = readSpeakers(words, i + 2, words.length, true)
  const own =
    makerBehind(words, i + 2) ??
    (named.speakers.length > 0 || !isDocument(words, i + 2) ? named : speakersOfDocument(words, i + 2))
  // “its chairman Dirk Holm” has a name of his own.
  const isNamed = words.slice(i + 3, own.to).some(({ tag }) => tag === 'name')
  // “according to her military intelligence”: a body speaks for itself.
  const isBody = own.speakers.some(name => bodies.test(name))
  const { speakers, to } = before && ((before.owned && !isNamed && !isBody) || own.speakers.length === 0) ? before : own
  if (speakers.length === 0) return null
  return { from: i < 3 ? 0 : stretchStart(words, i), to: words.length, speakers, credit: { from: i, to } }
}

/** “[The Red Cross] has given out 40, according to its website”: a body that the sentence itself tells of. */
function ownSubject(words: readonly Word[], according: number): readonly string[] | null {
  if (words[according - 1]?.text !== ',' || words[according + 2]?.lower !== ITS) return null
  const subject = mainSubject(words, 0, according - 1)
  const [name, another] = subject?.speakers ?? []
  if (!subject || name === undefined || another !== undefined) return null
  const isNamed = words[0]?.lower === 'the' && words[1]?.tag === 'name'
  return bodies.test(name) || (isNamed && subject.from === 0) ? [name] : null
}
const ITS = 'its'

/** “According to calculations that [the bank] published” */
function makerBehind(words: readonly Word[], at: number): { speakers: string[]; to: number } | null {
  const that = lookAhead(words, at, LONGEST_DOCUMENT, ({ lower, tag }) => lower === 'that' || tag === 'punct')
  const made = words[that - 1]?.lower ?? ''
  if (words[that]?.lower !== 'that' || !(estimateNouns.has(made) || speechNouns.has(made))) return null
  const maker = readSpeakers(words, that + 1)
  return maker.speakers.length > 0 && isVerbal(words[maker.to]) ? maker : null
}

/** “the latest official figures that” */
const LONGEST_DOCUMENT = 5

/** “A report in the Daily Ash” */
const isDocument = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some(({ lower }) => speechNouns.has(lower))

/** “its bulletin”, “the latest statement”: made by whoever spoke last. */
function whoeverSpokeLast(
  words: readonly Word[],
  at: number,
  last: readonly string[],
): { speakers: string[]; to: number; owned: boolean } | null {
  if (last.length === 0) return null
  const lower = words[at]?.lower ?? ''
  if (pronounOfObject[lower] && !isTagged(words[at + 1], 'noun', 'adj', 'name'))
    return { speakers: [...last], to: at + 1, owned: true }
  // “According to his family”: others than he.
  if (owners.has(lower)) return isOthers(words, at + 1) ? null : { speakers: [...last], to: at + 2, owned: true }
  const to = backPointers.has(lower) ? words.findIndex((word, i) => i > at && speechNouns.has(word.lower)) : -1
  return to > at && to <= at + 3 ? { speakers: [...last], to: to + 1, owned: false } : null
}

const isOthers = (words: readonly Word[], at: number): boolean => {
  const noun = words[at]?.tag === 'adj' ? at + 1 : at
  const next = words[noun + 1]
  return kinWords.has(words[noun]?.lower ?? '') && (next === undefined || isTagged(next, 'punct', 'conj', 'prep'))
}

const OWN = 'own'
const COME = 'come'
/** “The health ministry's own admission” */
const LONGEST_OWNER = 8
const isCount = ({ lower }: Word): boolean => keptCounts.has(lower)

/** “the figure of 2,000 dead [given by the rebels]” */
const LONGEST_COUNT = 6

/** Whoever is named behind the “by” or “from” at `i` of what was told, counted or published. `last`: whoever spoke last. */
export function reportedBy(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  const { lower } = words[i] as Word
  if (lower === 'from') return comingFrom(words, i) ?? publishedBy(words, i, i - 1)
  if (lower !== 'by') return null
  const isPublished = publishedForms.has(words[i - 1]?.lower ?? '')
  return (
    byOwnCount(words, i, last) ??
    byAdmission(words, i) ??
    (isPublished ? publishedBy(words, i, i - 2) : null) ??
    toldBy(words, i)
  )
}

/** “by his account”, “by their own count” */
function byOwnCount(words: readonly Word[], by: number, last: readonly string[]): Voice | null {
  if (last.length === 0 || !owners.has(words[by + 1]?.lower ?? '')) return null
  const noun = words[by + 2]?.tag === 'adj' ? by + 3 : by + 2
  return ownCounts.has(words[noun]?.lower ?? '') ? ofAll(words, [...last], { from: by, to: noun + 1 }) : null
}

/** “By the ministry's own admission”, “by Oslo's account” */
function byAdmission(words: readonly Word[], by: number): Voice | null {
  const told = lookAhead(words, by + 2, LONGEST_OWNER, ({ lower, tag }) => ownCounts.has(lower) || tag === 'punct')
  const end = words[told - 1]?.lower === OWN ? told - 1 : told
  if (!words[end - 1]?.possessive) return null
  const { speakers, to } = readSpeakers(words, by + 1, end)
  return speakers.length > 0 && to === end ? ofAll(words, speakers, { from: by, to: told }) : null
}

/** “The figure comes from the army” */
function comingFrom(words: readonly Word[], from: number): Voice | null {
  if (words[from - 1]?.lemma !== COME || lookBack(words, from, LONGEST_COUNT + 2, isCount) < 0) return null
  const { speakers, to } = readSpeakers(words, from + 1)
  return speakers.length > 0 ? ofAll(words, speakers, { from: from - 1, to }) : null
}

/** “Figures from the statistics office show”, “…, figures published by the farm ministry show”: the document stands at `from`. */
function publishedBy(words: readonly Word[], preposition: number, from: number): Voice | null {
  if (!speechNouns.has(words[from]?.lower ?? '')) return null
  const verb = lookAhead(words, preposition + 1, LONGEST_MAKER, ({ lower }) => sayingVerbs.has(lower))
  // At the end of a sentence it is often taken for a noun: “figures from the ministry show.”
  if (verb < 0 || (words[verb]?.tag !== 'verb' && words[verb + 1]?.text !== '.')) return null
  const { speakers, to } = readSpeakers(words, preposition + 1, verb)
  if (speakers.length === 0) return null
  // “The bureau had warned of 20; 40 fell, data from the service showed”
  const mark = lookBack(words, from, LONGEST_SPEECH, ({ text }) => text === ';')
  return { ...ofAll(words, speakers, { from, to }), from: mark + 1 }
}
const LONGEST_SPEECH = 60
const LONGEST_MAKER = 8

/** “was reported on Monday by Reuters, citing the coast guard” */
function toldBy(words: readonly Word[], by: number): Voice | null {
  for (let k = by - 1; k >= Math.max(0, by - 4); k--) {
    if (!tellsSpeech(words, k) || words.slice(k + 1, by).some(({ lower }) => handedOn.has(lower))) continue
    const { speakers, to } = readSpeakers(words, by + 1)
    if (speakers.length === 0) return null
    // “the 100,000 marchers claimed by organisers were …”: no more than that is theirs.
    const isOfCounted = words[k]?.tag === 'verb' && k === by - 1 && words[k - 1]?.tag === 'noun'
    const [from, end] = isOfCounted ? [startOfCounted(words, k), to] : [0, words.length]
    return { from, to: end, speakers, credit: { from: k, to } }
  }
  return null
}

/** “Reported”, “the figure given”, “a statement”, “was raised” of a count */
function tellsSpeech(words: readonly Word[], at: number): boolean {
  const { tag, form, lower } = words[at] as Word
  // “She hopes to find a buyer by spring”
  const mayBePassive = form === 'past' || form === 'participle' || beForms.has(words[at - 1]?.lower ?? '')
  if ((tag === 'verb' && mayBePassive && sayingVerbs.has(lower)) || (tag === 'noun' && speechNouns.has(lower)))
    return true
  const isGiven = lower === givenForm || (countChanges.has(lower) && isTagged(words[at - 1], 'aux', 'adv'))
  return isGiven && lookBack(words, at, LONGEST_COUNT, isCount) >= 0
}

/** “[the 100,000 marchers] claimed”: with the number. */
function startOfCounted(words: readonly Word[], end: number): number {
  let from = end
  while (/^(?:noun|adj|num|det)$/.test(words[from - 1]?.tag ?? '')) from--
  return from
}

/** “… a document published today by the Joint Chiefs”: the document's maker speaks. */
export function speakersOfDocument(words: readonly Word[], at: number): { speakers: string[]; to: number } {
  for (let i = at; i < Math.min(words.length, at + 12) && words[i]?.text !== ','; i++) {
    if (beforeMaker.has((words[i] as Word).lower)) {
      const found = readSpeakers(words, i + 1)
      if (found.speakers.length) return found
    }
  }
  return { speakers: [], to: at }
}

/** Words of where a document is published, and whose. */
const LONGEST_OUTLET = 12

/** “[A statement posted on the ministry's website] said”, “[a report in the Daily Ash] says”: whoever published what ends before word `end`. */
export function documentEndingAt(words: readonly Word[], end: number): { from: number; speakers: string[] } | null {
  const at = lookBack(words, end, LONGEST_OUTLET, ({ lower }) => beforeOutlet.has(lower))
  if (at < 2) return null
  const isPlaced = isTagged(words[at - 1], 'verb', 'adj')
  const document = words[isPlaced ? at - 2 : at - 1]
  if (document?.tag !== 'noun' || !mayPublish(words, at, document)) return null
  const { speakers, to: read } = readSpeakers(words, at + 1, end)
  const to = pastTime(words, read, end)
  let from = at - (isPlaced ? 2 : 1)
  while (isTagged(words[from - 1], 'noun', 'name', 'adj', 'det')) from--
  if (to !== end || speakers.length !== 1) return null
  return reckonings.has(document.lower) && !bodies.test(speakers[0] as string) ? null : { from, speakers }
}

/** “in the Daily Ash [on Thursday]” */
function pastTime(words: readonly Word[], from: number, end: number): number {
  let i = from
  while (i < end && (timeBeforeVerb.test(words[i]?.lower ?? '') || isCalendar(words, i))) i++
  return i
}

/** Is something published there, and by whoever it belongs to? */
function mayPublish(words: readonly Word[], at: number, { lower }: Word): boolean {
  const [next, more] = [words[at + 1], words[at + 2]]
  if (words[at]?.lower === 'of') return ownedOutlets.has(lower) || reckonings.has(lower)
  if (!speechNouns.has(lower) && !publishedNouns.has(lower)) return false
  if (words[at]?.lower === 'in' && studyNouns.has(lower) && publishedForms.has(words[at - 1]?.lower ?? ''))
    return next?.tag === 'det' || (next?.tag === 'name' && !isCalendar(words, at + 1))
  if (words[at]?.lower === 'in')
    return next?.lower === journalWord || (next?.tag === 'det' && (more?.tag === 'name' || more?.lower === journalWord))
  return words.slice(at + 1, at + LONGEST_OUTLET).some(word => ownedOutlets.has(word.lower))
}
