/** Counts that stand in the same row of numbers: the bikes called back and, days later, “it is 214,000 now”, both beside 8,000 and 24,000. */
import type { Frame } from '../../figures/frame.ts'
import { timesApart } from '../../figures/values.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { valueTerm } from '../../meaning/terms.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import type { Alignment } from './alignment.ts'
import { SOME_CONTEXT } from './are-sole.ts'
import { limitByScope } from './limit-by-scope.ts'
import { isOutcome } from './match-frames.ts'
import { numbersNearBoth } from './number-likeness.ts'
import { hasRisen } from './one-count.ts'

/** Two small numbers near both, or one that is seldom met. */
const TELLING = 0.6
/** What neither says it is rises from day to day, and does not leap. */
const CLOSE = 1.5

/**
 * One count that has grown, though one text leaves out what became of the counted. Not where a text gives both numbers; and of the
 * dead and the hurt each text tells beside the same numbers.
 */
export function isOfSameRow(
  a: Comparable,
  b: Comparable,
  story: Story,
  alignment: Alignment,
  context: number,
): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  // What each says in words of its own may be two things, and so may be what neither says.
  if (x.role !== null && y.role !== null) return false
  // A verb that no table knows says hardly more than none, unless each text counts such things once.
  const family = familyOfRole(x.role ?? y.role ?? '')
  const isOpen = x.role === y.role || (family === null && !(x.sole && y.sole))
  if (isOpen && (context < SOME_CONTEXT || timesApart(a.figure as Figure, b.figure as Figure) > CLOSE)) return false
  return (
    alignment.why === 'noun' &&
    [x, y].every(({ unsure, lesser, former }) => !unsure && !lesser && !former) &&
    family !== 'harm' &&
    isOutcome(x) === isOutcome(y) &&
    hasRisen(a, b) &&
    limitByScope({ ...alignment, level: 'same' }, x, y, story)?.level === 'same' &&
    !tells(a, b) &&
    !tells(b, a) &&
    numbersNearBoth(a, b) >= TELLING
  )
}

/** Does the text of `claim` give the number of `other` too, near its own? */
const tells = (claim: Comparable, other: Comparable): boolean =>
  claim.beside.includes(valueTerm(other.figure as Figure))
