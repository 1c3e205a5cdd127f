import { daysApart } from '../../claims/time/days-apart.ts'
import { NATIONWIDE } from '../../figures/scope/nationwide.ts'
import { goesOn, isInLead, isNear, mayBeOf, type RunningCount } from '../../story/running-counts.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import type { PageClaim } from '../answer.ts'
import { standingTo } from './of-running-count.ts'

/** Tells a page's figures how they stand to the counts that the story keeps up: one number of it is of each, the first in the lead, or of all that fit. */
export function tellRunning(claims: readonly PageClaim[], text: string, story: Story): void {
  for (const count of story.running) {
    const told = claims.filter(({ frame, figure }) => figure !== null && frame !== null && isNear(count, frame))
    const isIts = ({ frame }: PageClaim): boolean => frame !== null && mayBeOf(count, frame)
    const fitting = told.filter(claim => isIts(claim) && goesWith(count, claim) && !mayBeOfTown(count, claim, story))
    const { figure } = fitting.find(claim => isInLead(claim, text)) ?? fitting[0] ?? { figure: null }
    if (figure === null) continue
    for (const claim of told) {
      const standing = standingTo(claim.figure as Figure, figure, isIts(claim))
      if (standing) claim.running = { count, standing }
    }
  }
}

/** “In Arica 31 died”, of 38 in all that day: fewer, and of a place that the story is not about. */
function mayBeOfTown({ numbers }: RunningCount, { asOf, figure, frame }: PageClaim, { places }: Story): boolean {
  if (!frame || frame.where.length === 0 || frame.where.some(name => name === NATIONWIDE || places.includes(name)))
    return false
  const known = numbers.findLast(({ day }) => asOf !== null && day <= asOf)
  return (known?.min ?? 0) > (figure?.max ?? Number.POSITIVE_INFINITY)
}

/** From here on a story tells nothing more of it. */
const FARTHEST_DAYS = 31

/** A page's number takes its place between those of the days before and after. */
function goesWith({ role, numbers }: RunningCount, { asOf: day, figure }: PageClaim): boolean {
  if (day === null || figure === null) return false
  const own = { day, min: figure.min, max: figure.max }
  const before = numbers.findLast(number => number.day <= day)
  const after = numbers.find(number => number.day >= day)
  const near = [before, after].some(number => number && daysApart(number.day, day) <= FARTHEST_DAYS)
  return near && (!before || goesOn(before, own, role)) && (!after || goesOn(own, after, role))
}
