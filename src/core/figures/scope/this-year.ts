/** A count of this year, or week, so far: of all there were, and not of one event's. */
import { beginningWords, monthNames, sinceWord, thisSpan } from '../../language/words.ts'
import type { Word, WordRange } from '../../text/word.ts'

export function spanUntilNow(words: readonly Word[], first: number, last: number, clause: WordRange): string | null {
  for (let i = last + 1; i < clause.to && words[i]?.tag !== 'num'; i++) {
    const span = spanAt(words, i)
    if (span !== null) return span
  }
  // “9,000 containers since January, enough for four million shells”: said of the number before.
  for (let i = first - 1; i >= clause.from && words[i]?.tag !== 'num'; i--) {
    const span = spanAt(words, i)
    if (span !== null) return words.slice(clause.from, i).some(({ tag }) => tag === 'num') ? null : span
  }
  return null
}

function spanAt(words: readonly Word[], at: number): string | null {
  const span = words[at]?.lower === sinceWord ? sinceAt(words, at + 1) : soFarAt(words, at)
  return span === null ? null : `this ${span}`
}

/** In any other month something may have begun. */
const [FIRST_MONTH] = monthNames

/** “since January”, but not “since January 3”, when something happened; “since the beginning of the year” */
function sinceAt(words: readonly Word[], at: number): string | null {
  if (words[at]?.text === FIRST_MONTH) return words[at + 1]?.tag === 'num' ? null : 'year'
  const from = words[at]?.tag === 'det' ? at + 1 : at
  const isOfSpan = beginningWords.has(words[from]?.lower ?? '') && words[from + 1]?.lower === 'of'
  return isOfSpan && words[from + 2]?.tag === 'det' ? spanNamed(words[from + 3]) : null
}

/** “so far this year” */
const soFarAt = (words: readonly Word[], at: number): string | null =>
  words[at]?.lower === 'far' && words[at + 1]?.lower === 'this' ? spanNamed(words[at + 2]) : null

const spanNamed = (word: Word | undefined): string | null => (word && thisSpan.has(word.lower) ? word.lower : null)
