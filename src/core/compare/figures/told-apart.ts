/** Whether two counts say themselves that they are of two: of another blast, at another place, of a deed of another day. */

import { daysApart, firstDay } from '../../claims/time/days-apart.ts'
import { OF_DAY } from '../../figures/frame.ts'
import { AT_FRONT } from '../../figures/scope/at-front.ts'
import { OF_ALL, OF_EVENT, SO_FAR, TOLL } from '../../figures/scope/toll-of.ts'
import { relateAmounts } from '../../figures/units/amounts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { disjoint } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'

/**
 * What a text writes of “another”, “the second” or “his crews” has others beside it, though the other text tells of one only; so have
 * “the first 1,500”; and how many are needed, or said in a poll, is not how many there are.
 */
const TOLD_BY_ONE = /^(?:order:(?!first)|some:|doer:|batch:|need:|poll:)/
const OUT_OF = 'of:'
const LOOSE = new Set([OF_DAY, TOLL, OUT_OF])

/**
 * both: they are of two things; unlessEqual: as their dates tell, or how far they reach, so that the same telling number is of one all
 * the same; one: only one says that there are others.
 */
export function toldApart(a: Comparable, b: Comparable, story: Story): 'both' | 'unlessEqual' | 'one' | null {
  const [x, y] = [a.frame?.apart ?? [], b.frame?.apart ?? []]
  if (x.length + y.length === 0) return null
  if (isWholeOf(x, b) || isWholeOf(y, a)) return 'both'
  const others = kindsOf(x).filter(kind => isOther(x, y, kind))
  if (others.some(kind => !LOOSE.has(kind))) return 'both'
  if ((others.includes(TOLL) && reachApart(a, b, story)) || ofAnotherDay(a, b) || ofAnotherDay(b, a))
    return 'unlessEqual'
  return onlyToldBy(x).join() === onlyToldBy(y).join() ? null : 'one'
}

const kindsOf = (marks: readonly string[]): string[] => [...new Set(marks.map(kindOf))]
const kindOf = (mark: string): string => mark.slice(0, mark.indexOf(':') + 1)
const onlyToldBy = (marks: readonly string[]): string[] => kindsOf(marks.filter(mark => TOLD_BY_ONE.test(mark)))

/** One counts those at the front, and the other, with another number, all who were sent; “thousands” leave room for either. */
export function isSomeAtFront(a: Comparable, b: Comparable): boolean {
  if (!a.figure || !b.figure || (isAtFront(a) === isAtFront(b) && !areSentElsewhere(a, b))) return false
  const { kind } = relateAmounts(a.figure, b.figure)
  return kind === 'differs' || (kind === 'fits' && [a, b].some(({ figure }) => figure?.bound === 'atMost'))
}
const isAtFront = ({ frame }: Comparable): boolean => frame?.apart.includes(AT_FRONT) === true

const areSentElsewhere = ({ frame: x }: Comparable, { frame: y }: Comparable): boolean =>
  familyOfRole(x?.role ?? '') === 'deployment' && disjoint(x?.where ?? [], y?.where ?? [])

/** “31 of the 86 towers” and “86 towers”, or even 140 */
const isWholeOf = (marks: readonly string[], { figure, frame }: Comparable): boolean =>
  figure !== null &&
  figure.max !== null &&
  figure.min === figure.max &&
  !frame?.apart.some(mark => mark.startsWith(OUT_OF)) &&
  marks.some(mark => mark.startsWith(OUT_OF) && (figure.max as number) >= Number(mark.slice(OUT_OF.length)))

function isOther(x: readonly string[], y: readonly string[], kind: string): boolean {
  const theirs = y.filter(mark => mark.startsWith(kind))
  return theirs.length > 0 && !x.some(mark => theirs.includes(mark))
}

/** The toll of an event and that of a war. In a story of one event all there was until now is of that; else of others too. */
function reachApart(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [reachOf(a), reachOf(b)]
  if (x !== OF_EVENT && y !== OF_EVENT) return false
  const other = x === OF_EVENT ? y : x
  const tally = story.tally(a.frame?.role ?? '')
  return other === OF_ALL || tally === 'several' || (other === SO_FAR && tally === 'open')
}

/** Both are of all there was until then: one toll that rises, though the story has events of which each has its own. */
export const areOfAll = (a: Comparable, b: Comparable): boolean =>
  [reachOf(a), reachOf(b)].every(reach => reach !== undefined && reach !== OF_EVENT)

const reachOf = ({ frame }: Comparable): string | undefined => frame?.apart.find(mark => mark.startsWith(TOLL))

/** The first tells on which day it was done: the other tells another, or was told before it. */
function ofAnotherDay(a: Comparable, b: Comparable): boolean {
  const day = dayOf(a)
  if (day === null || b.asOf === null) return false
  const other = dayOf(b)
  if (other !== null) return daysApart(day, other) > 0
  // “Last year 388 were kidnapped”, and “more than 150” now
  if (day.length === YEAR && !b.asOf.startsWith(day) && a.asOf !== b.asOf) return true
  return firstDay(b.asOf) < firstDay(day) && daysApart(day, b.asOf) > 0
}

const YEAR = 'yyyy'.length

const dayOf = ({ frame }: Comparable): string | null =>
  frame?.apart.find(mark => mark.startsWith(OF_DAY))?.slice(OF_DAY.length) ?? null
