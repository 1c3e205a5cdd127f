import type { Sentence } from '../../analyse.ts'
import {
  beforeEvent,
  earlierEventCue,
  lookingBack,
  previousWord,
  recordWords,
  whichEvent,
} from '../../language/words.ts'
import { cuesOf } from '../../text/cues.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { eventClause } from './event-clause.ts'
import { namesEvent } from './names-event.ts'

const cues = cuesOf([earlierEventCue])
const looksBackTo = traitOf(({ lower }) => lookingBack.has(lower))

/** Is the number at `first` of an event before the one that is told of: “the worst until now was that of Dorna, with 23 dead”? */
export function ofEarlierEvent(sentence: Sentence, clause: WordRange, first: number): boolean {
  if (!looksBackTo(sentence) && !cues.beginIn(sentence)) return false
  const { words } = sentence
  const { from, to } = eventClause(words, clause)
  return looksBack(words, from, first) || isInEarlier(words, first, to)
}

function looksBack(words: readonly Word[], from: number, to: number): boolean {
  let mayBegin = false
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (isEarlier(words, i, to)) return true
    mayBegin ||= cues.beginIn(word)
  }
  return mayBegin && earlierEventCue.test(textOf(words, from, to))
}

/** “A previous collapse” */
const isEarlier = (words: readonly Word[], at: number, to: number): boolean => {
  const lower = words[at]?.lower ?? ''
  return lookingBack.has(lower) && namesEvent(words, at + 1, to, lower === previousWord ? recordWords : undefined)
}

/** “23 died in an earlier collapse”, in the same breath. What stands behind “than” is compared with, and not told of. */
function isInEarlier(words: readonly Word[], first: number, to: number): boolean {
  for (let i = first; i < to; i++) {
    const { lower } = words[i] as Word
    if (lower === 'than' || lower === ',' || lower === ';') return false
    if (!beforeEvent.has(lower)) continue
    const at = whichEvent.has(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
    if (lookingBack.has(words[at]?.lower ?? '') && namesEvent(words, at + 1, to)) return true
  }
  return false
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
