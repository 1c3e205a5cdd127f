/** Do two figures measure the same quantity? Only then may their values agree or differ. */

import { COUNT, type Frame, isVoteShare } from '../../figures/frame.ts'
import { isSameAmount } from '../../figures/units/amounts.ts'
import { AREA } from '../../figures/units/measures.ts'
import { isSameValue } from '../../figures/values.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { disjoint, meet, meetAsOwners } from '../../names/meet.ts'
import { isCountry } from '../../names/name-table.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isName, isValue, NAME_PREFIX } from '../../text/term-kinds.ts'
import type { Figure } from '../../types.ts'
import { sharedTerms, similarity } from '../statements/similarity.ts'
import { alignByValue, TERMS } from './align-by-value.ts'
import type { Alignment } from './alignment.ts'
import { isOfSameRow } from './is-of-same-row.ts'
import { isOneLevel, ONE_LEVEL } from './is-one-level.ts'
import { limitByScope } from './limit-by-scope.ts'
import { limitByTime } from './limit-by-time.ts'
import { isOutcome, isPlainVerb, isVague, matchHeads, matchRoles, narrowed, narrows } from './match-frames.ts'
import {
  isOneOfPlace,
  isOneSeries,
  isOneToll,
  isOneTollElsewhere,
  isToldAlike,
  leavesRoom,
  mayBeOne,
  ofOneSpot,
  sizeOf,
} from './one-count.ts'
import { toldApart } from './told-apart.ts'

/** Clauses that share less than this speak of different things, if nothing but a bare noun joins them. */
const SOME_CONTEXT = 0.2
/** Less than this is one common word. */
const LEAST_CONTEXT = 0.1
/** A bare noun without a verb joins two counts beyond doubt only where the clauses say much the same. */
const MUCH_CONTEXT = 0.45
/** A measure (money, share, length) needs its clause to match, because its attribute alone (“cost”) says little. */
const MEASURE_CONTEXT = 0.3

export function alignFigures(a: Comparable, b: Comparable, story: Story): Alignment | null {
  const alignment = alignAlike(a, b, story)
  if (alignment === null || alignment.level === 'near') return alignment
  const apart = toldApart(a, b)
  if (apart === 'both' || apart === 'day') {
    // The same telling number of two days is of one: either may be mistaken in the day.
    const byValue = apart === 'day' ? alignByValue(a, b, story, null) : null
    return byValue ?? { level: 'near', why: 'event', strength: alignment.strength / 2 }
  }
  return apart === 'one' && alignment.level === 'same' ? { ...alignment, level: 'loose' } : alignment
}

function alignAlike(a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (!a.frame || !b.frame || !a.figure || !b.figure || ofOtherEvents(a, b, story)) return null
  // What rose by 3 per cent and what fell by 3 per cent.
  if (a.figure.change !== b.figure.change && a.figure.change !== null && b.figure.change !== null) return null
  const alignment = alignByValue(a, b, story, alignByFrames(a, b, story))
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
    if (leavesRoom(a, b, story)) return { level: 'loose', why: ROOM, strength: ONE_FATE }
    if (isOneTollElsewhere(a, b, story, context)) return { ...alignment, level: 'same', strength: ONE_FATE }
  }
  return limited && isOfSameRow(a, b, story, limited, context) ? { ...limited, level: 'same' } : limited
}

/** What the texts tell apart by place, or as a part, is one fate after all, or may be. */
const [ONE_FATE, ROOM] = [0.6, 'room']

/** Why two counts that look like one may be two after all. */
function isDoubtful(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  // What a value was before is not what it is: it may be met again, but does not contradict.
  if (x.former || y.former || x.unsure || y.unsure) return true
  if ((x.lesser || y.lesser) && !ofOneSpot(a, b, story)) return true
  // “Holds 21 seats” and “lost nine”, “14 charges” and “convicted on nine”: what became of some says nothing of all.
  if (x.dimension === COUNT && isOutcome(x) !== isOutcome(y)) return true
  return isSharedOut(x) && !meetAsOwners(x.who, y.who) && !sameReceiver(a, b, story)
}

/** One party's share of the votes, of all of them or of those of one town. */
const isOneShare = (x: Frame, y: Frame): boolean =>
  isVoteShare(x) && isVoteShare(y) && meetAsOwners(x.who, y.who) && boundsOf(x) === boundsOf(y)

/** Of which round, and of how large a place. */
const boundsOf = ({ apart }: Frame): string => apart.filter(mark => /^(?:area|order):/.test(mark)).join()

/** Each of several events may have as many. */
const FEW = 20

/** The dead of one attack and those of another, where a story has several. */
const maybeOtherEvent = (a: Comparable, b: Comparable, story: Story): boolean =>
  a.frame?.role != null &&
  a.frame.role === b.frame?.role &&
  story.tally(a.frame.role) === 'several' &&
  !tellOfOneEvent(a, b)

/** Beside the fate itself, what is counted, names and numbers, the clauses have something in common. */
const tellOfOneEvent = (a: Comparable, b: Comparable): boolean =>
  sharedTerms(a.terms, b.terms).some(
    term => term !== a.frame?.head && term !== `r:${a.frame?.role}` && !isName(term) && !isValue(term),
  )

/** A flood's dead and a bus crash's. */
export function ofOtherEvents(a: Comparable, b: Comparable, story: Story): boolean {
  return disjoint(readingOf(a, story).events, readingOf(b, story).events)
}

