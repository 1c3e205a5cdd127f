/** Counts of one thing, as far as noun, role and clause tell. */
import type { Frame } from '../../figures/frame.ts'
import { isSameValue } from '../../figures/values.ts'
import { meet } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import type { Alignment } from './alignment.ts'
import { areSole, SOME_CONTEXT } from './are-sole.ts'
import { isOneLevel, ONE_LEVEL } from './is-one-level.ts'
import { isVague, matchHeads, matchRoles, narrowed, narrows } from './match-frames.ts'
import { isOneOfPlace, mayBeOne, ofOneSpot } from './one-count.ts'

/** Less than this is one common word. */
const LEAST_CONTEXT = 0.1
/** A bare noun without a verb joins two counts beyond doubt only where the clauses say much the same. */
const MUCH_CONTEXT = 0.45

export function alignCounts(a: Comparable, b: Comparable, context: number, story: Story): Alignment | null {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const heads = matchHeads(x, y)
  const roles = matchRoles(x.role, y.role)
  if (heads === 'apart') return null
  if (roles === 'equal') {
    if ((heads === 'equal' || areInHospital(x, y)) && !narrowed(x, y)) return alignEqual(a, b, context, story)
    if (x.part !== y.part) return { level: 'near', why: 'part', strength: 0.3 }
    // “suspected cases” and “confirmed cases” are two groups; “foreign workers” may be the “workers” meant.
    const level = narrows(x, y) && narrows(y, x) ? 'near' : 'loose'
    return { level, why: 'group', strength: 0.5 + context / 4 }
  }
  if (roles === 'close')
    return heads === 'equal' || heads === 'close' ? { level: 'near', why: 'role', strength: 0.3 + context / 4 } : null
  if (roles === 'apart') return null
  if (isOneLevel(a, b)) return { level: 'same', why: 'same', strength: ONE_LEVEL }
  // At least one role is unknown: the noun must be telling, and the clauses must share more than it.
  if (heads !== 'equal' || isVague(x.head))
    return context > 0.5 ? { level: 'loose', why: 'context', strength: context / 2 } : null
  const equal = isSameValue(a.figure as Figure, b.figure as Figure)
  const isWhole = !narrowed(x, y) && !x.part && !y.part
  if ((isWhole && (areSole(x, y, context, equal) || isToldBare(x, y, context))) || isOneOfPlace(a, b))
    return { level: 'same', why: 'same', strength: 0.5 + context / 3 }
  const level = context >= (equal ? LEAST_CONTEXT : SOME_CONTEXT) ? 'loose' : 'near'
  // The noun alone: a reader may be told what else is counted so, where it may well be the same.
  if (level === 'near' && (equal || !mayBeOne(a, b))) return null
  return { level, why: mayBeOne(a, b) ? 'noun' : 'context', strength: 0.3 + context / 3 }
}

/** Whoever is in hospital is a patient. */
const areInHospital = (x: Frame, y: Frame): boolean =>
  x.role === 'hospitalised' && [x.head, y.head].every(head => head === 'person' || head === 'patient')

/** Neither says what became of them, and the rest of their clauses is much alike. */
const isToldBare = (x: Frame, y: Frame, context: number): boolean =>
  x.role === null && y.role === null && context >= MUCH_CONTEXT && (meet(x.who, y.who) || meet(x.where, y.where))

/** One noun, one role: the same count, unless one is of a part only or borrowed its noun. */
function alignEqual(a: Comparable, b: Comparable, context: number, story: Story): Alignment {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (ofOneSpot(a, b, story)) return { level: 'same', why: 'same', strength: 0.8 + context / 5 }
  if (x.part !== y.part && x.head === 'person') return { level: 'near', why: 'part', strength: 0.3 }
  // “1,900 of them in Germany” and “of these, 1,500 in Germany” are one part of one whole; so are “12 of them children”.
  const alike = meet(x.where, y.where) || (x.head !== 'person' && x.where.length + y.where.length === 0)
  const partly = (x.part || y.part) && !(x.part === y.part && alike)
  return { level: partly ? 'loose' : 'same', why: 'same', strength: 0.8 + context / 5 }
}
