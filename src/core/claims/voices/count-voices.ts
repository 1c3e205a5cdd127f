/** Voices that are named by a count they keep, or in brackets behind it: no verb of saying stands there. */
import { isTime } from '../../figures/counted/noun-phrase.ts'
import {
  beForms,
  behindCount,
  correctedWords,
  countChanges,
  havingVerbs,
  keptCounts,
  levelVerbs,
  offices,
  reckonings,
  speakerFillers,
  speakerPronouns,
  timeBeforeVerb,
  toldCounts,
  valueLinks,
  whoseWord,
} from '../../language/words.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { endOfOwner } from './end-of-owner.ts'
import { isOwnCount } from './own-count.ts'
import { readSpeakers, speakerEndingAt } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

/** Words of a speaker's name, and of a clause. */
const LONGEST_NAME = 10
/** “whose own latest” */
const LONGEST_OWNER = 3
const LONGEST_CLAUSE = 60

export const mayKeepCount = traitOf(
  ({ lower, text }) =>
    text === '(' || keptCounts.has(lower) || toldCounts.has(lower) || countChanges.has(lower) || havingVerbs.has(lower),
)

/** `last`: whoever spoke last, or is told of right before. */
export function countVoice(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  const { text, lower } = words[i] as Word
  if (text === '(') return inBrackets(words, i)
  if (havingVerbs.has(lower)) return having(words, i)
  if (countChanges.has(lower)) return changing(words, i, last)
  if (toldCounts.has(lower) && !givesCount(words, i)) return null
  return ownCount(words, i, last) ?? keptCount(words, i)
}

/** “The union disagrees. Its own count comes to 300.” */
function ownCount(words: readonly Word[], at: number, last: readonly string[]): Voice | null {
  if (
    last.length === 0 ||
    !isOwnCount(words) ||
    at > LONGEST_OWNER ||
    !(words[at + 1]?.text === ':' || isTagged(words[at + 1], 'verb', 'aux'))
  )
    return null
  return { from: at, to: words.length, speakers: [...last], credit: { from: 0, to: at + 1 } }
}

/** “Dead: 118 (disaster agency), 127 (Red Cross)” */
function inBrackets(words: readonly Word[], at: number): Voice | null {
  if (words[at - 1]?.tag !== 'num') return null
  const close = lookAhead(words, at + 1, LONGEST_NAME, ({ text }) => text === ')')
  if (close < 0) return null
  const { speakers, to } = readSpeakers(words, at + 1, close)
  const isVoice = to === close && (isOffice(words[close - 1]) || isBody(words, at + 1, close))
  return isVoice && speakers.length > 0
    ? { from: startOfNumber(words, at), to: at, speakers, credit: { from: at, to: close + 1 } }
    : null
}

/** “The army's version: 40 dead”, “the ministry's answer was 311” */
const givesCount = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.text === ':' || beForms.has(words[at + 1]?.lower ?? '')) &&
  lookAhead(words, at + 2, NEAR_NUMBER, ({ tag }) => tag === 'num') > 0 &&
  !words.slice(at + 2, at + 2 + NEAR_NUMBER).some(({ lower }) => lower === 'that')
const NEAR_NUMBER = 2

/** “(Red Cross)” beside another voice in brackets, “(IVM)”. A single name may be a place. */
const isBody = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ tag }) => tag === 'name') && (to - from > 1 || words[from]?.lexeme.shouted === true)

function startOfNumber(words: readonly Word[], end: number): number {
  let i = end
  while (i > 0 && words[i - 1]?.tag === 'num') i--
  return i
}

/** “An estimate of [100 dead and 1,000 injured] was” */
function endOfCounted(words: readonly Word[], start: number): number {
  let i = start
  while (isTagged(words[i], 'num', 'noun', 'adj', 'conj')) i++
  return i
}

const isOffice = (word: Word | undefined): boolean => offices.has(word?.lower ?? '')

