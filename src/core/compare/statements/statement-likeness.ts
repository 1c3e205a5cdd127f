/** How surely two clauses tell of one event, all that speaks for it weighed together. */

import { complementOf } from '../../meaning/complement-of.ts'
import { meet } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isRole, isValue } from '../../text/term-kinds.ts'
import { countApart, sameCount, tellingOf } from '../figures/telling-numbers.ts'
import { stageOf } from '../stage.ts'
import { haveCommon, type Overlap, overlap, sharedTerms, shareOf } from './similarity.ts'

/** What is measured of two clauses. */
export interface Measures {
  /** Weighted share of the terms that both have. */
  terms: number
  /** Weight of what they share: what is common must be rare, too. */
  weight: number
  /** How telling the largest number in common is, 0..1: 24,600 is met again by chance less easily than 2. */
  number: number
  /** The same of large numbers that seem to count something else: another word for the thing, or another thing. */
  numberApart: number
  /** Only one of them counts anything. */
  oneCounts: number
  /** Both count, and no number is common. */
  otherCounts: number
  /** Terms that one has in common with the clause before the other, or both clauses before: “it was 50 minutes”. */
  before: number
  /** One independent voice behind both, or one speaks of whom the other tells: “the union wants 9 %”. */
  voices: number
  /** Both say that something they share is not so. */
  bothDeny: number
  /** Days, months or years in common. */
  dates: number
  /** What happened is near, not the same: killed and casualties. */
  near: number
  /** One is done, the other is not, or not yet: what may come and what is planned are both still to come. What is said on a condition is compared by that. */
  otherStage: number
  /** Words that their sentences have in common, whatever they mean, as a part of all: what is told in the same words is told of one thing. */
  sentences: number
  /** Only one of them is speech: what somebody says of a thing is seldom the news of it. */
  oneQuoted: number
}

/** Measured of what stands around the clauses. */
type Around = 'before' | 'sentences'

/**
 * Log-odds that two clauses tell of one event, per unit of each measure. Fitted by logistic regression on the pairs of clauses of
 * the topics that are not held out (`test/corpus/score/fit-statements.mjs`) and that no figure joins already, and tried on each topic
 * while it was left out. A number in common weighs more than that fit gives it (1.2), and less than one on all pairs (5); dates and stages
 * weigh a little more, by how the topics that are held out did as a whole.
 */
const WEIGHTS: Readonly<Record<keyof Measures, number>> = {
  terms: 5.8,
  weight: 1.4,
  number: 3.5,
  numberApart: 2,
  oneCounts: -1.1,
  otherCounts: -0.8,
  before: 2.7,
  voices: 1.2,
  bothDeny: 1.6,
  dates: 2.6,
  near: 0.7,
  otherStage: -1.2,
  sentences: 5,
  oneQuoted: -0.3,
}
const NOTHING_SAID = -6.85
/** More of these tells no more. */
export const MOST = { weight: 3, dates: 2, sentences: 0.5 } as const

/** Log-odds, from about -5: nothing in common. What cannot reach `least` is only known to be below it. */
export function likenessOf(a: Comparable, b: Comparable, story: Story, least = Number.NEGATIVE_INFINITY): number {
  const alone = weigh(measureAlone(a, b, story))
  // Most pairs are so far from alike that neither their sentences nor the clauses before them can help.
  if (alone + WEIGHTS.sentences * MOST.sentences + WEIGHTS.before < least) return alone
  const told = alone + WEIGHTS.sentences * sharedWords(a, b, story)
  return told + WEIGHTS.before < least ? told : told + WEIGHTS.before * sharedBefore(a, b, story)
}

/** Log-odds of what two clauses tell by themselves. Name by name: looked up in a loop, they cost more than all that is measured. */
const weigh = (found: Omit<Measures, Around>): number =>
  NOTHING_SAID +
  WEIGHTS.terms * found.terms +
  WEIGHTS.weight * found.weight +
  WEIGHTS.number * found.number +
  WEIGHTS.numberApart * found.numberApart +
  WEIGHTS.oneCounts * found.oneCounts +
  WEIGHTS.otherCounts * found.otherCounts +
  WEIGHTS.voices * found.voices +
  WEIGHTS.bothDeny * found.bothDeny +
  WEIGHTS.dates * found.dates +
  WEIGHTS.near * found.near +
  WEIGHTS.otherStage * found.otherStage +
  WEIGHTS.oneQuoted * found.oneQuoted

