/** “1,900 posts in the ministries, 1,100 in the provinces and 500 at the railways”: each is a part, and none is the whole. */

import type { DescribedFigure } from '../described-figure.ts'
import { COUNT } from '../frame.ts'

/** Figures of one sentence, in order. */
export function markBreakdown(figures: readonly DescribedFigure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [one, next] = [figures[i - 1] as DescribedFigure, figures[i] as DescribedFigure]
    if (!isListed(one, next)) continue
    next.frame.part = true
    // “4,000 jobs, 1,900 in Germany and 1,400 in Slovakia”: what has no bound of its own is the whole.
    if (one.bounded) one.frame.part = true
  }
}

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
