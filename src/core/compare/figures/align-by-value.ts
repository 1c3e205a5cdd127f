/**
 * The same number twice: two texts on one story do not hit on 35,000 by chance, however they leave out or word what it counts.
 * How little must be shared beside the number depends on how easily it is met by chance.
 */
import { COUNT, type Frame, mayLackUnit } from '../../figures/frame.ts'
import { isHumanRole, isOfPeople } from '../../figures/role/of-people.ts'
import { relateAmounts } from '../../figures/units/amounts.ts'
import { isSameValue } from '../../figures/values.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { areOthers, disjoint } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import type { Alignment } from './alignment.ts'
import { areRivals, matchHeads } from './match-frames.ts'
import { numberLikenessOf } from './number-likeness.ts'
import { periodsApart } from './periods-apart.ts'

/** Log-odds from which on a number is met twice for a reason, if the two are each other's best match; and from which on they need not be. */
export const LIKELY = 1.1
const SURE = 2
/** Log-odds below which it is chance, though what it seems to count is alike: two of the injured, and two of the passengers. */
const UNLIKELY = 0
/** What is asked for or offered is told with little beside it. */
export const TERMS = 'terms'
/** Log-odds that tell as much as all can be told. */
const MOST = 6
/** Each of several places may have as many. */
const FEW = 20

/** `byFrames`: how they stand to each other by what they count. It is kept where the number adds nothing. */
export function alignByValue(a: Comparable, b: Comparable, story: Story, byFrames: Alignment | null): Alignment | null {
  if (byFrames?.level === 'same' || !mayBeOneNumber(a, b)) return byFrames
  const odds = numberLikenessOf(a, b, story)
  if (byFrames?.level === 'loose') return odds < UNLIKELY && byFrames.why !== TERMS ? null : byFrames
  if (odds < LIKELY) return byFrames
  return { level: 'loose', why: 'value', strength: 0.2 + Math.min(odds, MOST) / 20, onlyAsBest: odds < SURE }
}

/** One value, of fates that do not stand side by side: as many dead as missing are chance, and “dozens” is said of anything. */
export function mayBeOneNumber(a: Comparable, b: Comparable): boolean {
  const [p, q] = [a.figure as Figure, b.figure as Figure]
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (p.bound === 'vague' || (p.isSpecification && q.isSpecification)) return false
  if (periodsApart(x, y)) return false
  const isOne =
    x.dimension === y.dimension
      ? relateAmounts(p, q).kind === 'agrees'
      : (mayLackUnit(x) || mayLackUnit(y)) && x.per === y.per && isSameValue(p, q)
  // Three nurses, and three who are in danger.
  if ((p.max ?? 0) < FEW && isHarmOfOthers(x, y)) return false
  if (areOthersThanPeople(x, y) || areOthersThanPeople(y, x)) return false
  // Seven dead in one town and seven in another are two sevens.
  if ((p.max ?? 0) < FEW && disjoint(x.where, y.where)) return false
  return isOne && !areOthers(x.who, y.who) && (!areRivals(x.role, y.role) || areCast(x, y, p))
}

/** Of one nothing has become, and what it counts is not what the other does. */
const isHarmOfOthers = (x: Frame, y: Frame): boolean =>
  (x.role === null) !== (y.role === null) &&
  familyOfRole(x.role ?? y.role ?? '') === 'harm' &&
  matchHeads(x, y) !== 'equal' &&
  x.head !== null &&
  y.head !== null

/** 15,000 who marched, and 15,000 applications a year. */
const areOthersThanPeople = (people: Frame, things: Frame): boolean =>
  people.dimension === COUNT &&
  people.role !== null &&
  isHumanRole(people.role) &&
  things.per !== null &&
  things.role === null &&
  things.head !== null &&
  !isOfPeople(things) &&
  matchHeads(people, things) === 'apart'

/** More than any house has members. */
const VOTERS = 2000
/** “won 40,000 votes” and “40,000 people voted for her”: in an election whoever has votes was voted for. */
const areCast = (x: Frame, y: Frame, { min }: Figure): boolean =>
  (x.role === 'voted') !== (y.role === 'voted') && (x.role === 'for') !== (y.role === 'for') && (min ?? 0) >= VOTERS
