/** How surely the same number in two texts counts the same thing, all that speaks for it weighed together. */
import { daysApart } from '../../claims/time/days-apart.ts'
import { COUNT, type Frame } from '../../figures/frame.ts'
import { isTelling } from '../../figures/is-telling.ts'
import { isSameAmount } from '../../figures/units/amounts.ts'
import { TIME } from '../../figures/units/measures.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { valueTerm } from '../../meaning/terms.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import type { Placed } from '../../story/tell-context.ts'
import type { Figure } from '../../types.ts'
import { haveCommon, sharedTerms, shareOf, similarity } from '../statements/similarity.ts'
import { isVague, matchHeads } from './match-frames.ts'
import { isPlainPart, tellingOf, tellingOfSize } from './telling-numbers.ts'

/** What is measured of two figures of one value. */
export interface NumberMeasures {
  /** How telling the number is, 0..1: 24,600 is met again by chance less easily than 2. */
  telling: number
  /** Its powers of ten, four at most; in the larger unit of the two, for three months are no large number because they are 91 days. */
  size: number
  /** Neither is a measure, a share or a sum of money: there are most of these in a story. */
  counts: number
  /** Two days and three months are long enough for anything. */
  period: number
  /** Both count the same, and something more telling than people. */
  sameThing: number
  otherThing: number
  /** Two fates of one family: who is released was captured. */
  nearRole: number
  /** Of two families. */
  otherRole: number
  /** What became of the counted is told of one of them alone. */
  oneRole: number
  onePart: number
  /** Only one of them is what the value was before. */
  oneFormer: number
  /** Weighted share of the terms of their clauses that both have. */
  terms: number
  /** The same of all that their sentences say, and the ones before. */
  around: number
  /** How telling the numbers are that stand near both: six captives for 120 prisoners, and once more. */
  beside: number
  /** One independent voice behind both. */
  voices: number
  otherDay: number
  /** One value, but for rounding. */
  rounded: number
  /** “more than 40” and 40 */
  otherBound: number
  /** Only one of them has its unit: “the union demanded 9”. */
  oneUnit: number
}

/**
 * Log-odds that the number counts one thing, per unit of each measure. Fitted by logistic regression on the pairs of equal figures of
 * the topics that are not held out (`test/corpus/score/fit-numbers.mjs`), and chosen by how each topic did while it was left out.
 */
const WEIGHTS: Readonly<Record<keyof NumberMeasures, number>> = {
  telling: 1.6,
  size: 1.2,
  counts: -2.3,
  period: -1.4,
  sameThing: 1.1,
  otherThing: -1.8,
  nearRole: 1.5,
  otherRole: -2.3,
  oneRole: -0.6,
  onePart: -0.7,
  oneFormer: -1.4,
  terms: 3.7,
  around: 3.1,
  beside: 0.9,
  voices: 0.6,
  otherDay: -0.8,
  rounded: -2.1,
  otherBound: -1.6,
  oneUnit: -0.7,
}
const NOTHING_SAID = 0.7
/** More in common tells no more. */
const MOST_BESIDE = 2
/** Six million are met by chance no less easily than 60,000. */
const MOST_SIZE = 4

/** Log-odds, from about -4. Name by name: looked up in a loop, the weights cost more than what they weigh. */
export function numberLikenessOf(a: Comparable, b: Comparable, story: Story): number {
  const found = measureNumber(a, b, story)
  return (
    NOTHING_SAID +
    WEIGHTS.telling * found.telling +
    WEIGHTS.size * found.size +
    WEIGHTS.counts * found.counts +
    WEIGHTS.period * found.period +
    WEIGHTS.sameThing * found.sameThing +
    WEIGHTS.otherThing * found.otherThing +
    WEIGHTS.nearRole * found.nearRole +
    WEIGHTS.otherRole * found.otherRole +
    WEIGHTS.oneRole * found.oneRole +
    WEIGHTS.onePart * found.onePart +
    WEIGHTS.oneFormer * found.oneFormer +
    WEIGHTS.terms * found.terms +
    WEIGHTS.around * found.around +
    WEIGHTS.beside * found.beside +
    WEIGHTS.voices * found.voices +
    WEIGHTS.otherDay * found.otherDay +
    WEIGHTS.rounded * found.rounded +
    WEIGHTS.otherBound * found.otherBound +
    WEIGHTS.oneUnit * found.oneUnit
  )
}

export function measureNumber(a: Comparable, b: Comparable, story: Story): NumberMeasures {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const [p, q] = [a.figure as Figure, b.figure as Figure]
  const [ownSize, otherSize] = [sizeOf(p), sizeOf(q)]
  const heads = matchHeads(x, y)
  const [own, other] = [familyOf(x), familyOf(y)]
  return {
    telling: meanTelling(ownSize, otherSize),
    size: Math.min(MOST_SIZE, Math.log10(1 + Math.min(ownSize, otherSize))),
    counts: Number(x.dimension === COUNT && y.dimension === COUNT),
    period: Number(x.dimension === TIME),
    sameThing: Number(heads === 'equal' && !isVague(x.head)),
    // “The port is shut for eight weeks”, “Repairs take 56 days”: a period is of anything that goes on.
    otherThing: Number(heads === 'apart' && x.dimension !== TIME),
    nearRole: Number(own !== null && own === other && x.role !== y.role),
    otherRole: Number(own !== null && other !== null && own !== other),
    oneRole: Number((own === null) !== (other === null)),
    onePart: Number(x.part !== y.part),
    oneFormer: Number(x.former !== y.former),
    terms: similarity(a, b, story),
    around: shareOf(readingOf(a, story).before, readingOf(b, story).before),
    beside: numbersNearBoth(a, b),
    voices: Number(haveCommon(readingOf(a, story).speakers, readingOf(b, story).speakers)),
    otherDay: Number(daysApart(a.asOf, b.asOf) > 0),
    rounded: Number(!isSameAmount(p, q)),
    otherBound: Number(p.bound !== q.bound),
    oneUnit: Number(x.dimension !== y.dimension),
  }
}

const meanTelling = (a: number, b: number): number =>
  a === b ? tellingOfSize(a) : (tellingOfSize(a) + tellingOfSize(b)) / 2

const sizeOf = (figure: Figure): number => (isPartOfAnything(figure) ? 0 : Math.max(0, figure.min ?? figure.max ?? 0))

/** A half, a third, a tenth: as good as no number. */
const isPartOfAnything = (figure: Figure): boolean =>
  figure.unit === 'percent' && (!isTelling(figure) || isPlainPart(figure.min ?? 0))

const familyOf = ({ role }: Frame): string | null => role && familyOfRole(role)

/** How telling the numbers are that stand near both, together. */
export function numbersNearBoth(a: Placed, b: Placed): number {
  // In one text what stands near the one may stand near the other.
  if (a.article !== undefined && a.article === b.article) return 0
  const both = sharedTerms(a.beside, b.beside)
  if (both.length === 0) return 0
  const own = valueTerm(a.figure as Figure)
  let sum = 0
  for (const number of both) if (number !== own) sum += tellingOf(number)
  return Math.min(MOST_BESIDE, sum)
}
