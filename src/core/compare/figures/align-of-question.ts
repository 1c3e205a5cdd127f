/** Two figures that answer one Question, as other claims show, whatever they leave out themselves. */
import { daysApart } from '../../claims/time/days-apart.ts'
import { COUNT, type Frame } from '../../figures/frame.ts'
import { TOLL } from '../../figures/scope/toll-of.ts'
import { relateAmounts } from '../../figures/units/amounts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { valueTerm } from '../../meaning/terms.ts'
import { disjoint } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { sharedTerms } from '../statements/similarity.ts'
import { isSharedOut, ofOtherEvents, sameReceiver } from './align-figures.ts'
import type { Alignment } from './alignment.ts'
import { ONE_EVENT_DAYS } from './limit-by-time.ts'
import { numbersNearBoth } from './number-likeness.ts'
import { isDeedOfOne } from './one-count.ts'
import { tellingOf } from './telling-numbers.ts'
import { isSomeAtFront, toldApart } from './told-apart.ts'

/** As surely as a third claim joins them, unless they themselves tell that they count apart. */
const BY_QUESTION = 0.5
/** So many claims must stand between two of which one leaves room for the other, borrows its noun or tells what sets it apart: one may be mistaken. */
const ENOUGH_THIRDS = 2

/** As one Question alone tells; null where they count apart. `direct`: as they stand to each other by themselves, which is not the same. */
export function alignOfOneQuestion(
  a: Comparable,
  b: Comparable,
  direct: Alignment | null,
  story: Story,
): Alignment | null {
  if (!a.frame || !b.frame) return null
  if (direct?.level === 'near' && direct.why !== 'place') return null
  const [x, y] = [a.frame, b.frame]
  if (!mayBeOfOneQuestion(a, b, story) || x.part !== y.part) return null
  if (isSharedOut(x) && !sameReceiver(a, b, story)) return null
  if (daysApart(a.asOf, b.asOf) > ONE_EVENT_DAYS || ofOtherEvents(a, b, story)) return null
  if (disjoint(x.who, y.who)) return null
  if (x.dimension !== COUNT && isSmall(a) && haveNothingInCommon(a, b)) return null
  // A third claim may be mistaken about one of them: to contradict each other they must themselves tell of one fate.
  const surely =
    toldApart(a, b, story) === null &&
    !isHarmOfOne(x, y) &&
    x.role !== null &&
    x.role === y.role &&
    direct !== null &&
    story.tally(x.role) !== 'several'
  return { level: surely ? 'same' : 'loose', why: 'question', strength: Math.max(BY_QUESTION, direct?.strength ?? 0) }
}

/**
 * As claims of other texts tell that compare with both: where a third says 31 dead, and by the rules for two agrees with the 31 of the
 * one and contradicts the 47 of the other, these count the same dead. `haveThirds`: whether there are so many of them, which is asked
 * last because it costs most. The same number twice needs none.
 */
export function alignByThirds(
  a: Comparable,
  b: Comparable,
  haveThirds: (least: number) => boolean,
  story: Story,
): Alignment | null {
  if (!mayBeOfOneQuestion(a, b, story) || isHarmOfOne(a.frame as Frame, b.frame as Frame)) return null
  const values = relateAmounts(a.figure as Figure, b.figure as Figure).kind
  if (values === 'agrees') return null
  const isDoubtful = values === 'fits' || [a, b].some(({ frame }) => frame?.unsure || isSetApart(frame))
  if (!haveThirds(isDoubtful ? ENOUGH_THIRDS : 1)) return null
  return { level: 'same', why: 'question', strength: BY_QUESTION }
}

/** Otherwise than by how far it reaches: that it is of an event is told of most. */
const isSetApart = (frame: Frame | null): boolean => frame?.apart.some(mark => !mark.startsWith(TOLL)) === true

/** Nothing that they themselves say of their numbers tells them apart. */
function mayBeOfOneQuestion(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [a.frame, b.frame]
  if (!x || !y || a.figure?.isSpecification || b.figure?.isSpecification || x.former || y.former) return false
  if (x.dimension !== y.dimension || x.delta !== y.delta || x.unreal !== y.unreal || (x.per ?? '') !== (y.per ?? ''))
    return false
  if (isSomeAtFront(a, b)) return false
  const apart = toldApart(a, b, story)
  return apart !== 'both' && apart !== 'unlessEqual'
}

/** “Kestria killed 60”: whose, nobody says. */
const isHarmOfOne = (x: Frame, y: Frame): boolean => familyOfRole(x.role ?? '') === 'harm' && isDeedOfOne(x, y)

/** Three days of rain and three of mourning: with no word in common a small measure is met by chance. */
const isSmall = ({ figure }: Comparable): boolean => tellingOf(valueTerm(figure as Figure)) <= SMALL
const SMALL = 0.3
const haveNothingInCommon = (a: Comparable, b: Comparable): boolean =>
  sharedTerms(a.terms, b.terms).length === 0 && numbersNearBoth(a, b) === 0
