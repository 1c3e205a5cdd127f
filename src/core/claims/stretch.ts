/** How much of its sentence a voice covers. Word indices; `to` exclusive. */

import { readNounPhrase } from '../figures/counted/noun-phrase.ts'
import { calendarWords, contrasts, listenedVerbs, sayingVerbs, subordinators, whatWord } from '../language/words.ts'
import { isTagged } from '../text/is-tagged.ts'
import { lookAhead } from '../text/look-ahead.ts'
import { hasVerb } from '../text/verbal.ts'
import type { Word } from '../text/word.ts'
import type { Subject } from './voices/far-subject.ts'

/** A closing “according to” speaks of its own clause, back to a “while” or “but”. */
export function stretchStart(words: readonly Word[], i: number): number {
  for (let k = i - 1; k > 0; k--) if (words[k]?.text === ';' || contrasts.has((words[k] as Word).lower)) return k
  return 0
}

/** “Headline figure, says Seoul” covers all before it; speech before the verb begins at the sentence or after “but”. */
export function stretchFrom(words: readonly Word[], { from, apart }: Subject, verb: number): number {
  const before = words[from - 1]
  // “a front where the UN counts 62,000 dead”: the rest of the sentence is not theirs.
  if (before?.tag === 'rel') return before.lower === 'where' ? from : restricted(words, from - 1)
  // “A boy of eleven found what archaeologists say is a ship”
  const isWhat = from > 0 && (words[from]?.lower === whatWord || before?.lower === whatWord)
  if (isWhat && isTagged(words[verb + 1], 'aux', 'verb')) return from
  // “twice as many as ministers admit”
  // “…, as the firm stated in its report”
  if (before?.lower === 'as' && words[from - 2]?.text === ',' && !goesOnAfter(words, verb)) return 0
  // “Shares rose after the firm said it had lost 40 ships”
  if (isSubordinate(before)) return from
  if (before?.lower === 'as' || before?.lower === 'than') return deniedBefore(words, from - 1) ?? from
  if (apart === 'relative') return verb
  const own = apart ? verb : from
  if (from === 0) return own
  const narrowed = narrowedDown(words, from)
  if (narrowed !== null) return narrowed
  if (goesOnAfter(words, verb)) {
    if (before?.lower === 'and' || before?.lower === 'but' || !hasVerb(words, 0, from)) return own
    // “While the union says 900 came, police counted 40”
    if (before?.text === ',' && contrasts.has(words[0]?.lower ?? '')) return own
    // “They say they lost three men, the Pact says at least 15”
    if (before?.text === ',' && !listenedVerbs.has(words[verb]?.lower ?? '') && hasSaying(words, from)) return own
  }
  // “wheat, cheap fuel and, a diplomat says, four jets”
  if (before?.text === ',' && words[from - 2]?.tag === 'conj') return from
  // The speech may stand before the speaker: “…”, the JCS said.
  return before && /^[,”"]$/.test(before.text) ? 0 : stretchStart(words, from)
}

/** “after [police said]”; “as” may open a credit. */
const isSubordinate = (word: Word | undefined): boolean =>
  word?.tag === 'prep' && subordinators.has(word.lower) && word.lower !== 'as'

/** “212 guards, [not 350] as the club claims”: what is set right is theirs. */
function deniedBefore(words: readonly Word[], as: number): number | null {
  let i = as - 1
  while (isTagged(words[i], 'num', 'noun', 'adj') || words[i]?.text === ',') i--
  return words[i]?.lower === 'not' && words[i + 1]?.tag === 'num' ? i : null
}

const hasSaying = (words: readonly Word[], to: number): boolean =>
  words.slice(0, to).some(({ tag, lower }) => tag === 'verb' && sayingVerbs.has(lower))

/** “the 2,800 rounds which the army says came”: a clause without a comma narrows its number down. */
function restricted(words: readonly Word[], relative: number): number {
  for (let i = relative - 1; i >= Math.max(0, relative - FARTHEST_NUMBER); i--) {
    const { tag } = words[i] as Word
    if (tag === 'num') return i
    if (tag === 'verb' || tag === 'punct') break
  }
  return relative + 1
}

const FARTHEST_NUMBER = 8

/** “says it has six million, more than [the 2.4 million] the firm admitted”: only that number is theirs. Null where none stands there. */
function narrowedDown(words: readonly Word[], from: number): number | null {
  let i = from - 1
  while (isTagged(words[i], 'noun', 'adj')) i--
  if (words[i]?.tag !== 'num') return null
  while (words[i - 1]?.tag === 'num') i--
  return words[i - 1]?.lower === 'the' && hasVerb(words, 0, i - 1) ? i : null
}

/** Does what is said follow the verb, and whoever was told? “said that …”, “counts 3,050 cases”, but not “said on Monday.”, “told lawmakers.” */
function goesOnAfter(words: readonly Word[], verb: number): boolean {
  const heard = listenedVerbs.has(words[verb]?.lower ?? '') ? readNounPhrase(words, verb + 1) : null
  const next = words[heard ? heard.to : verb + 1]
  if (next === undefined || /^[,.;)]$/.test(next.text)) return false
  if (words.slice(verb + 1, verb + 7).some(({ lower }) => lower === 'that')) return true
  return next.tag !== 'prep' && next.tag !== 'adv' && next.tag !== 'rel' && !calendarWords.has(next.lower)
}

/** From “as” to the verb of its clause. */
const NEAR_VERB = 6

/** Words of a relative clause. */
const LONGEST_CLAUSE = 60

export function stretchTo(words: readonly Word[], { from, apart }: Subject, verb: number): number {
  if (apart === 'relative' || words[from - 1]?.tag === 'rel') {
    const comma = lookAhead(words, verb + 1, LONGEST_CLAUSE, ({ text }) => text === ',')
    return comma < 0 ? words.length : comma
  }
  // “After police said 40 had died, the mayor resigned”
  const isLead = isSubordinate(words[from - 1]) && !hasVerb(words, 0, from - 1)
  for (let i = verb + 1; i < words.length; i++) {
    if (isLead && words[i]?.text === ',' && !isTagged(words[i + 1], 'num')) return i
    // “Club admits gates were locked as toll reaches 63”: a headline tells the rest itself.
    if (words[i]?.lower === 'as' && words.at(-1)?.tag !== 'punct' && hasVerb(words, i + 2, i + NEAR_VERB)) return i
    // “, while the union said …”: another voice begins.
    if (
      contrasts.has((words[i] as Word).lower) &&
      words.slice(i + 1, i + 8).some(word => sayingVerbs.has(word.lower) && word.tag === 'verb')
    )
      return i
  }
  return words.length
}
