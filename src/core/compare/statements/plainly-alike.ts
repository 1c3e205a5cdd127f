/** Two clauses that have much of their words in common: no more is needed to say that they tell of one event. */
import type { Comparable } from '../comparable.ts'
import { isName, readingOf } from '../reading.ts'
import type { Story } from '../story/story.ts'
import type { Overlap } from './similarity.ts'
import type { Measures } from './statement-likeness.ts'

interface Least {
  /** Shared terms as part of both clauses together. */
  ofBoth: number
  /** Shared terms that are no names, as part of the shorter clause. */
  ofShorter: number
  /** Their weight: what is common must be rare, too. */
  weight: number
}

/** Enough by themselves. What is nearly the same need not be rare. */
const ALONE: readonly Least[] = [
  { ofBoth: 0.45, ofShorter: 0.45, weight: 1.1 },
  { ofBoth: 0.6, ofShorter: 0.6, weight: 0.8 },
]
/** Enough where each is the other's best match in its article, if what is common is rare. Fitted, each topic left out in turn. */
const AS_BEST: Least = { ofBoth: 0.3, ofShorter: 0.3, weight: 1.3 }
/** What somebody says of a thing is seldom the news of it: then they must be much alike. */
const SPEECH_AND_NEWS = 0.5
const FEWEST_THINGS = 2

/** Whether clauses can be of which no more than this is measured, and so many terms in common that are no names. */
export const mayBePlain = ({ terms, weight, oneQuoted }: Measures, things: number): boolean =>
  things >= FEWEST_THINGS &&
  terms >= (oneQuoted === 1 ? SPEECH_AND_NEWS : AS_BEST.ofBoth) &&
  weight >= Math.min(AS_BEST.weight, ...ALONE.map(least => least.weight))

/** `shared`, `share`: of what both clauses have in common. */
export function plainlyAlike(
  a: Comparable,
  b: Comparable,
  story: Story,
  { share, shared }: Overlap,
): 'alone' | 'as best' | null {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const things = shared.filter(term => !isName(term))
  if (things.length < FEWEST_THINGS || (a.quoted !== b.quoted && share < SPEECH_AND_NEWS)) return null
  // Both name someone or some place, and none in common: two events alike in kind.
  if (x.names.length > 0 && y.names.length > 0 && !shared.some(isName)) return null
  const weight = things.reduce((sum, term) => sum + story.weight(term), 0)
  const ofShorter = weight / (Math.min(x.thingsWeight, y.thingsWeight) || 1)
  const reaches = (least: Least): boolean =>
    share >= least.ofBoth && ofShorter >= least.ofShorter && weight >= least.weight
  if (ALONE.some(reaches)) return 'alone'
  return reaches(AS_BEST) ? 'as best' : null
}
