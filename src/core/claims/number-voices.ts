/** Voices told by verbs that say nothing unless a number follows: “the town lists 52 homes”, “police spoke of 15,000, organisers of 40,000”. */
import { beForms, numberVerbs } from '../language/words.ts'
import type { Word } from '../text/tag.ts'
import { readSpeakers } from './read-speakers.ts'
import { subjectSpeakers, type Voice } from './voices-of.ts'

/** Words in which the number must come: at once, but for “just”, “only” or a quotation mark; or in the same clause. */
const AT_ONCE = 4
const AFTER = 12

export function numberVoices(words: readonly Word[], verb: number, last: readonly string[]): Voice[] {
  const { lower, tag, form } = words[verb] as Word
  if ((tag !== 'verb' && !(tag === 'noun' && form !== 'base')) || !givesNumber(words, verb, lower)) return []
  if (isPassive(words, verb)) return []
  const subject = subjectSpeakers(words, verb, last)
  if (!subject) return []
  const first: Voice = {
    from: subject.from,
    to: words.length,
    speakers: subject.speakers,
    credit: { from: subject.from, to: verb + 1 },
  }
  return numberVerbs.afterOf.has(lower) ? [first, ...othersOf(words, verb + 2)] : [first]
}

function givesNumber(words: readonly Word[], verb: number, lower: string): boolean {
  if (numberVerbs.atOnce.has(lower)) return hasNumber(words, verb + 1, AT_ONCE)
  if (numberVerbs.after.has(lower)) return hasNumber(words, verb + 1, AFTER)
  return numberVerbs.afterOf.has(lower) && words[verb + 1]?.lower === 'of' && hasNumber(words, verb + 2, AT_ONCE)
}

function hasNumber(words: readonly Word[], from: number, most: number): boolean {
  for (let i = from; i < Math.min(words.length, from + most); i++) if (words[i]?.tag === 'num') return true
  return false
}

/** “is expected”, “were given 12 days”; “had spoken of” is active. */
const isPassive = (words: readonly Word[], verb: number): boolean => beForms.has(words[verb - 1]?.lower ?? '')

/** “police spoke of 15,000, organisers of 40,000”: the verb is said once. */
function othersOf(words: readonly Word[], from: number): Voice[] {
  const voices: Voice[] = []
  for (let i = from; i < words.length; i++) {
    if (words[i]?.text !== ',' && words[i]?.lower !== 'and') continue
    const { speakers, to } = readSpeakers(words, i + 1, endBefore(words, i + 1))
    if (speakers.length > 0 && words[to]?.lower === 'of' && hasNumber(words, to + 1, AT_ONCE))
      voices.push({ from: i + 1, to: words.length, speakers, credit: { from: i + 1, to } })
  }
  return voices
}

/** Where the speaker's phrase must end: at the “of” before a number. */
function endBefore(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + AFTER); i++)
    if (words[i]?.lower === 'of' && hasNumber(words, i + 1, AT_ONCE)) return i
  return from
}
