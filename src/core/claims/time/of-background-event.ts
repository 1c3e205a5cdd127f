import { namesEvent } from '../../figures/scope/names-event.ts'
import { someOf } from '../../language/words.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { daysApart } from './days-apart.ts'

/** An event is told as the news of the day for this long. Days. */
const NEWS = 10

/** Is an event told of besides, of before the news: “an attack in November left 900,000 without power”? `before`: the clause up to its number. */
export function ofBackgroundEvent(
  words: readonly Word[],
  before: WordRange,
  asOf: string | null,
  published: string | null,
): boolean {
  if (daysApart(asOf, published) <= NEWS) return false
  for (let i = before.from; i < before.to; i++)
    if (someOf.has((words[i] as Word).lower) && namesEvent(words, i + 1, before.to)) return true
  return false
}
