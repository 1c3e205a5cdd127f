/**
 * Why two values that look like two of one count are rather of two counts: a wrong contradiction costs a reader's trust more than
 * several missed ones. What is doubtful so is told as related.
 */

import { daysApart } from '../../claims/time/days-apart.ts'
import { earlierFirst } from '../../claims/time/earlier-first.ts'
import { COUNT, type Frame } from '../../figures/frame.ts'
import { amountsApart } from '../../figures/units/amounts.ts'
import { isMeasure } from '../../figures/units/measures.ts'
import { familyOfRole, isLasting } from '../../meaning/roles.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { stageOf } from '../stage.ts'
import { similarity } from '../statements/similarity.ts'
import { voicesAlike } from '../voices-alike.ts'
import { isSharedOut } from './align-figures.ts'
import { narrowed } from './match-frames.ts'
import { numbersNearBoth } from './number-likeness.ts'
import { areRunningCount } from './of-running-count.ts'
import { isFollowed } from './one-count.ts'

/** Looked through in order; the first that holds is told. */
const DOUBTS: readonly { why: string; holds(a: Comparable, b: Comparable, story: Story): boolean }[] = [
  { why: 'one is only possible, or denied', holds: (a, b) => isUnsure(a) || isUnsure(b) },
  { why: 'the values are too far apart', holds: areFarApart },
  { why: 'two votes', holds: ofTwoVotes },
  { why: 'one is only expected', holds: isOnlyExpected },
  { why: 'one may count some only, and they have little else in common', holds: areSomeOnly },
  {
    why: 'what is done does not become less',
    holds: (a, b) => isLater(a, b) && shrinks(a, b, isRounded(a, b) ? 1 : LARGEST_CORRECTION),
  },
  {
    why: 'each is counted for its occasion',
    holds: (a, b) => (isOfOccasion(a) || isOfOccasion(b)) && (isLater(a, b) || areOfKindAndDay(a, b)),
  },
  { why: 'two plans', holds: (a, b) => isLater(a, b) && a.ahead && b.ahead && !isDecision(a) },
]

/** Null where nothing speaks against it. */
export const whyNoDifference = (a: Comparable, b: Comparable, story: Story): string | null =>
  DOUBTS.find(({ holds }) => holds(a, b, story))?.why ?? null

/** A division is counted once: on whichever day it is reported, another count of it is no later one. So are those on duty that night. */
export const isLater = (a: Comparable, b: Comparable): boolean =>
  !isDivision(a) && !ONE_MOMENT.has(a.frame?.role ?? '') && daysApart(a.asOf, b.asOf) > 0

/** Said to be no more than possible, or denied. */
export const isUnsure = (claim: Comparable): boolean => claim.certainty === 'possible' || claim.certainty === 'denied'

/** Jobs are counted when it is decided about them, whether the text says “will go” or “go”. */
export const isDecision = (claim: Comparable): boolean => familyOfRole(claim.frame?.role ?? '') === 'jobs'

/** What is fired and shot down is counted for each attack. */
const isOfOccasion = (claim: Comparable): boolean => familyOfRole(claim.frame?.role ?? '') === 'strike'

/** “74 missiles on Sunday” and “61 ballistic missiles in March”: either may be some of the other. */
const areOfKindAndDay = (a: Comparable, b: Comparable): boolean =>
  a.asOf?.length !== b.asOf?.length && a.frame !== null && b.frame !== null && narrowed(a.frame, b.frame)

/** The dead do not become fewer: a later count this much lower is of something else. A small correction may be. */
const LARGEST_CORRECTION = 0.75

/** A later number of another voice that is round corrects nothing: “over 1,000” after “1,100”. */
const isRounded = (a: Comparable, b: Comparable): boolean => {
  const after = earlierFirst(a, b)?.[1].figure
  const value = after?.min ?? after?.max ?? 0
  return voicesAlike(a.origins, b.origins) !== 'one' && value >= LEAST_ROUND && /^\d0+$/.test(String(value))
}
const LEAST_ROUND = 100

