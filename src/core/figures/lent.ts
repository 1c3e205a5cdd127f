/** What a number goes without, and takes up from figures before it: its noun, and with it what happened. */
import { conceptOfNoun } from '../meaning/concepts.ts'
import { roleOfState } from '../meaning/roles.ts'
import type { Word } from '../text/word.ts'
import type { NumberExpression } from '../types.ts'
import { isAmongAll } from './counted/among.ts'
import { borrowFrom, changedCount, comparedOf, isBehindFrom, leadsTo } from './counted/borrowed.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { inItsPlace } from './counted/former-pair.ts'
import { isAge } from './counted/is-age.ts'
import { type Lender, lenderOf } from './counted/lender.ts'
import { toldValue } from './counted/told-value.ts'
import type { DescribedFigure } from './described-figure.ts'
import { findRole } from './role/find-role.ts'
import type { Standing } from './standing.ts'

export interface Lent {
  /** Neither noun nor unit is said of it. */
  isBare: boolean
  /** From which a bare number takes its noun. */
  lender: Lender | null
  /** What was counted before, as far as it may be spoken of. */
  before: DescribedFigure | null
  /** What happened to it, by its own clause and beside that. */
  role: string | null
  /** The figure whose noun it goes on with. */
  source: DescribedFigure | null
  /** What the words before point at: “put it at 3.4 per cent”. */
  pointed: DescribedFigure | null
  /** The figure before it in the same unit. */
  sibling: DescribedFigure | null
  /** It is what the value was before. */
  former: boolean
}

export function lentTo(standing: Standing, counts: CountedBefore): Lent {
  const { sentence, words, number, first, last, unit, restated, isPart, pair, phrase, governor, predicate } = standing
  const isOfAge = isAge(words, first)
  const told = number.unit ?? unit
  const pointed = phrase || told === null ? null : toldValue(standing, told, counts)
  const isBare = !phrase && !restated && !pair && number.unit === null && unit === null && !isOfAge
  const twin = isBare ? inItsPlace(words, first, last, counts) : null
  const same = twin ?? (isBare ? changedCount(words, first, last, counts) : null)
  const lender = same
    ? { thing: same, role: same.frame.role, sure: true, teller: null }
    : isBare && !isAllDead(words, first, last)
      ? lenderOf(
          { sentence, first, last, number, role: roleBeside(standing, null, null, false), governor, predicate, isPart },
          counts,
        )
      : null
  const before = isBare
    ? (lender?.thing ?? (isPart ? counts.wholeOf(number.max ?? number.min) : null))
    : countBefore(number, counts)
  // “57 wounded, 34 of them Norwegian”: a state without a noun is the whole too.
  const whole = isPart && isFate(counts.latestOfAny) ? counts.latestOfAny : before
  const role = same ? same.frame.role : roleBeside(standing, whole, counts.latestFate(), isPart)
  const sibling = counts.ofUnit(number.unit)
  const takesUp = (): DescribedFigure | null =>
    restated ??
    pointed ??
    comparedOf(words, first, last, number.unit, counts) ??
    borrowFrom(words, first, number, role, counts, number.unit ?? unit)
  return {
    isBare,
    lender,
    before,
    role,
    source: phrase || isOfAge ? null : isBare || (pair && unit === null) ? before : takesUp(),
    pointed,
    sibling,
    former:
      twin !== null ||
      (isBehindFrom(words, first) &&
        ((sibling !== null && !isOfAnother(standing, sibling)) || leadsTo(words, last + 1))),
  }
}

/** “Eight children among 13 dead”: all of them, and no children. */
const isAllDead = (words: readonly Word[], first: number, last: number): boolean =>
  isAmongAll(words, words[first - 1]?.tag === 'det' ? first - 2 : first - 1, first) &&
  roleOfState(words[last + 1]?.lower ?? '') !== null

/** “seven instruments from five countries” */
const isOfAnother = ({ words, number, right }: Standing, sibling: DescribedFigure): boolean =>
  number.unit === null &&
  right !== null &&
  sibling.frame.head !== null &&
  conceptOfNoun((words[right.head] as Word).lower) !== sibling.frame.head

/** A number beyond a part is none of that part. */
function countBefore(number: NumberExpression, counts: CountedBefore): DescribedFigure | null {
  const nearest = counts.previous ?? counts.carried
  const isBeyond = nearest?.frame.part && (number.min ?? 0) > (nearest.figure.max ?? nearest.figure.min ?? 0)
  return isBeyond ? counts.lastWhole() : nearest
}

/** What happened to it, where `previous` was counted before and it is a part of that or is not. */
function roleBeside(
  standing: Standing,
  previous: DescribedFigure | null,
  nearest: DescribedFigure | null,
  part: boolean,
): string | null {
  return findRole({ ...standing, previous, nearest, part })
}

const isFate = (one: DescribedFigure | null): boolean =>
  one !== null && one.figure.unit === null && one.frame.role !== null && one.phrase === null
