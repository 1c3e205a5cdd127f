/** A change of prices or output from one month or quarter to the next is no change of a year, though neither says so beside its number. */
import { spanComparisons } from '../../language/words.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import type { Word, WordRange } from '../../text/word.ts'

/** Words from the number to what it is compared with. */
const REACH = 10

/** 'month' or 'quarter'; null where the text compares with last year, or does not say. */
export function comparedWith(
  words: readonly Word[],
  first: number,
  last: number,
  { from, to }: WordRange,
): string | null {
  const next = lookAhead(words, last + 1, REACH, ({ tag }) => tag === 'num')
  const end = Math.min(to, next < 0 ? last + 1 + REACH : next)
  return compared(words.slice(last + 1, end)) ?? compared(words.slice(Math.max(from, startAfter(words, first)), first))
}

/** Behind the number before, whose own the words until here may be, and no farther than may speak of this one. */
function startAfter(words: readonly Word[], first: number): number {
  let i = first
  while (i > Math.max(0, first - REACH) && words[i - 1]?.tag !== 'num') i--
  return i
}

function compared(words: readonly Word[]): string | null {
  const text = words.map(({ lower }) => lower).join(' ')
  return spanComparisons.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
