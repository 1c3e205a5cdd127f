/** Sums, shares and measures of one thing, as far as noun, role and clause tell. */
import { type Frame, isVoteShare } from '../../figures/frame.ts'
import { AREA } from '../../figures/units/measures.ts'
import { isSameValue } from '../../figures/values.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { disjoint, meetAsOwners } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import { isName } from '../../text/term-kinds.ts'
import type { Figure } from '../../types.ts'
import { TERMS } from './align-by-value.ts'
import type { Alignment } from './alignment.ts'
import { areSole, SOME_CONTEXT } from './are-sole.ts'
import { isOneLevel, ONE_LEVEL } from './is-one-level.ts'
import { matchHeads, matchRoles, narrowed } from './match-frames.ts'

/** A measure (money, share, length) needs its clause to match, because its attribute alone (“cost”) says little. */
const MEASURE_CONTEXT = 0.3

export function alignMeasures(a: Comparable, b: Comparable, context: number): Alignment | null {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const heads = matchHeads(x, y)
  const roles = matchRoles(x.role, y.role)
  if (heads === 'apart' || roles === 'apart') return null
  if (isOneLevel(a, b) || isOneShare(x, y)) return { level: 'same', why: 'same', strength: ONE_LEVEL }
  // Neither needs to say of what: what a union asks for is pay.
  if (roles === 'equal' && familyOfRole(x.role ?? '') === 'terms' && heads === 'open')
    return {
      level: isDatedAlike(a, b) && isOneOffer(x, context) ? 'same' : 'loose',
      why: TERMS,
      strength: 0.5 + context / 2,
    }
  const loose: Alignment = { level: 'loose', why: 'context', strength: 0.2 + context / 2 }
  if (heads !== 'equal') return context >= MEASURE_CONTEXT ? loose : null
  const isTold = x.attribute || roles === 'equal'
  const isAlike =
    (context >= MEASURE_CONTEXT && !isOfOther(a, b)) ||
    areSole(x, y, context, isSameValue(a.figure as Figure, b.figure as Figure))
  // How far a fire has spread needs no word for it.
  const isOne = x.dimension === AREA || (isTold && isAlike)
  return isOne && !narrowed(x, y) && !x.part && !y.part
    ? { level: 'same', why: 'same', strength: 0.5 + context / 2 }
    : loose
}

/** “To buy gas at a cost of 500 million” and “a cost of repairs of 900 million” have nothing in common but what both measure. */
function isOfOther(a: Comparable, b: Comparable): boolean {
  if (a.frame?.role !== 'cost') return false
  const [told, toldThere] = [a, b].map(({ terms, frame }) =>
    terms.filter(term => term !== frame?.head && term !== `r:${frame?.role}` && !isName(term)),
  ) as [string[], string[]]
  return told.length > 0 && toldThere.length > 0 && disjoint(told, toldThere)
}

/** “4 per cent this year” is no offer of 7 over two. */
const isDatedAlike = (a: Comparable, b: Comparable): boolean => a.asOf?.length === b.asOf?.length

/** Shares are asked for in pay talks alone; sums are offered for anything. */
const isOneOffer = ({ dimension }: Frame, context: number): boolean =>
  dimension === 'percent' || context >= SOME_CONTEXT

/** One party's share of the votes, of all of them or of those of one town. */
const isOneShare = (x: Frame, y: Frame): boolean =>
  isVoteShare(x) && isVoteShare(y) && meetAsOwners(x.who, y.who) && boundsOf(x) === boundsOf(y)

/** Of which round, and of how large a place. */
const boundsOf = ({ apart }: Frame): string => apart.filter(mark => /^(?:area|order):/.test(mark)).join()
