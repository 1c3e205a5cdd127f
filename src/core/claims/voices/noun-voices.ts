/** What a noun says with “that”: “the ministry's denial that 40 died”, “an admission by the mayor that 40 died”. */
import {
  beforeClaimant,
  clauseNouns,
  denyingVerbs,
  owners,
  relativeWords,
  subordinators,
} from '../../language/words.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { endOfOwner } from './end-of-owner.ts'
import { mainSubject } from './far-subject.ts'
import { readSpeakers } from './read-speakers.ts'
import type { Voice } from './voice.ts'

const THAT = 'that'
/** “Admission on Monday by”, “by the mayor on Monday that” */
const LONGEST_TIME = 3
const LONGEST_CLAUSE = 60

export function toldByNoun(words: readonly Word[], noun: number): Voice | null {
  if (!clauseNouns.has(words[noun]?.lower ?? '') || !isNoun(words, noun) || isDenied(words, noun)) return null
  const told = words[noun + 1]?.lower === THAT ? owner(words, noun) : claimant(words, noun)
  if (!told || told.speakers.length === 0) return null
  const { from, that, speakers } = told
  return { from: that, to: endOfClause(words, that), speakers, credit: { from, to: that } }
}

/** “The firm rejected claims by residents that …”: they are told as what is not so. */
const isDenied = (words: readonly Word[], noun: number): boolean =>
  words
    .slice(Math.max(0, noun - LONGEST_CLAUSE), noun + LONGEST_CLAUSE)
    .some(({ lemma }) => denyingVerbs.has(lemma ?? ''))

/** “A warning by” as well. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'noun' || (words[at]?.form === 'ing' && words[at - 1]?.tag === 'det')

interface Claimant {
  from: number
  that: number
  speakers: string[]
}

/** “The rebels' claim that” */
function owner(words: readonly Word[], noun: number): Claimant | null {
  const end = endOfOwner(words, noun)
  // “The army stood by its claim that 40 had died”
  if (owners.has(words[end - 1]?.lower ?? '')) {
    const subject = mainSubject(words, 0, end - 1)
    return subject && { from: end - 1, that: noun + 1, speakers: subject.speakers }
  }
  if (!words[end - 1]?.possessive) return null
  let from = end - 1
  while (isTagged(words[from - 1], 'noun', 'name', 'adj')) from--
  if (words[from - 1]?.tag === 'det') from--
  const { speakers, to } = readSpeakers(words, from, end, true)
  return to === end ? { from, that: noun + 1, speakers } : null
}

/** “A warning on Monday by the agency that” */
function claimant(words: readonly Word[], noun: number): Claimant | null {
  let by = noun + 1
  while (by < noun + LONGEST_TIME && isOfTime(words, by)) by++
  if (!beforeClaimant.has(words[by]?.lower ?? '')) return null
  const { speakers, to } = readSpeakers(words, by + 1, words.length, true)
  let that = to
  while (that < to + LONGEST_TIME && isOfTime(words, that)) that++
  return words[that]?.lower === THAT ? { from: noun, that, speakers } : null
}

const isOfTime = (words: readonly Word[], i: number): boolean => words[i]?.lower === 'on' || isCalendar(words, i)

/** “…that 40 died after the gate was locked | shocked the town”: where the verb of the noun itself begins. */
function endOfClause(words: readonly Word[], that: number): number {
  let open = 1
  for (let i = that + 1; i < Math.min(words.length, that + LONGEST_CLAUSE); i++) {
    const { text, lower, tag } = words[i] as Word
    if (text === ',' || text === ';' || text === ':') return i
    if (tag === 'rel' || tag === 'conj' || lower === THAT || relativeWords.has(lower) || subordinators.has(lower))
      open++
    if (!begins(words, i)) continue
    if (open === 0) return i
    open--
    while (isTagged(words[i + 1], 'verb', 'aux', 'modal', 'adv', 'neg')) i++
  }
  return Math.min(words.length, that + LONGEST_CLAUSE)
}

const begins = (words: readonly Word[], i: number): boolean =>
  isVerbal(words[i]) && words[i]?.form !== 'ing' && words[i - 1]?.lower !== 'to'
