import { daysApart } from '../../claims/time/days-apart.ts'
import { earlierFirst } from '../../claims/time/earlier-first.ts'
import { COUNT } from '../../figures/frame.ts'
import { amountsApart, relateAmounts } from '../../figures/units/amounts.ts'
import { isMeasure } from '../../figures/units/measures.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { reasons } from '../reasons.ts'
import type { Relation } from '../relation.ts'
import { stageOf } from '../stage.ts'
import { similarity } from '../statements/similarity.ts'
import { voicesAlike } from '../voices-alike.ts'
import { alignFigures, isSharedOut } from './align-figures.ts'
import { alignByThirds, alignOfOneQuestion } from './align-of-question.ts'
import type { Alignment } from './alignment.ts'
import { numbersNearBoth } from './number-likeness.ts'
import { isFollowed } from './one-count.ts'

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
  if (shrinks(a, b, 1) || shrinks(b, a, 1)) return null
  const alignment = alignByThirds(a, b, haveThirds)
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
  if (values.kind === 'fits' && (isPartOfAtMost(a, b) || isPartOfAtMost(b, a)))
    return { relation: 'related', cause: null, reason: reasons.near('part', a, b), strength }
  if (values.kind === 'fits')
    return level === 'same' || strength > 0.5
      ? { relation: 'fits', cause: null, reason: reasons.fits(a, b), strength }
      : null
  if (
    level === 'loose' ||
    isUnsure(a) ||
    isUnsure(b) ||
    isFarApart(a, b, story) ||
    ofTwoVotes(a, b) ||
    isOnlyExpected(a, b)
  ) {
    return strength > 0.45 || alignment.why === 'noun'
      ? { relation: 'related', cause: null, reason: reasons.unsure(a, b), strength: strength / 2 }
      : null
  }
  // A division is counted once: on whichever day it is reported, another count of it is no later one. So are those on duty that night.
  const later = !isDivision(a) && !ONE_MOMENT.has(a.frame?.role ?? '') && daysApart(a.asOf, b.asOf) > 0
  // What is planned for one day and what is for another are two plans; so many drones are launched one night, and so many the next.
  if (later && (shrinks(a, b) || isOfOccasion(a) || (a.ahead && b.ahead && !isDecision(a))))
    return { relation: 'related', cause: null, reason: reasons.unsure(a, b), strength: strength / 2 }
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

/** What is planned and what is done are two quantities, even where their values agree. */
function plannedAgainstDone(a: Comparable, alignment: Alignment): Relation {
  return {
    relation: 'related',
    cause: null,
    reason: reasons.planned(a.ahead),
    strength: alignment.strength / 2,
  }
}

/** Jobs are counted when it is decided about them, whether the text says “will go” or “go”. */
const isDecision = (claim: Comparable): boolean => familyOfRole(claim.frame?.role ?? '') === 'jobs'

/** What is fired and shot down is counted for each attack. */
const isOfOccasion = (claim: Comparable): boolean => familyOfRole(claim.frame?.role ?? '') === 'strike'

const isUnsure = (claim: Comparable): boolean => claim.certainty === 'possible' || claim.certainty === 'denied'

/** The dead do not become fewer: a later count this much lower is of something else. A small correction may be. */
const LARGEST_CORRECTION = 0.75
const ONLY_GROW = new Set([
  'killed',
  'wounded',
  'casualties',
  'infected',
  'rescued',
  'arrested',
  'destroyed',
  'damaged',
])

/** `least`: the share of the earlier count that the later is at the least, if both are of one thing. */
function shrinks(a: Comparable, b: Comparable, least = LARGEST_CORRECTION): boolean {
  const told = earlierFirst(a, b)
  if (told === null || !ONLY_GROW.has(a.frame?.role ?? '') || daysApart(a.asOf, b.asOf) === 0) return false
  const [before, after] = told.map(({ figure }) => figure) as [Figure, Figure]
  return (after.max ?? after.min ?? 0) < (before.min ?? before.max ?? 0) * least
}

/** Votes in a house, as against votes in an election, whose count goes on. */
const DIVISION = new Set(['for', 'against', 'abstained'])
const isDivision = ({ frame }: Comparable): boolean => DIVISION.has(frame?.role ?? '')

/** Where people were when it happened. */
const ONE_MOMENT = new Set(['on duty'])

/** “Expects 40,000 visitors” and “had 31,000”, “is projected to win 84 seats” and “won 82”: neither is wrong. */
const isOnlyExpected = (a: Comparable, b: Comparable): boolean =>
  stageOf(a) !== stageOf(b) &&
  (a.certainty === 'likely' || b.certainty === 'likely') &&
  (a.frame?.role === null || (a.frame != null && isSharedOut(a.frame)))

/** Votes in a house are known to the voice: only what is misheard or mended differs, and so little. Votes, or share of them. */
const VOTES_MISTAKEN = 5
const SHARE_MISTAKEN = 0.05

/** Another house, another bill, another reading. */
function ofTwoVotes(a: Comparable, b: Comparable): boolean {
  if (!isDivision(a) || a.figure?.unit !== null) return false
  const [x, y] = [a.figure?.min ?? a.figure?.max ?? 0, b.figure?.min ?? b.figure?.max ?? 0]
  // “121 to 98” and “121 to 97”: the other number is the same.
  if (a.beside.length > 0 && b.beside.length > 0 && numbersNearBoth(a, b) === 0) return true
  return Math.abs(x - y) > Math.max(VOTES_MISTAKEN, SHARE_MISTAKEN * Math.max(x, y))
}

/** Values this far apart are rarely of one thing; a toll may rise further than anything else. */
const FARTHEST = 3
const FARTHEST_TOLL = 10
/** How often a fire or a flood may double in a few days. */
const FARTHEST_SPREAD = 30

function isFarApart(a: Comparable, b: Comparable, story: Story): boolean {
  const times = amountsApart(a.figure as Figure, b.figure as Figure)
  if (times <= farthest(a, b)) return false
  return isDivision(a) || times > FARTHEST_TOLL || !isFollowed(a, b, similarity(a, b, story))
}

function farthest(a: Comparable, b: Comparable): number {
  if (hasGrown(a, b)) return FARTHEST_SPREAD
  return familyOfRole(a.frame?.role ?? '') === 'harm' ? FARTHEST_TOLL : FARTHEST
}

/** A fire or a flood spreads from day to day: its later extent is the larger. */
function hasGrown(a: Comparable, b: Comparable): boolean {
  const told = isMeasure(a.figure?.unit ?? null) ? earlierFirst(a, b) : null
  return told !== null && (told[0].figure?.max ?? 0) <= (told[1].figure?.min ?? 0)
}
