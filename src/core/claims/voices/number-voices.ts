/** Voices told by verbs that say nothing unless a number follows: “the town lists 52 homes”, “police spoke of 15,000, organisers of 40,000”. */
import {
  bodies,
  givenForm,
  keptCounts,
  numberLinks,
  numberVerbs,
  offices,
  speechNouns,
  timeBeforeVerb,
  valueLinks,
} from '../../language/words.ts'
import { isAttribute } from '../../meaning/concepts.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isSaidOf } from '../is-said-of.ts'
import { isOwned } from './is-owned.ts'
import { readSpeakers } from './read-speakers.ts'
import type { Voice } from './voice.ts'
import { voiceOfSubject } from './voice-of-subject.ts'

/** Words in which the number must come: at once, but for “just”, “only” or a quotation mark; or in the same clause. */
const AT_ONCE = 4
const AFTER = 12

export function numberVoices(words: readonly Word[], verb: number, last: readonly string[]): Voice[] {
  const { lower, tag, form } = words[verb] as Word
  if ((tag !== 'verb' && !(tag === 'noun' && form !== 'base')) || isOwned(words, verb)) return []
  if (!givesNumber(words, verb, lower)) return []
  // “It gives her party six seats”: what has come about.
  // “is expected”, “were given 12 days”; “had spoken of” is active.
  if (isSaidOf(words, verb) || (words[verb - 1]?.lower === 'it' && givesToOthers(words, verb))) return []
  const voice = voiceOfSubject(words, verb, last)
  if (!voice || (numberVerbs.ofBodies.has(lower) && !voice.speakers.every(isBody))) return []
  const first = { ...voice, to: Math.min(voice.to, otherClause(words, verb)) }
  return givesToOthers(words, verb) ? [first] : [first, ...othersOf(words, verb + 1, first)]
}

/** “The bank expects 300 cases; the institute, which does not, stays at 400”: where another body's clause begins. */
function otherClause(words: readonly Word[], verb: number): number {
  const mark = lookAhead(words, verb + 1, LONGEST_CLAUSE, ({ text }) => text === ';')
  if (mark < 0) return words.length
  const { speakers, to } = readSpeakers(words, mark + 1)
  const isBody = speakers.length === 1 && offices.has(words[to - 1]?.lower ?? '')
  return isBody && (words[to]?.text === ',' || isVerbal(words[to] as Word)) ? mark : words.length
}
const LONGEST_CLAUSE = 60

/** “Gives one coalition a 55 % chance, another 30 %”: those are no speakers. */
const givesToOthers = (words: readonly Word[], verb: number): boolean =>
  /^g[ai]v/.test(words[verb]?.lower ?? '') &&
  /^(?:det|adj|noun|name)$/.test(words[verb + 1]?.tag ?? '') &&
  !givesAs(words, verb)

/** “The WHO”, “the health ministry”, “colleagues at Open Roads”: places record much as well. */
const isBody = (speaker: string): boolean =>
  bodies.test(speaker) || /^[A-Z]{3,}$/.test(speaker) || /^\p{Ll}+s (?:at|of|from) \p{Lu}/u.test(speaker)

function givesNumber(words: readonly Word[], verb: number, lower: string): boolean {
  // “has given the figure as 25”, but not “has given 25 tanks”
  if (lower === givenForm) return givesAs(words, verb)
  // “gave five million euros”: a gift.
  if (numberVerbs.atOnce.has(lower))
    return (hasNumber(words, verb + 1, AT_ONCE) && !isGift(words, verb, lower)) || givesAs(words, verb)
  if (numberVerbs.ofBodies.has(lower)) return hasNumber(words, verb + 1, AFTER)
  if (numberVerbs.after.has(lower)) return hasNumber(words, verb + 1, AFTER)
  if (numberVerbs.atValue.has(lower)) return isPutAt(words, verb)
  if (numberVerbs.ofCount.has(lower)) return namesCount(words, verb)
  if (numberVerbs.ofValue.has(lower)) return hasNumber(words, verb + 1, AFTER) && namesValue(words, verb + 1)
  // “spoke yesterday of 41,000”
  let of = verb + 1
  while (of < verb + AT_ONCE && timeBeforeVerb.test(words[of]?.lower ?? '')) of++
  return words[of]?.lower === (numberLinks[lower] ?? 'of') && hasNumber(words, of + 1, AT_ONCE)
}

/** “disputes the figure, [putting] it at 12”, but “putting 300 jobs at risk” */
function isPutAt(words: readonly Word[], verb: number): boolean {
  const at = lookAhead(words, verb + 1, AFTER, ({ lower, tag }) => valueLinks.has(lower) || tag === 'punct')
  return at > verb + 1 && valueLinks.has(words[at]?.lower ?? '') && words[at + 1]?.tag === 'num'
}

