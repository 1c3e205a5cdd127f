/** What two numbers have to do with the one count that their story keeps up, whatever their sentences leave out. */
import { isSameValue } from '../../figures/values.ts'
import { isNear, mayBeOf, type RunningCount } from '../../story/running-counts.ts'
import type { Story } from '../../story/story.ts'
import type { Placed, Standing } from '../../story/tell-context.ts'
import type { Figure } from '../../types.ts'

/** Both are that count: as one day and as another knew it. */
export const areRunningCount = (a: Placed, b: Placed, { running }: Story): boolean =>
  running.some(count => standingOf(a, count) === 'own' && standingOf(b, count) === 'own')

/** One is that count; the other another number of its fate, in an article that gives that count as well. */
export const isBesideRunningCount = (a: Placed, b: Placed, { running }: Story): boolean =>
  running.some(count => {
    const [x, y] = [standingOf(a, count), standingOf(b, count)]
    return x !== null && y !== null && x !== y
  })

/** A page's numbers have been told; of a pack's article the row itself tells. */
function standingOf(claim: Placed, running: RunningCount): Standing | null {
  const { article, figure, frame } = claim
  if (figure === null || frame === null || !isNear(running, frame)) return null
  if (article === undefined) return claim.running?.count === running ? claim.running.standing : null
  const given = running.numbers.find(number => number.article === article)
  return given ? standingTo(figure, given, mayBeOf(running, frame)) : null
}

/** How a number stands to the one that its article gives of such a count. “Seven” beside “at least seven” is no other number. */
export function standingTo(own: Ends, given: Ends, mayBeIt: boolean): Standing | null {
  if (mayBeIt && isSameValue(own, given)) return 'own'
  return (own.min ?? own.max) === (given.min ?? given.max) ? null : 'other'
}

type Ends = Pick<Figure, 'min' | 'max'>
