/** Papers that speak, whoever wrote them: “court documents show”, “minutes published on Friday say”, “a letter she sent to parents says”. */
import {
  creditPrepositions,
  paperNouns,
  paperVerbs,
  publishedForms,
  sentForms,
  speakerPronouns,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { mainSubject, type Subject } from './far-subject.ts'
import { readSpeakers } from './read-speakers.ts'
import { speakerText } from './voice-text.ts'

/** Words between a paper and its verb. */
const LONGEST_TAIL = 10

/** The paper that the verb is said of; who wrote it, where a pronoun says that somebody did. `last`: whoever spoke last. */
export function paperSubject(words: readonly Word[], verb: number, last: readonly string[]): Subject | null {
  if (!paperVerbs.has(words[verb]?.lower ?? '')) return null
  const paper = paperBefore(words, verb)
  if (paper < 0) return null
  let from = paper
  while (isTagged(words[from - 1], 'noun', 'name', 'adj')) from--
  if (words[from - 1]?.tag === 'det') from--
  // “He would not comment on the letter that says”, “a copy of the minutes shows”
  if (isTagged(words[from - 1], 'prep', 'verb')) return null
  const isWritten = speakerPronouns.has(words[paper + 1]?.lower ?? '')
  const writer = isWritten ? (mainSubject(words, 0, from)?.speakers ?? last) : []
  if (writer.length > 0) return { from, speakers: [...writer] }
  // “Filings by its owner”, “records of the rescue service”
  const makers = creditPrepositions.has(words[paper + 1]?.lower ?? '')
    ? readSpeakers(words, paper + 2, verb).speakers
    : []
  return {
    from,
    speakers: makers.length > 0 ? makers.slice(0, 1) : [speakerText(ownersOf(words.slice(from, paper + 1)))],
  }
}

/** Where the paper stands; -1 where there is none. */
function paperBefore(words: readonly Word[], verb: number): number {
  let end = verb
  while (isTagged(words[end - 1], 'adv', 'aux')) end--
  if (isPaper(words[end - 1])) return end - 1
  for (let i = end - 2; i >= Math.max(0, end - LONGEST_TAIL); i--) {
    if (isPaper(words[i])) return beginsTail(words[i + 1]) ? i : -1
    if (isTagged(words[i], 'punct', 'aux', 'modal', 'conj')) return -1
  }
  return -1
}

const isPaper = (word: Word | undefined): boolean => word?.tag === 'noun' && paperNouns.has(word.lower)

/** “[Minutes] published”, “[a letter] she sent”, “[filings] with” */
const beginsTail = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'prep' ||
    publishedForms.has(word.lower) ||
    sentForms.has(word.lower) ||
    speakerPronouns.has(word.lower))

/** “[The company's] filings” */
function ownersOf(phrase: readonly Word[]): readonly Word[] {
  const owner = phrase.findLastIndex(({ possessive }) => possessive)
  return owner < 0 ? phrase : phrase.slice(0, owner + 1)
}
