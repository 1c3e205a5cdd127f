/** “1,900 posts in the ministries, 1,100 in the provinces and 500 at the railways”: each is a part, and none is the whole. */

import { anotherWords } from '../../language/words.ts'
import { wordAt } from '../../text/word-at.ts'
import type { DescribedFigure, FoundFigure } from '../described-figure.ts'
import { COUNT } from '../frame.ts'

/** Figures of one sentence, in order. */
export function markBreakdown(figures: readonly FoundFigure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [one, next] = [figures[i - 1] as FoundFigure, figures[i] as FoundFigure]
    if (isAnother(next) && isAlike(one, next)) one.frame.part = true
    if (!isListed(one, next)) continue
    next.frame.part = true
    // “4,000 jobs, 1,900 in Germany and 1,400 in Slovakia”: what has no bound of its own is the whole.
    if (one.bounded) one.frame.part = true
  }
}

/** “cutting 2,500 jobs at once and another 300 later”: the first is not all of them. */
const isAnother = ({ figure, sentence: { words } }: FoundFigure): boolean =>
  anotherWords.has(words[wordAt(words, figure.start) - 1]?.lower ?? '')

const isAlike = ({ frame: a }: DescribedFigure, { frame: b }: DescribedFigure): boolean =>
  a.dimension === b.dimension && a.head === b.head && a.role === b.role

/** The second goes without the noun it shares with the first, and is bounded by a place or group of its own. */
function isListed(
  { frame: a, phrase }: DescribedFigure,
  { frame: b, phrase: borrowed, bounded }: DescribedFigure,
): boolean {
  return (
    a.dimension === COUNT &&
    b.dimension === COUNT &&
    phrase !== null &&
    phrase === borrowed &&
    a.role === b.role &&
    !b.former &&
    bounded
  )
}
