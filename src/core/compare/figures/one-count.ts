/** Counts that are of one thing, though the texts leave open where, whose, or of how many. */

import { daysApart } from '../../claims/time/days-apart.ts'
import { earlierFirst } from '../../claims/time/earlier-first.ts'
import { COUNT, type Frame } from '../../figures/frame.ts'
import { NATIONWIDE } from '../../figures/scope/nationwide.ts'
import { amountsApart, isSameLimit, relateAmounts } from '../../figures/units/amounts.ts'
import { timesApart } from '../../figures/values.ts'
import { countryOfRegion } from '../../language/words.ts'
import { isSubgroup } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { disjoint, meet } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { isOutcome, isPlainVerb, matchHeads, narrowed } from './match-frames.ts'
import { numbersNearBoth } from './number-likeness.ts'
import { areOfAll } from './told-apart.ts'

/** Share of their words that clauses on one thing have in common: some, a good share, a third, and of such as say the same. */
const SOME = 0.1
const MUCH = 0.2
const A_THIRD = 0.33
const MOST = 0.45
/** How far apart what is told alike may be. */
const CLOSE = 1.5
/** What is told alike of a time further back is of another event: the blackout of last autumn and this one. */
const MONTH = 31
/** A toll of one day and the next; a number farther off may be of a part, or of something else. */
const FARTHEST_TOLL = 2
/** Values this far apart are rarely of one thing. */
const FARTHEST = 3

/** Each text counts such things once: the 640 centres of one day and the 655 of a later. Whose or where one of them may leave out. */
export function isOneSeries(a: Comparable, b: Comparable, context: number): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return (
    x.sole &&
    y.sole &&
    x.dimension === COUNT &&
    x.head !== null &&
    x.head === y.head &&
    isOutcome(x) === isOutcome(y) &&
    !x.unsure &&
    !y.unsure &&
    !x.former &&
    !y.former &&
    a.ahead === b.ahead &&
    context >= (areTwoDeeds(x.role, y.role) || isHarmOfSome(x.role, y.role) ? A_THIRD : SOME) &&
    !isLess(a, b)
  )
}

/** Five officials suspended, and 14 charged: a verb that no table knows, and a fate, which such a verb seldom is another word for. */
const areTwoDeeds = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && isPlainVerb(a) !== isPlainVerb(b)

/** “Killed 16 gunmen” and “there were more than 60 gunmen” */
const isHarmOfSome = (a: string | null, b: string | null): boolean =>
  (a === null) !== (b === null) && familyOfRole(a ?? b ?? '') === 'harm'

/** What is told of day after day, as households without power are: it may shrink or grow more than what is told once. */
export function isFollowed(a: Comparable, b: Comparable, context: number): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (a.asOf === b.asOf || (x.dimension !== COUNT && x.dimension !== 'percent')) return false
  if (context >= MOST && meet(a.origins, b.origins) && !isLess(a, b)) return true
  if (context < MUCH) return false
  if (x.role !== null && x.role === y.role)
    return x.sole || y.sole || (context >= A_THIRD && familyOfRole(x.role) !== null)
  // One leaves out what became of them, or says it in words of its own.
  return (x.role ?? y.role) !== null && x.sole && y.sole && context >= A_THIRD
}

/**
 * Where a story counts a fate once, whoever gives it a number gives that one: the 31 patients who died of an epidemic, and
 * the 47 people. Not a number so far off that it must be of a part.
 */
export function isOneToll(a: Comparable, b: Comparable, story: Story, context: number): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return (
    isOneFate(a, b) &&
    (story.tally(x.role as string) === 'one' || areOfAll(a, b)) &&
    isWhole(x) &&
    isWhole(y) &&
    !isDeedOfOne(x, y) &&
    timesApart(a.figure as Figure, b.figure as Figure) <= FARTHEST_TOLL &&
    // Which fate it is of, or whether it is all of it, is a guess: then more must speak for it.
    ((isPlain(x) && isPlain(y)) || ((context > MUCH || numbersNearBoth(a, b) > 0) && !isLess(a, b)))
  )
}

const isDoneBySide = ({ apart, who }: Frame): boolean =>
  who.length === 0 && apart.some(mark => mark.startsWith('side:'))

/** One of them is told as the deed of a side, and of nobody's: what the rebels killed is not what a flood did, nor what their foe counts of its own. */
export const isDeedOfOne = (x: Frame, y: Frame): boolean => isDoneBySide(x) !== isDoneBySide(y)

/** The same where one text says in which town; unless its number is the smaller and may be a part of the other. */
export function isOneTollElsewhere(a: Comparable, b: Comparable, story: Story, context: number): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (context <= SOME || !isPlain(x) || !isPlain(y) || isLess(a, b) || !isOneToll(a, b, story, context)) return false
  if (x.who.length > 0 !== y.who.length > 0 || x.where.length > 0 === y.where.length > 0) return false
  const [placed, other] = x.where.length > 0 ? [a, b] : [b, a]
  return sizeOf(placed) > sizeOf(other) || (placed.asOf ?? '') < (other.asOf ?? '')
}