/** “The ministry's figure was 300”, “by the union's count, 90 have died”, “the army's claim that 52 were killed”. */
function keptCount(words: readonly Word[], at: number): Voice | null {
  const whose = lookBack(words, at, LONGEST_OWNER, ({ lower }) => lower === whoseWord)
  if (whose > 0) return whoseCount(words, whose, at)
  const owner = behindOwner(words, at)
  const named = owner > 0 ? (speakerEndingAt(words, owner) ?? ownerAt(words, owner)) : null
  const from = named ? named.from : at
  const isOn = named !== null && from === 1 && words[0]?.lower === 'on'
  const by = isOn || words[(named ? from : owner) - 1]?.lower === 'by' || beforeOwner(words, owner)
  const keeper = owner > 0 ? null : (keeperBehind(words, at) ?? keeperBefore(words, at))
  if (keeper) return keeper
  const source = named ?? (by && owner > 0 ? readOwner(words, owner) : null)
  if (!source) return null
  const credit = { from: source.from, to: at + 1 }
  const next = words[at + 1]
  if (by) return ofAll(words, source.speakers, credit)
  const reaches =
    next !== undefined &&
    words.some(({ tag }, i) => i > at && tag === 'num') &&
    (behindCount.has(next.lower) ||
      (next.text === ':' && words[at + 2]?.tag === 'num') ||
      isTagged(next, 'verb', 'num') ||
      isGivenLater(words, at + 1))
  return reaches ? { from: at, to: endOfClause(words, at), speakers: source.speakers, credit } : null
}

/** “The group, whose own count stands at 412, accuses …” */
function whoseCount(words: readonly Word[], whose: number, count: number): Voice | null {
  const found = words[whose - 1]?.text === ',' ? speakerEndingAt(words, whose - 1, true) : null
  const to = lookAhead(words, count, LONGEST_CLAUSE, ({ text }) => text === ',' || text === ';')
  return (
    found && {
      from: whose,
      to: to < 0 ? words.length : to,
      speakers: found.speakers,
      credit: { from: found.from, to: count + 1 },
    }
  )
}

/** “[Oslo's] count”, “[Oslo's last public] count”: the word behind the owner; 0 where there is none. */
function behindOwner(words: readonly Word[], at: number): number {
  const end = endOfOwner(words, at)
  return words[end - 1]?.possessive ? end : 0
}

/** “by the estimate of the ministry” */
function keeperBehind(words: readonly Word[], at: number): Voice | null {
  if (words[at - 1]?.lower !== 'the' || words[at - 2]?.lower !== 'by' || words[at + 1]?.lower !== 'of') return null
  const { speakers, to } = readSpeakers(words, at + 2)
  return speakers.length > 0 ? ofAll(words, speakers, { from: at - 2, to }) : null
}

/** “The latest Pentagon estimate is 300”, “a Pentagon estimate of 300”, “by Norwegian counts” */
function keeperBefore(words: readonly Word[], at: number): Voice | null {
  if (!reckonings.has(words[at]?.lower ?? '')) return null
  let from = at
  while (words[from - 1]?.tag === 'name') from--
  if (from === at && isOffice(words[at - 1])) from--
  const isBy = words[from - 1]?.lower === 'by'
  const isOf = words[at + 1]?.lower === 'of' && words[at + 2]?.tag === 'num'
  if (from === at || !(isBy || isOf || levelVerbs.has(words[at + 1]?.lemma ?? words[at + 1]?.lower ?? ''))) return null
  const { speakers, to } = readSpeakers(words, from, at)
  if (speakers.length === 0 || to !== at) return null
  const credit = { from: isBy ? from - 1 : from, to: at + 1 }
  return { from: isBy ? 0 : at, to: isOf && !isBy ? endOfCounted(words, at + 2) : words.length, speakers, credit }
}

/** “Oslo's count earlier this week was 300”, “Oslo's last count, on March 2, stood at 300”: nothing but a time stands before the verb. */
function isGivenLater(words: readonly Word[], from: number): boolean {
  let i = from
  while (i < from + LONGEST_TIME && (isCalendar(words, i) || mayTellTime(words[i]))) i++
  return i > from && levelVerbs.has(words[i]?.lemma ?? words[i]?.lower ?? '')
}
const mayTellTime = (word: Word | undefined): boolean =>
  word !== undefined && (isTime(word) || word.text === ',' || isTagged(word, 'num', 'adv', 'det', 'prep'))
const LONGEST_TIME = 8

const beforeOwner = (words: readonly Word[], owner: number): boolean =>
  words.slice(Math.max(0, owner - 4), owner).some(({ lower }) => lower === 'by')