/** Told by their nouns and roles alone, before anything else is looked at: most pairs end here. */
function cannotMeet(a: Figure, x: Frame, b: Figure, y: Frame): boolean {
  const equal = isSameAmount(a, b)
  const heads = matchHeads(x, y)
  if (a.isSpecification) return !equal || heads === 'apart'
  if (x.unreal !== y.unreal) return true
  if (equal) return x.per !== null && y.per !== null && x.per !== y.per
  return x.per !== y.per || heads === 'apart' || matchRoles(x.role, y.role) === 'apart'
}

/** “240mm launchers” meet “240-millimetre launchers”; another calibre is another thing, not a contradiction. */
function alignSpecifications(a: Comparable, b: Comparable, context: number): Alignment | null {
  const heads = matchHeads(a.frame as Frame, b.frame as Frame)
  if (heads !== 'equal' && !(heads === 'close' && context > SOME_CONTEXT)) return null
  return { level: 'loose', why: 'specification', strength: 0.6 + context / 3 }
}

function alignCounts(a: Comparable, b: Comparable, context: number, story: Story): Alignment | null {
  const x = a.frame as Frame
  const y = b.frame as Frame
  const heads = matchHeads(x, y)
  const roles = matchRoles(x.role, y.role)
  if (heads === 'apart') return null
  if (roles === 'equal') {
    if (heads === 'equal' && !narrowed(x, y)) return alignEqual(a, b, context, story)
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
  if (
    x.role === null &&
    y.role === null &&
    !narrowed(x, y) &&
    context >= MUCH_CONTEXT &&
    !x.part &&
    !y.part &&
    (meet(x.who, y.who) || meet(x.where, y.where))
  )
    return { level: 'same', why: 'same', strength: 0.5 + context / 3 }
  const equal = isSameValue(a.figure as Figure, b.figure as Figure)
  if ((areSole(x, y, context, equal) && !narrowed(x, y) && !x.part && !y.part) || isOneOfPlace(a, b))
    return { level: 'same', why: 'same', strength: 0.5 + context / 3 }
  const level = context >= (equal ? LEAST_CONTEXT : SOME_CONTEXT) ? 'loose' : 'near'
  // The noun alone: a reader may be told what else is counted so, where it may well be the same.
  if (level === 'near' && (equal || !mayBeOne(a, b))) return null
  return { level, why: mayBeOne(a, b) ? 'noun' : 'context', strength: 0.3 + context / 3 }
}

/** One noun, one role: the same count, unless one is of a part only or borrowed its noun. */
function alignEqual(a: Comparable, b: Comparable, context: number, story: Story): Alignment {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (ofOneSpot(a, b, story)) return { level: 'same', why: 'same', strength: 0.8 + context / 5 }
  if (x.part !== y.part && x.head === 'person') return { level: 'near', why: 'part', strength: 0.3 }
  // “1,900 of them in Germany” and “of these, 1,500 in Germany” are one part of one whole; so are “12 of them children”.
  const alike = meet(x.where, y.where) || (x.head !== 'person' && x.where.length + y.where.length === 0)
  const partly = (x.part || y.part) && !(x.part === y.part && alike)
  return {
    level: partly ? 'loose' : 'same',
    why: 'same',
    strength: 0.8 + context / 5,
  }
}

function alignMeasures(a: Comparable, b: Comparable, context: number): Alignment | null {
  const x = a.frame as Frame
  const y = b.frame as Frame
  const heads = matchHeads(x, y)
  const roles = matchRoles(x.role, y.role)
  if (heads === 'apart' || roles === 'apart') return null
  if (isOneLevel(a, b) || isOneShare(x, y)) return { level: 'same', why: 'same', strength: ONE_LEVEL }
  // Neither needs to say of what: what a union asks for is pay.
  if (roles === 'equal' && familyOfRole(x.role ?? '') === 'terms' && x.head === null && y.head === null)
    return { level: isDatedAlike(a, b) ? 'same' : 'loose', why: TERMS, strength: 0.5 + context / 2 }
  // How far a fire has spread needs no word for it.
  const isExtent = x.dimension === AREA && heads === 'equal'
  if (
    heads === 'equal' &&
    !narrowed(x, y) &&
    (x.attribute || roles === 'equal' || isExtent) &&
    (context >= MEASURE_CONTEXT ||
      areSole(x, y, context, isSameValue(a.figure as Figure, b.figure as Figure)) ||
      isExtent) &&
    !x.part &&
    !y.part
  )
    return { level: 'same', why: 'same', strength: 0.5 + context / 2 }
  if (heads === 'equal' || context >= MEASURE_CONTEXT)
    return { level: 'loose', why: 'context', strength: 0.2 + context / 2 }
  return null
}

/** “4 per cent this year” is no offer of 7 over two. */
const isDatedAlike = (a: Comparable, b: Comparable): boolean => a.asOf?.length === b.asOf?.length

/** Each text counts such things once, and neither says by a verb of its own that something else became of them. */
const areSole = (x: Frame, y: Frame, context: number, equal: boolean): boolean =>
  x.sole &&
  y.sole &&
  context >= SOME_CONTEXT &&
  (x.role === y.role || (isOneRoleOpen(x, y) ? equal : isPlainVerb(x.role) === isPlainVerb(y.role)))

/** Whoever tells no fate may tell of all, or of others. */
const isOneRoleOpen = (x: Frame, y: Frame): boolean => x.role === null || y.role === null

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