/** “At least 100 killed in Bavaria” and the same number in Germany: one number of one fate, told of a region and of its country. */
export function isOfRegion(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return (
    isOneFate(a, b) &&
    isWhole(x) &&
    isWhole(y) &&
    meet(x.who, y.who) &&
    isSameLimit(a.figure as Figure, b.figure as Figure) &&
    (isWithin(x.where, y.where) || isWithin(y.where, x.where))
  )
}

const isWithin = (regions: readonly string[], countries: readonly string[]): boolean =>
  regions.some(name => countries.includes(countryOfRegion.get(name) ?? ''))

/** Clauses that say much the same give one value, or two that are close: 23 minutes late, and 25. */
export function isToldAlike(a: Comparable, b: Comparable, context: number): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return (
    context >= MOST &&
    // Passengers and all on board are told of alike, and are two counts.
    matchHeads(x, y) !== 'close' &&
    x.part === y.part &&
    x.dimension !== 'percent' &&
    daysApart(a.asOf, b.asOf) <= MONTH &&
    !x.former &&
    !y.former &&
    x.who.length > 0 === y.who.length > 0 &&
    !disjoint(a.origins, b.origins) &&
    amountsApart(a.figure as Figure, b.figure as Figure) <= CLOSE
  )
}

/** “48 are still in hospital” and, two days later, 29: whoever remains there is counted anew each day, of however many there were. */
export function areStillThere(a: Comparable, b: Comparable): boolean {
  const remain = ({ frame }: Comparable): boolean =>
    frame !== null && isWhole(frame) && frame.apart.includes(REMAIN) && frame.role !== null
  return (
    remain(a) &&
    remain(b) &&
    a.frame?.role === b.frame?.role &&
    isLess(a, b) &&
    timesApart(a.figure as Figure, b.figure as Figure) <= FARTHEST
  )
}
const REMAIN = 'stay:remain'

/** “More than 20 survivors” in two towns and “all 27”: one fate, and the values do not contradict each other wherever it was. */
export function leavesRoom(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (!isOneFate(a, b) || x.who.length > 0 !== y.who.length > 0) return false
  if (x.unsure || y.unsure || disjoint(x.where, y.where)) return false
  if ((x.lesser || y.lesser) && timesApart(a.figure as Figure, b.figure as Figure) > FARTHEST_TOLL) return false
  return (
    isWhole(x) &&
    isWhole(y) &&
    story.tally(x.role as string) !== 'several' &&
    relateAmounts(a.figure as Figure, b.figure as Figure).kind === 'fits'
  )
}

/**
 * “22 of the dead were found in Arica” and “37 people were killed in Arica”: a part of the story's count, but all of that of the
 * town. Not where all of the story happens.
 */
export function ofOneSpot(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return x.where.some(name => y.where.includes(name) && name !== NATIONWIDE && !story.places.includes(name))
}

/** Nothing but what is left out tells them apart, and the values are near. */
export const mayBeOne = (a: Comparable, b: Comparable): boolean =>
  a.ahead === b.ahead &&
  a.frame?.part === b.frame?.part &&
  timesApart(a.figure as Figure, b.figure as Figure) <= FARTHEST

/** “3,000 of them are in Tervo” and “counts 3,500 soldiers in Tervo”: whatever became of them, both texts count those of one place. */
export function isOneOfPlace(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  return (
    mayBeOne(a, b) &&
    timesApart(a.figure as Figure, b.figure as Figure) <= CLOSE &&
    !narrowed(x, y) &&
    meet(x.where, y.where)
  )
}

export const sizeOf = ({ figure }: Comparable): number => figure?.min ?? figure?.max ?? 0

export function isOneFate(a: Comparable, b: Comparable): boolean {
  const role = a.frame?.role ?? null
  return role !== null && role === b.frame?.role && familyOfRole(role) !== null && a.ahead === b.ahead
}

/** Neither the lesser of two, nor of a noun in another sentence. */
const isPlain = ({ lesser, unsure }: Frame): boolean => !lesser && !unsure

const isWhole = (frame: Frame): boolean =>
  !frame.part && !frame.former && !frame.delta && !frame.unreal && !isSubgroup(frame.head)

/** The later of two counts is the smaller. */
function isLess(a: Comparable, b: Comparable): boolean {
  const told = earlierFirst(a, b)
  return told !== null && sizeOf(told[1]) < sizeOf(told[0])
}

/** The later of two counts is no smaller. */
export function hasRisen(a: Comparable, b: Comparable): boolean {
  const told = earlierFirst(a, b)
  return told !== null && sizeOf(told[1]) >= sizeOf(told[0])
}