/** “Disputes the union's figure of 40”, “short of the bank's forecast of 40”: whose count it is stands behind any verb or preposition. */
function ownerAt(words: readonly Word[], owner: number): { from: number; speakers: string[] } | null {
  let from = owner
  while (from > 0 && isTagged(words[from - 1], 'noun', 'name', 'adj')) from--
  if (words[from - 1]?.tag === 'det') from--
  if (!isTagged(words[from - 1], 'verb', 'prep')) return null
  const { speakers, to } = readSpeakers(words, from, owner)
  return speakers.length > 0 && to === owner ? { from, speakers } : null
}

function readOwner(words: readonly Word[], owner: number): { from: number; speakers: string[] } | null {
  const by = lookBack(words, owner, LONGEST_NAME, ({ lower }) => lower === 'by')
  if (by < 0) return null
  const { speakers } = readSpeakers(words, by + 1, owner)
  return speakers.length > 0 ? { from: by + 1, speakers } : null
}

function endOfClause(words: readonly Word[], at: number): number {
  const end = lookAhead(words, at + 1, LONGEST_CLAUSE, ({ text }) => text === ';')
  return end < 0 ? words.length : end
}

/** The first comma of the clause whose aside ends with the one at `close`; -1 where none does. */
const openingComma = (words: readonly Word[], close: number): number =>
  lookAhead(words, Math.max(0, close - LONGEST_CLAUSE), Math.min(close, LONGEST_CLAUSE), ({ text }) => text === ',')

/** “Kern lowered its estimate of the savings to 480 million”, “corrected that to 190” */
function changing(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const own = words[verb + 1]?.lower
  const kept = words.slice(verb + 2, verb + 4).some(({ lower }) => keptCounts.has(lower) || lower === 'forecast')
  // “Raised the figure to 190”
  const value = own === 'the' && keptCounts.has(words[verb + 2]?.lower ?? '') ? verb + 3 : verb + 2
  const mayCorrect = value > verb + 2 || correctedWords.has(own ?? '')
  const corrects = mayCorrect && words[value]?.lower === 'to' && words[value + 1]?.tag === 'num'
  if (!corrects && ((own !== 'its' && own !== 'their') || !kept)) return null
  let end = verb
  while (
    end > 0 &&
    (isTagged(words[end - 1], 'aux', 'adv') || isTimeBefore(words, end - 1) || isFiller(words[end - 1]))
  )
    end--
  const aside = words[end - 1]?.text === ',' ? openingComma(words, end - 1) : end
  const isPronoun = last.length > 0 && speakerPronouns.has(words[end - 1]?.lower ?? '')
  const found = isPronoun ? { from: end - 1, speakers: [...last] } : speakerEndingAt(words, aside > 0 ? aside : end)
  return found
    ? { from: found.from, to: words.length, speakers: found.speakers, credit: { from: found.from, to: aside } }
    : null
}

/** “The bureau has since raised its estimate” */
const isFiller = (word: Word | undefined): boolean => speakerFillers.has(word?.lower ?? '')

/** “The bureau [on Tuesday] raised its estimate” */
const isTimeBefore = (words: readonly Word[], at: number): boolean => timeBeforeVerb.test(words[at]?.lower ?? '')

/** “The disaster agency had 131.” */
function having(words: readonly Word[], verb: number): Voice | null {
  const isPut = words[verb + 1]?.lower === 'it' && valueLinks.has(words[verb + 2]?.lower ?? '')
  const from = isPut ? verb + 3 : verb + 1
  let i = from
  while (words[i]?.tag === 'num') i++
  if (i === from || (words[i] !== undefined && words[i]?.tag !== 'punct')) return null
  let end = verb
  if (words[end - 1]?.text === ',') {
    // “The Red Cross, whose volunteers count bodies, had 142.”
    const comma = openingComma(words, end - 1)
    if (comma > 0) end = comma
  }
  const found = speakerEndingAt(words, end)
  if (!found || found.speakers.length > 1) return null
  const head = words[end - 1]
  const isSource = isOffice(head) || (words[found.from]?.tag === 'det' && isBody(words, found.from + 1, end))
  return isSource ? { from: verb, to: i, speakers: found.speakers, credit: { from: found.from, to: verb + 1 } } : null
}
