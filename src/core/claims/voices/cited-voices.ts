/** Voices behind a voice: “X reports, citing Y”, “X quoted Y as saying”. */
import { agencies, citingWords, quotingVerbs, speechNouns, withoutWord } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isSaidOf } from '../is-said-of.ts'
import { readSpeakers, speakerEndingAt } from './read-speakers.ts'
import type { Voice } from './voice.ts'
import { voiceOfSubject } from './voice-of-subject.ts'

/** Agencies pass on what they are told; another listener is no source. */
const relays = new Set(agencies.flat())
/** Words of whoever is quoted. */
const LONGEST_NAME = 12

/** “State television quoted the governor as saying”, “was quoted by Interfax as saying”: nearest voice first. */
export function quotedAs(words: readonly Word[], i: number): Voice | null {
  if (!quotingVerbs.has(words[i]?.lower ?? '')) return null
  const as = lookAhead(words, i + 1, LONGEST_NAME, ({ lower }) => lower === 'as')
  if (as < 0 || !words[as + 1]?.lower.endsWith('ing')) return null
  const passive = isSaidOf(words, i)
  let end = i
  while (end > 0 && isTagged(words[end - 1], 'aux', 'adv')) end--
  const subject = speakerEndingAt(words, end, true)
  const other = readSpeakers(words, words[i + 1]?.lower === 'by' ? i + 2 : i + 1, as, !passive).speakers
  const named = subject?.speakers ?? []
  const speakers = [...new Set(passive ? [...other, ...named] : [...named, ...other])]
  const credit = { from: subject?.from ?? i, to: as + 2 }
  const from = endsSentence(words, credit.to) ? 0 : credit.from
  return speakers.length > 0 ? { from, to: words.length, speakers, credit } : null
}

/** “Sixteen have died, state television quoted the ministry as saying on Monday.”: what was said stands before it. */
const endsSentence = (words: readonly Word[], at: number): boolean =>
  at >= words.length ||
  words[at]?.text === '.' ||
  (isTagged(words[at], 'prep') && !words.slice(at).some(word => isVerbal(word) || word.tag === 'num'))

/** “Cited data showing that 3,000 had been killed”: of whoever cites them. */
export function citingData(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const { lower, tag, form } = words[verb] as Word
  if (tag !== 'verb' || form === 'ing' || !quotingVerbs.has(lower) || isSaidOf(words, verb)) return null
  const data = lookAhead(words, verb + 1, LONGEST_DATA, word => speechNouns.has(word.lower))
  if (data < 0 || words[data + 1] === undefined || words[data + 1]?.tag === 'punct') return null
  return voiceOfSubject(words, verb, last)
}

/** “preliminary intelligence data” */
const LONGEST_DATA = 5

/** “reports X, citing Y”: Y spoke to X. */
export function withCited(words: readonly Word[], speakers: string[]): string[] {
  const cited: string[] = []
  for (let i = 0; i < words.length; i++) {
    const lower = (words[i] as Word).lower
    if (citingWords.has(lower) && words[i - 1]?.lower !== withoutWord)
      cited.push(...readSpeakers(words, i + 1).speakers)
    // “With reference to the ministry”
    else if (lower === 'reference' && words[i - 1]?.lower === 'with' && words[i + 1]?.lower === 'to')
      cited.push(...readSpeakers(words, i + 2).speakers)
    else if (lower === 'told' && words[i + 1]) {
      const to = readSpeakers(words, i + 1).speakers
      if (to.length === 1) cited.push(...to.filter(name => relays.has(name)))
    }
  }
  return [...new Set([...speakers, ...cited])]
}
