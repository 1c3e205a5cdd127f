/** Do two figures measure the same quantity? Only then may their values agree or differ. */

import { COUNT, type Frame } from '../../figures/frame.ts'
import { isSameLimit } from '../../figures/units/amounts.ts'
import { isSubgroup } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { disjoint, meet, meetAsOwners } from '../../names/meet.ts'
import { isCountry } from '../../names/name-table.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isName, isValue, NAME_PREFIX } from '../../text/term-kinds.ts'
import type { Figure } from '../../types.ts'
import { sharedTerms, similarity } from '../statements/similarity.ts'
import { alignByValue } from './align-by-value.ts'
import { alignCounts } from './align-counts.ts'
import { alignMeasures } from './align-measures.ts'
import type { Alignment } from './alignment.ts'
import { isOfSameRow } from './is-of-same-row.ts'
import { limitByScope } from './limit-by-scope.ts'
import { limitByTime } from './limit-by-time.ts'
import { isOutcome, matchHeads, matchRoles } from './match-frames.ts'
import { matchSpecifications } from './match-specifications.ts'
import { areRunningCount, isBesideRunningCount } from './of-running-count.ts'
import {
  areStillThere,
  isOfRegion,
  isOneSeries,
  isOneToll,
  isOneTollElsewhere,
  isToldAlike,
  leavesRoom,
  ofOneSpot,
  sizeOf,
} from './one-count.ts'
import { periodsApart } from './periods-apart.ts'
import { areOfAll, isSomeAtFront, toldApart } from './told-apart.ts'

export function alignFigures(a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (areRunningCount(a, b, story)) return { level: 'same', why: 'same', strength: RUNNING }
  const alignment = alignAlike(a, b, story)
  if (alignment === null || alignment.level === 'near') return alignment
  const apart = toldApart(a, b, story)
  if (apart === 'both' || apart === 'unlessEqual') {
    // The same telling number of two days is of one: either may be mistaken in the day.
    const byValue = apart === 'unlessEqual' ? alignByValue(a, b, story, null) : null
    return byValue ?? { level: 'near', why: 'event', strength: alignment.strength / 2 }
  }
  if (isSomeAtFront(a, b)) return { level: 'near', why: 'place', strength: alignment.strength / 2 }
  return apart === 'one' && alignment.level === 'same' ? { ...alignment, level: 'loose' } : alignment
}

function alignAlike(a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (!a.frame || !b.frame || !a.figure || !b.figure || ofOtherEvents(a, b, story)) return null
  // What rose by 3 per cent and what fell by 3 per cent.
  if (a.figure.change !== b.figure.change && a.figure.change !== null && b.figure.change !== null) return null
  const alignment = alignByValue(a, b, story, alignByFrames(a, b, story))
  if (alignment?.level === 'same' && mayBeOther(a, b, story)) return { ...alignment, level: 'loose' }
  if (alignment?.level !== 'loose' || alignment.why === ROOM || a.figure.isSpecification) return alignment
  const context = similarity(a, b, story)
  return isOneSeries(a, b, context) || isToldAlike(a, b, context) ? { ...alignment, level: 'same' } : alignment
}

/** As far as what is counted, whose and where tell. */
function alignByFrames(a: Comparable, b: Comparable, story: Story): Alignment | null {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const { isSpecification } = a.figure as Figure
  if (x.dimension !== y.dimension || x.delta !== y.delta || isSpecification !== b.figure?.isSpecification) return null
  if (cannotMeet(a.figure as Figure, x, b.figure as Figure, y)) return null
  const context = similarity(a, b, story)
  if (isSpecification) return alignSpecifications(a, b, context)
  const alignment = x.dimension === COUNT ? alignCounts(a, b, context, story) : alignMeasures(a, b, context)
  if (!alignment) return null
  if (alignment.level !== 'near' && maybeOtherEvent(a, b, story)) {
    const few = Math.min(sizeOf(a), sizeOf(b)) < FEW
    alignment.level = few ? 'near' : 'loose'
    if (few) alignment.why = 'event'
  }
  if (alignment.level === 'same' && isDoubtful(a, b, story)) alignment.level = 'loose'
  if (alignment.level === 'loose' && isOneToll(a, b, story, context)) alignment.level = 'same'
  const limited = limitByTime(limitByScope(alignment, x, y, story), a, b, story)
  if (limited?.why === 'place' || limited?.why === 'part') {
    if (isOfRegion(a, b)) return { ...alignment, level: 'same', strength: ONE_FATE }
    if (leavesRoom(a, b, story)) return { level: 'loose', why: ROOM, strength: ONE_FATE }
    if (isOneTollElsewhere(a, b, story, context)) return { ...alignment, level: 'same', strength: ONE_FATE }
  }
  return limited && isOfSameRow(a, b, story, limited, context) ? { ...limited, level: 'same' } : limited
}

