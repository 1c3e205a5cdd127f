/** How surely the same number in two texts counts the same thing, all that speaks for it weighed together. */
import type { Frame } from '../../figures/frame.ts'
import { isTelling } from '../../figures/is-telling.ts'
import { isCurrency } from '../../figures/units/is-currency.ts'
import { disjoint, meet } from '../../names/meet.ts'
import { valueTerm } from '../../text/terms.ts'
import type { Figure } from '../../types.ts'
import type { Comparable } from '../comparable.ts'
import { readingOf } from '../reading.ts'
import { overlap, sharedTerms } from '../statements/similarity.ts'
import type { Story } from '../story/story.ts'
import type { Placed } from '../story/tell-context.ts'
import { isVague, matchHeads, matchRoles } from './match-frames.ts'
import { tellingOf, tellingOfSize } from './telling-numbers.ts'

/** What is measured of two figures of one value. */
export interface NumberMeasures {
  /** How telling the number is, 0..1: 24,600 is met again by chance less easily than 2. */
  telling: number
  /** A large number is: from a hundred and from a thousand on. */
  hundreds: number
  thousands: number
  money: number
  /** A share that is not round: 3.2 per cent. */
  share: number
  /** How telling a length, a period, a sum of money is: there are few of them in a story. */
  measure: number
  /** Both count the same, and something more telling than people. */
  sameThing: number
  otherThing: number
  sameRole: number
  sameOwner: number
  /** Only one of them says whose. */
  oneOwner: number
  otherPlace: number
  /** Both are parts, and of what is not known. */
  parts: number
  /** Weighted share of the terms of their clauses that both have. */
  terms: number
  /** Weight of what they share. */
  weight: number
  /** How telling the numbers are that stand near both: six captives for 120 prisoners, and once more. */
  beside: number
  /** One independent voice behind both. */
  voices: number
  /** As of one day. */
  day: number
}

/**
 * Log-odds that the number counts one thing, per unit of each measure. Fitted by logistic regression on the pairs of equal figures of
 * the topics that are not held out (`test/corpus/score/fit-numbers.mjs`), and tried on each topic while it was left out. A later fit,
 * on figures that were read better, linked no more and less surely: these were kept.
 */
const WEIGHTS: Readonly<Record<keyof NumberMeasures, number>> = {
  telling: 3.1,
  hundreds: 0.5,
  thousands: 1.1,
  money: 0.6,
  share: 0.4,
  measure: 1.9,
  sameThing: 1.1,
  otherThing: -1.8,
  sameRole: 0.8,
  sameOwner: 1.1,
  oneOwner: -0.8,
  otherPlace: -0.6,
  parts: -0.8,
  terms: 2,
  weight: 1.7,
  beside: 0.7,
  voices: 1.2,
  day: 0.7,
}
const NOTHING_SAID = -2
/** More in common tells no more. */
const MOST = { weight: 2, beside: 2 } as const

/** Log-odds, from about -4. Name by name: looked up in a loop, the weights cost more than what they weigh. */
export function numberLikenessOf(a: Comparable, b: Comparable, story: Story): number {
  const found = measureNumber(a, b, story)
  return (
    NOTHING_SAID +
    WEIGHTS.telling * found.telling +
    WEIGHTS.hundreds * found.hundreds +
    WEIGHTS.thousands * found.thousands +
    WEIGHTS.money * found.money +
    WEIGHTS.share * found.share +
    WEIGHTS.measure * found.measure +
    WEIGHTS.sameThing * found.sameThing +
    WEIGHTS.otherThing * found.otherThing +
    WEIGHTS.sameRole * found.sameRole +
    WEIGHTS.sameOwner * found.sameOwner +
    WEIGHTS.oneOwner * found.oneOwner +
    WEIGHTS.otherPlace * found.otherPlace +
    WEIGHTS.parts * found.parts +
    WEIGHTS.terms * found.terms +
    WEIGHTS.weight * found.weight +
    WEIGHTS.beside * found.beside +
    WEIGHTS.voices * found.voices +
    WEIGHTS.day * found.day
  )
}

export function measureNumber(a: Comparable, b: Comparable, story: Story): NumberMeasures {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const [own, other] = [a.figure as Figure, b.figure as Figure]
  // In their own units: three months are no telling number because they are 91.2 days.
  const [ownSize, otherSize] = [sizeOf(own), sizeOf(other)]
  const size = Math.max(ownSize, otherSize)
  const telling = meanTelling(ownSize, otherSize)
  const heads = matchHeads(x, y)
  const shared = overlap(readingOf(a, story).own, readingOf(b, story).own)
  return {
    telling,
    hundreds: Number(size >= 100),
    thousands: Number(size >= 1000),
    money: Number(isCurrency(own.unit)),
    share: Number(x.dimension === 'percent' && isTelling(own) && isTelling(other)),
    measure: x.dimension === 'count' || x.dimension === 'percent' ? 0 : telling,
    sameThing: Number(heads === 'equal' && !isVague(x.head)),
    otherThing: Number(heads === 'apart'),
    sameRole: Number(matchRoles(x.role, y.role) === 'equal'),
    sameOwner: Number(meet(x.who, y.who)),
    oneOwner: Number(x.who.length > 0 !== y.who.length > 0),
    otherPlace: Number(disjoint(x.where, y.where)),
    parts: Number(x.part && y.part),
    terms: shared.share,
    weight: Math.min(MOST.weight, shared.weight),
    beside: numbersNearBoth(a, b),
    voices: Number(meet(a.origins, b.origins)),
    day: Number(a.asOf !== null && a.asOf === b.asOf),
  }
}

const sizeOf = ({ min, max }: Figure): number => Math.abs(min ?? max ?? 0)

const meanTelling = (a: number, b: number): number =>
  a === b ? tellingOfSize(a) : (tellingOfSize(a) + tellingOfSize(b)) / 2

/** How telling the numbers are that stand near both, together. */
export function numbersNearBoth(a: Placed, b: Placed): number {
  // In one text what stands near the one may stand near the other.
  if (a.article !== undefined && a.article === b.article) return 0
  const both = sharedTerms(a.beside, b.beside)
  if (both.length === 0) return 0
  const own = valueTerm(a.figure as Figure)
  let sum = 0
  for (const number of new Set(both)) if (number !== own) sum += tellingOf(number)
  return Math.min(MOST.beside, sum)
}
