import { COUNT } from '../../figures/frame.ts'
import { relateAmounts } from '../../figures/units/amounts.ts'
import { isSubgroup } from '../../meaning/concepts.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { reasons } from '../reasons.ts'
import type { Relation } from '../relation.ts'
import { voicesAlike } from '../voices-alike.ts'
import { alignFigures } from './align-figures.ts'
import { alignByThirds, alignOfOneQuestion } from './align-of-question.ts'
import type { Alignment } from './alignment.ts'
import { isDecision, isLater, isUnsure, shrinks, whyNoDifference } from './why-no-difference.ts'

/** Relation of two figure claims; null when they have nothing to do with each other. */
export function relateFigures(a: Comparable, b: Comparable, story: Story): Relation | null {
  const alignment = alignFigures(a, b, story)
  return alignment && relateAligned(a, b, alignment, story)
}

/**
 * The same for two claims that answer one Question, as others show that compare with both, or else as the Question alone does: what
 * they leave out no longer matters. Null where they are at odds. `haveThirds` tells whether there are so many such others.
 */
export function relateOfOneQuestion(
  a: Comparable,
  b: Comparable,
  haveThirds: (least: number) => boolean,
  story: Story,
): Relation | null {
  const direct = alignFigures(a, b, story)
  // What compares by itself, and is not among what is nearest in time, is not called back.
  if (direct?.level === 'same') return null
  const byThirds = relateByThirds(a, b, haveThirds, story)
  if (byThirds) return byThirds
  const alignment = alignOfOneQuestion(a, b, direct, story)
  return alignment && relateAligned(a, b, alignment, story)
}

/** Null where nothing but kinship comes of it. */
function relateByThirds(
  a: Comparable,
  b: Comparable,
  haveThirds: (least: number) => boolean,
  story: Story,
): Relation | null {
  // Only the two themselves could tell of a correction.
  if (shrinks(a, b, 1)) return null
  const alignment = alignByThirds(a, b, haveThirds, story)
  const relation = alignment && relateAligned(a, b, alignment, story)
  return relation?.relation === 'related' ? null : relation
}

function relateAligned(a: Comparable, b: Comparable, alignment: Alignment, story: Story): Relation | null {
  const { level, strength } = alignment
  const x = a.figure as Figure
  const y = b.figure as Figure
  const values = relateAmounts(x, y)
  if (level === 'near')
    return alignment.why === 'time'
      ? null
      : { relation: 'related', cause: null, reason: reasons.near(alignment.why, a, b), strength }
  // 4,000 jobs that will go and 4,000 that are going are one decision, told before and after.
  const decided = values.kind === 'agrees' && !isUnsure(a) && !isUnsure(b)
  if (a.ahead !== b.ahead && !decided && !isDecision(a)) return plannedAgainstDone(a, alignment)
  if (values.kind === 'agrees')
    return {
      relation: 'agrees',
      cause: null,
      reason: reasons.agrees(a, b),
      strength: strength + 0.1,
      onlyAsBest: alignment.onlyAsBest ?? false,
    }
  if (values.kind === 'fits' && (isPartOfAtMost(a, b) || isPartOfAtMost(b, a) || areOfGroup(a, b)))
    return { relation: 'related', cause: null, reason: reasons.near('part', a, b), strength }
  if (values.kind === 'fits')
    return level === 'same' || strength > 0.5
      ? { relation: 'fits', cause: null, reason: reasons.fits(a, b), strength }
      : null
  if (level === 'loose' || whyNoDifference(a, b, story) !== null)
    return strength > 0.45 || alignment.why === 'noun'
      ? { relation: 'related', cause: null, reason: reasons.unsure(a, b), strength: strength / 2 }
      : null
  const later = isLater(a, b)
  return {
    relation: 'differs',
    cause: later ? 'later' : voicesAlike(a.origins, b.origins) === 'apart' ? 'source' : 'value',
    reason: later ? reasons.later(a, b, values.percent) : reasons.differs(a, b, values.percent),
    strength,
  }
}

/** “Up to 55,000 jobs” leaves room for anything below, and so for the 10,000 of them that machines will do. */
const isPartOfAtMost = (part: Comparable, whole: Comparable): boolean =>
  part.frame?.dimension === COUNT && part.frame.part && !whole.frame?.part && whole.figure?.bound === 'atMost'

/** “Dozens of foreigners” leave room for any number of all who died. */
const areOfGroup = (a: Comparable, b: Comparable): boolean =>
  (a.figure?.bound === 'vague' || b.figure?.bound === 'vague') &&
  isSubgroup(a.frame?.head ?? null) !== isSubgroup(b.frame?.head ?? null)

/** What is planned and what is done are two quantities, even where their values agree. */
function plannedAgainstDone(a: Comparable, alignment: Alignment): Relation {
  return {
    relation: 'related',
    cause: null,
    reason: reasons.planned(a.ahead),
    strength: alignment.strength / 2,
  }
}
