/**
 * A toll is told with the day of its event: “12 people died in the fire on Sunday”, on Monday and on Wednesday. Two tolls of one day
 * are told earlier and later by their articles.
 */
import { daysApart } from '../../claims/time/days-apart.ts'
import { COUNT } from '../../figures/frame.ts'
import { relateAmounts } from '../../figures/units/amounts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Figure } from '../../types.ts'
import { reasons } from '../reasons.ts'
import type { Relation } from '../relation.ts'

interface Told {
  claim: Comparable
  published: string | null
}

/** The answer of `b` to `a`. */
export function toldLater(a: Told, b: Told, relation: Relation): Relation {
  if (relation.relation !== 'differs' || relation.cause === 'later' || !isToll(a.claim) || !isToll(b.claim))
    return relation
  const [day, other] = [a.published?.slice(0, 10) ?? null, b.published?.slice(0, 10) ?? null]
  if (daysApart(a.claim.asOf, b.claim.asOf) > 0 || daysApart(day, other) === 0 || !hasRisen(a, b)) return relation
  const { percent } = relateAmounts(a.claim.figure as Figure, b.claim.figure as Figure)
  return { ...relation, cause: 'later', reason: reasons.later(a.claim, b.claim, percent, day, other) }
}

const isToll = ({ frame }: Comparable): boolean =>
  frame !== null && frame.dimension === COUNT && familyOfRole(frame.role ?? '') === 'harm'

/** What was published later tells more. */
function hasRisen(a: Told, b: Told): boolean {
  const [first, second] = (a.published as string) < (b.published as string) ? [a, b] : [b, a]
  return (first.claim.figure?.max ?? Number.POSITIVE_INFINITY) < (second.claim.figure?.min ?? 0)
}