/** `least`: the share of the earlier count that the later is at the least, if both are of one thing. */
export function shrinks(a: Comparable, b: Comparable, least = LARGEST_CORRECTION): boolean {
  const told = earlierFirst(a, b)
  if (told === null || !isDoneForGood(a.frame, b.frame) || daysApart(a.asOf, b.asOf) === 0) return false
  const [before, after] = told.map(({ figure }) => figure) as [Figure, Figure]
  return (after.max ?? after.min ?? 0) < (before.min ?? before.max ?? 0) * least
}

/** Of a verb that no table knows it is not known: who lives in tents may move out. */
const isDoneForGood = (x: Frame | null, y: Frame | null): boolean =>
  x?.dimension === COUNT && x.role !== null && x.role === y?.role && isLasting(x.role)

/** Votes in a house, as against votes in an election, whose count goes on. */
const DIVISION = new Set(['for', 'against', 'abstained'])
const isDivision = ({ frame }: Comparable): boolean => DIVISION.has(frame?.role ?? '')

/** Where people were when it happened. */
const ONE_MOMENT = new Set(['on duty'])

/** “Expects 40,000 visitors” and “had 31,000”, “is projected to win 84 seats” and “won 82”: neither is wrong. */
function isOnlyExpected(a: Comparable, b: Comparable): boolean {
  return (
    stageOf(a) !== stageOf(b) &&
    (a.certainty === 'likely' || b.certainty === 'likely') &&
    (a.frame?.role === null || (a.frame != null && isSharedOut(a.frame)))
  )
}

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
const FARTHEST_TOLL = 5
/** What is followed from day to day, and how many of the enemy each side says it has killed. */
const FARTHEST_FOLLOWED = 10
/** How often a fire or a flood may double in a few days. */
const FARTHEST_SPREAD = 30

function areFarApart(a: Comparable, b: Comparable, story: Story): boolean {
  const times = amountsApart(a.figure as Figure, b.figure as Figure)
  if (times <= farthest(a, b) || areRunningCount(a, b, story)) return false
  return isDivision(a) || times > FARTHEST_FOLLOWED || !isFollowed(a, b, similarity(a, b, story))
}

function farthest(a: Comparable, b: Comparable): number {
  if (hasGrown(a, b)) return FARTHEST_SPREAD
  if (familyOfRole(a.frame?.role ?? '') !== 'harm') return FARTHEST
  return a.frame?.who.length && b.frame?.who.length ? FARTHEST_FOLLOWED : FARTHEST_TOLL
}

/** A fire or a flood spreads from day to day: its later extent is the larger. */
function hasGrown(a: Comparable, b: Comparable): boolean {
  const told = isMeasure(a.figure?.unit ?? null) ? earlierFirst(a, b) : null
  return told !== null && (told[0].figure?.max ?? 0) <= (told[1].figure?.min ?? 0)
}

/**
 * Times that the greater of two such values is the less, and the share of their words that their clauses have in common. Of what seemed
 * to differ beyond both, nine in ten were of two things in stories that nobody had tuned on; in the others one in a hundred goes.
 */
const NEAR_ALL = 2.6
const SOME_CONTEXT = 0.2

/** Of several numbers of one fate in its text the lesser, or told with the noun of another sentence. */
function areSomeOnly(a: Comparable, b: Comparable, story: Story): boolean {
  if (!mayCountSome(a) && !mayCountSome(b)) return false
  if (areRunningCount(a, b, story)) return false
  return amountsApart(a.figure as Figure, b.figure as Figure) > NEAR_ALL && similarity(a, b, story) < SOME_CONTEXT
}

const mayCountSome = ({ frame }: Comparable): boolean => frame?.lesser === true || frame?.unsure === true
