import { earlierEventCue, inEarlierEvent } from '../../language/words.ts'
import { cuesOf } from '../../text/cues.ts'
import type { Word } from '../../text/word.ts'
import type { Clause } from '../counted/clause.ts'
import { eventClause } from './event-clause.ts'

const cues = cuesOf([earlierEventCue])

/** Is the number at `first` of an event before the one that is told of: “the worst until now was that of Dorna, with 23 dead”? */
export function ofEarlierEvent(words: readonly Word[], clause: Clause, first: number): boolean {
  const { from, to } = eventClause(words, clause)
  if (!words.slice(from, to).some(cues.beginIn)) return false
  return (
    earlierEventCue.test(textOf(words, from, first)) ||
    inEarlierEvent.test(textOf(words, first, behind(words, first, to)))
  )
}

/** What stands behind “than” is compared with, and not told of. */
function behind(words: readonly Word[], first: number, to: number): number {
  const than = words.findIndex(({ lower }, i) => i > first && i < to && lower === 'than')
  return than < 0 ? to : than
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