/** “Named a new figure of 40”, “gave a much higher figure: 40” */
const COUNT_LINKS = new Set(['of', ':'])
function namesCount(words: readonly Word[], verb: number): boolean {
  const count = lookAhead(words, verb + 1, AT_ONCE, ({ lower, tag }) => keptCounts.has(lower) || tag === 'punct')
  return (
    keptCounts.has(words[count]?.lower ?? '') &&
    COUNT_LINKS.has(words[count + 1]?.text ?? '') &&
    words[count + 2]?.tag === 'num'
  )
}

/** “Gives the number of dead as 40”, “gives a figure of 40” */
function givesAs(words: readonly Word[], verb: number): boolean {
  if (namesCount(words, verb)) return true
  const as = lookAhead(words, verb + 1, AFTER, ({ lower, text }) => lower === 'as' || text === ',')
  return words[as]?.lower === 'as' && words[as + 1]?.tag === 'num'
}

function hasNumber(words: readonly Word[], from: number, most: number): boolean {
  for (let i = from; i < Math.min(words.length, from + most); i++) {
    if (words[i]?.tag === 'num') return true
    if (words[i]?.text === ',') return false
  }
  return false
}

/** “sees sales of $900m”, “sees Brent at $62”, but “sees 40,000 visitors a year” */
function namesValue(words: readonly Word[], from: number): boolean {
  const number = lookAhead(words, from, AFTER, ({ tag }) => tag === 'num')
  // “sees his party at 19 per cent in a survey”: what is bought has a price.
  if (words[number - 1]?.lower === 'at' && /[$€£¥]/.test(words[number]?.text ?? '')) return true
  return words.slice(from, number).some(({ lower }) => isAttribute(lower))
}

function isGift(words: readonly Word[], verb: number, lower: string): boolean {
  // “A poll gave the party 40 per cent”
  if (!/^g[ai]ve/.test(lower) || speechNouns.has(words[verb - 1]?.lower ?? '')) return false
  let i = lookAhead(words, verb + 1, AT_ONCE, ({ tag }) => tag === 'num')
  const from = i
  while (words[i]?.tag === 'num') i++
  // A count that stands alone, or counts something; money and the like are one number with their unit.
  return words.slice(from, i).some(({ text }) => /[$€£¥%]/.test(text)) || i - from > 1 || words[i]?.lower === 'to'
}

/** “police spoke of 15,000, organisers of 40,000”, “police counted 900, the union 2,400”, “puts it at 240, the union at 260”: the verb is said once. */
export function othersOf(words: readonly Word[], from: number, { to: end }: Voice): Voice[] {
  const voices: Voice[] = []
  for (let i = from; i < Math.min(words.length, end, from + FARTHEST_OTHER); i++) {
    if (words[i]?.text !== ',' && words[i]?.lower !== 'and') continue
    const number = numberAfter(words, i + 1)
    if (number < 0) continue
    const until = linkBefore(words, number, from)
    const { speakers, to } = readSpeakers(words, i + 1, until)
    const isSource = until < number || offices.has(words[until - 1]?.lower ?? '') || isOnlyNumber(words, i, number)
    if (speakers.length === 1 && to === until && isSource)
      voices.push({ from: i + 1, to: words.length, speakers, credit: { from: i + 1, to } })
  }
  return voices
}

/** “of 40,000”, “puts it at 240, the institute at about 260”: where the preposition stands that the first number has, too; else the number. */
function linkBefore(words: readonly Word[], number: number, from: number): number {
  const first = lookAhead(words, from, FARTHEST_OTHER, ({ tag }) => tag === 'num')
  const shared = words[first - 1]?.lower ?? ''
  for (let i = number - 1; i >= number - LONGEST_LINK; i--)
    if (words[i]?.lower === 'of' || (valueLinks.has(shared) && words[i]?.lower === shared)) return i
  return number
}
/** “At about” */
const LONGEST_LINK = 2

/** “…, BelRail 24,000.”: a name and a number that end the sentence; not “40 died in Arden, 12 in Port Sarn”. */
const isOnlyNumber = (words: readonly Word[], comma: number, number: number): boolean =>
  words[comma]?.text === ',' &&
  words.slice(comma + 1, number).every(({ tag }, k) => tag === 'name' || (k === 0 && tag === 'det')) &&
  words[number + 1]?.text === '.' &&
  !words.slice(0, comma).some(({ tag }, k, all) => tag === 'prep' && all[k + 1]?.tag === 'name')

/** Words in which others share the verb. */
const FARTHEST_OTHER = 40

/** The number before which a speaker's phrase must end; -1 where none is near. */
function numberAfter(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + AFTER); i++) {
    if (words[i]?.tag === 'num') return i > from ? i : -1
    if (words[i]?.tag === 'verb' || words[i]?.text === ',') return -1
  }
  return -1
}