/** Log-odds of what was measured in another way. */
export const likenessAt = (found: Measures): number =>
  weigh(found) + WEIGHTS.sentences * found.sentences + WEIGHTS.before * found.before

export const measure = (a: Comparable, b: Comparable, story: Story): Measures => ({
  ...measureAlone(a, b, story),
  before: sharedBefore(a, b, story),
  sentences: sharedWords(a, b, story),
})

/** Terms that both clauses have, each standing for one thing in both: only numbers may stand for two. */
function ownOverlap(a: Comparable, b: Comparable, story: Story): Overlap {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  return overlap(x.own, y.own, x.values.length > 0 && y.values.length > 0 ? sameCount(a, b) : undefined)
}

function sharedBefore(a: Comparable, b: Comparable, story: Story): number {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  return Math.max(shareOf(x.before, y.own), shareOf(x.own, y.before), shareOf(x.before, y.before))
}

/** Dice, as of terms. */
function sharedWords(a: Comparable, b: Comparable, story: Story): number {
  const [x, y] = [readingOf(a, story).sentenceWords, readingOf(b, story).sentenceWords]
  const shared = story.sentences.inCommon(x, y)
  if (shared === 0) return 0
  const share = Math.min(MOST.sentences, (2 * shared) / (x.length + y.length))
  return tellOtherCounts(a, b, story) ? share * LIKE_ANY_COUNT : share
}

/** What is counted in one way is told in like words each time: such sentences say half as much. */
const LIKE_ANY_COUNT = 0.5

/** Both count, with no number and no name in common. */
function tellOtherCounts(a: Comparable, b: Comparable, story: Story): boolean {
  if (!a.hasFigure || !b.hasFigure) return false
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  return !meet(x.values, y.values) && !meet(x.names, y.names)
}

/** What the two clauses tell by themselves. */
function measureAlone(a: Comparable, b: Comparable, story: Story): Omit<Measures, Around> {
  const own = ownOverlap(a, b, story)
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const { number, numberApart } = numbersInCommon(own.shared, a, b)
  return {
    terms: own.share,
    weight: Math.min(MOST.weight, own.weight),
    number,
    numberApart,
    oneCounts: Number(a.hasFigure !== b.hasFigure),
    otherCounts: Number(a.hasFigure && b.hasFigure && number + numberApart === 0),
    voices: Number(
      haveCommon(x.speakers, y.speakers) || haveCommon(x.speakers, y.own) || haveCommon(y.speakers, x.own),
    ),
    bothDeny: Number(denyOneThing(a, b, own.shared)),
    dates: Math.min(MOST.dates, sharedTerms(x.dates, y.dates).length),
    near: Number(meet(x.families, y.families) && !own.shared.some(isRole)),
    otherStage: Number(isDone(a) !== isDone(b) && x.wording.isUnreal === y.wording.isUnreal),
    oneQuoted: Number(a.quoted !== b.quoted),
  }
}

const isDone = (claim: Comparable): boolean => stageOf(claim) === 'done'

/** “No drill had been held”, “had not held a drill”: of a short denial both what is done and what it is done to are denied. */
function denyOneThing(a: Comparable, b: Comparable, shared: readonly string[]): boolean {
  const [here, there] = [a.denied, b.denied]
  if (here.length === 0 || there.length === 0) return false
  if (shared.some(term => here.includes(term) && there.includes(term))) return true
  return isShort(a) && isShort(b) && shared.some(term => here.includes(term) || there.includes(term))
}

const MOST_DENIED = 2

/** Neither all that was said before, nor a number, nor a state by its opposite. */
const isShort = ({ denied, terms }: Comparable): boolean =>
  denied.length <= MOST_DENIED && !denied.some(term => isValue(term) || terms.includes(complementOf(term) ?? ''))

/** How telling the most telling is of each kind; of none, 0. */
function numbersInCommon(
  shared: readonly string[],
  a: Comparable,
  b: Comparable,
): Pick<Measures, 'number' | 'numberApart'> {
  let [number, numberApart] = [0, 0]
  for (const term of shared) {
    if (!isValue(term)) continue
    if (countApart(term, a, b)) numberApart = Math.max(numberApart, tellingOf(term))
    else number = Math.max(number, tellingOf(term))
  }
  return { number, numberApart }
}
