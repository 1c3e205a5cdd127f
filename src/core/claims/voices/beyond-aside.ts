/** The speaker that an aside stands behind: “Kovalenko, head of the Center, | reported”. */
import { nameTailPrepositions, speechNouns } from '../../language/words.ts'
import { lookBack } from '../../text/look-ahead.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { beforeKnowing } from './before-knowing.ts'
import { speakersOfDocument } from './document-voices.ts'
import type { Subject } from './far-subject.ts'
import { readSpeakers, speakerEndingAt } from './read-speakers.ts'
import { isNamed } from './voice-text.ts'

export function beyondAside(words: readonly Word[], end: number, anyone: boolean): Subject | null {
  if (words[end - 1]?.text !== ',') return null
  const comma = lookBack(words, end - 1, LONGEST_RELATIVE, ({ text }) => text === ',')
  if (comma < 0) return null
  // “The mayor, Besnik Hoxhaj, denied”: where the aside is the name, it speaks.
  // “The Wave's leader, 34-year-old Ida Holm, said”
  const start = /^\d+-year-old$/.test(words[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1
  const aside = readSpeakers(words, start, end - 1)
  const isName = words.slice(start, end - 1).every(isNamed) || isNameOfBody(words, start, end - 1)
  // “An organiser, the union federation KSZ, said”
  const tellsWho = /^(?:an?|one)$/.test(words[0]?.lower ?? '') && isNamed(words[end - 2] as Word)
  if (aside.speakers.length === 1 && aside.to === end - 1 && (isName || tellsWho))
    return { from: speakerEndingAt(words, comma, true)?.from ?? comma + 1, speakers: aside.speakers }
  // “One of them, a trader, said”
  if (words[comma - 1]?.lower === 'them' && words[comma - 3]?.lower === 'one') {
    const { speakers } = readSpeakers(words, comma + 1, end - 1, true)
    return speakers.length > 0 ? { from: comma - 3, speakers } : null
  }
  // “The report, published on Monday by the audit office, says”
  const made = speechNouns.has(words[comma - 1]?.lower ?? '') ? speakersOfDocument(words, comma + 1).speakers : []
  if (made.length > 0) return { from: comma + 1, speakers: made, apart: 'aside' }
  const name = speakerEndingAt(words, beforeKnowing(words, beforeAge(words, beforeWhatOne(words, comma))), anyone)
  return name && { ...name, apart: 'aside' }
}

/** “Their colleagues, [the Chiefs of Staff], said”: who they are, where what stands before is no name. */
const isNameOfBody = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.lower === 'the' &&
  words[from - 2]?.capital === false &&
  isNamed(words[to - 1] as Word) &&
  words.slice(from + 1, to).every(word => isNamed(word) || word.lower === 'of')

/** “Ida Holm, 58, who owns a boat, said”: the comma behind her name, where that at `comma` is behind her age. */
const beforeAge = (words: readonly Word[], comma: number): number =>
  words[comma - 1]?.tag === 'num' && words[comma - 2]?.text === ',' ? comma - 2 : comma

/** “Ida Holm, [of Larne University,] who owns a boat, said”, “Ida Holm, [a geologist,] who …”: the comma behind her name. */
function beforeWhatOne(words: readonly Word[], comma: number): number {
  const before = lookBack(words, comma, LONGEST_APPOSITION, ({ text }) => text === ',')
  if (before < 1 || !isNamed(words[before - 1] as Word) || words[comma + 1]?.tag !== 'rel') return comma
  const first = words[before + 1]
  const tells = nameTailPrepositions.has(first?.lower ?? '') || /^an?$/.test(first?.lower ?? '')
  return tells && !hasVerb(words, before + 1, comma) ? before : comma
}
/** “a senior lecturer at the University of Larne” */
const LONGEST_APPOSITION = 12

/** “who did not want to be named because he was not allowed to brief the media,” */
const LONGEST_RELATIVE = 23