const RUNNING = 0.9

/** Unless one voice or one town joins them, another number than the story's own is another count. */
const mayBeOther = (a: Comparable, b: Comparable, story: Story): boolean =>
  isBesideRunningCount(a, b, story) && !meet(a.origins, b.origins) && !ofOneSpot(a, b, story)

/** What the texts tell apart by place, or as a part, is one fate after all, or may be. */
const [ONE_FATE, ROOM] = [0.6, 'room']

/** Why two counts that look like one may be two after all. */
function isDoubtful(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  // What a value was before is not what it is: it may be met again, but does not contradict.
  if (x.former || y.former) return true
  if (areStillThere(a, b)) return false
  if (x.unsure || y.unsure) return true
  if ((x.lesser || y.lesser) && !ofOneSpot(a, b, story)) return true
  // “Holds 21 seats” and “lost nine”, “14 charges” and “convicted on nine”: what became of some says nothing of all.
  if (x.dimension === COUNT && isOutcome(x) !== isOutcome(y)) return true
  return isSharedOut(x) && !meetAsOwners(x.who, y.who) && !sameReceiver(a, b, story)
}

/** Each of several events may have as many. */
const FEW = 20

/** The dead of one attack and those of another, where a story has several. */
const maybeOtherEvent = (a: Comparable, b: Comparable, story: Story): boolean =>
  a.frame?.role != null &&
  a.frame.role === b.frame?.role &&
  story.tally(a.frame.role) === 'several' &&
  !areOfAll(a, b) &&
  !tellOfOneEvent(a, b)

/** The children among the dead, where either text tells of such once. */
const areOnlySuch = ({ frame: x }: Comparable, { frame: y }: Comparable): boolean =>
  x !== null && y !== null && x.part && y.part && x.sole && y.sole && x.head === y.head && isSubgroup(x.head)

/** Beside the fate itself, what is counted, names and numbers, the clauses have something in common. */
const tellOfOneEvent = (a: Comparable, b: Comparable): boolean =>
  areOnlySuch(a, b) ||
  sharedTerms(a.terms, b.terms).some(
    term => term !== a.frame?.head && term !== `r:${a.frame?.role}` && !isName(term) && !isValue(term),
  )

/** A flood's dead and a bus crash's. */
export function ofOtherEvents(a: Comparable, b: Comparable, story: Story): boolean {
  return disjoint(readingOf(a, story).events, readingOf(b, story).events)
}

/** Told by their nouns and roles alone, before anything else is looked at: most pairs end here. */
function cannotMeet(a: Figure, x: Frame, b: Figure, y: Frame): boolean {
  const equal = isSameLimit(a, b)
  if (a.isSpecification) return !equal || matchSpecifications(x, y, a, b) === null
  const heads = matchHeads(x, y)
  if (x.unreal !== y.unreal) return true
  if (equal) return periodsApart(x, y)
  return x.per !== y.per || heads === 'apart' || matchRoles(x.role, y.role) === 'apart'
}

/** “240mm launchers” meet “240-millimetre launchers”; another calibre is another thing, not a contradiction. */
function alignSpecifications(a: Comparable, b: Comparable, context: number): Alignment | null {
  const match = matchSpecifications(a.frame as Frame, b.frame as Frame, a.figure as Figure, b.figure as Figure)
  if (match === null) return null
  return { level: 'loose', why: 'specification', strength: (match === 'open' ? 0.5 : 0.6) + context / 3 }
}

/** Shares, votes and winnings are given out to several: whose each is decides what it is. “Turnout” and “the deficit” are nobody's. */
export const isSharedOut = (frame: Frame): boolean =>
  (frame.dimension === 'percent' && !frame.attribute) ||
  frame.role === 'voted' ||
  familyOfRole(frame.role ?? '') === 'result'

/** Both clauses name the same one of those who share, and not only the country. */
export function sameReceiver(a: Comparable, b: Comparable, story: Story): boolean {
  const common = sharedTerms(a.terms.filter(isName), b.terms.filter(isName)).map(term => term.slice(NAME_PREFIX.length))
  return common.some(name => !isCountry(name) && !story.places.includes(name))
}
