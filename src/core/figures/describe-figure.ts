/** Number → figure: what is counted, what happened to it, whose and where. Steps in order; each leaves what it cannot tell. */
import type { Sentence } from '../analyse.ts'
import type { Figure, NumberExpression } from '../types.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import { lentNoun } from './counted/lent-noun.ts'
import { displayText } from './counted/phrase-words.ts'
import { asVoteShare } from './counted/vote-share.ts'
import type { DescribedFigure } from './described-figure.ts'
import { type Fate, fateOf } from './fate.ts'
import type { Frame } from './frame.ts'
import { frameOf } from './frame-of.ts'
import { GROUND } from './ground-held.ts'
import { type Lent, lentTo } from './lent.ts'
import { isOneDeed } from './role/is-one-deed.ts'
import { isHad } from './role/own-verb.ts'
import { findScope } from './scope/find-scope.ts'
import { isBounded } from './scope/is-bounded.ts'
import { type Standing, standingOf } from './standing.ts'
import { withCurrency } from './units/left-out-currency.ts'
import { withTime } from './units/left-out-time.ts'

export function describeFigure(sentence: Sentence, told: NumberExpression, counts: CountedBefore): DescribedFigure {
  const number = withTime(sentence, withCurrency(sentence, told, counts), counts)
  const standing = standingOf(sentence, number, counts)
  const lent = lentTo(standing, counts)
  const fate = fateOf(standing, lent, counts)
  const { words, clause, first, governor, predicate } = standing
  const isTold = lent.isBare && counts.previous?.teller != null && !isHad(words, clause.from, first)
  const scope = scopeOf(standing, lent, fate, isTold)
  const frame = asVoteShare(frameOf({ standing, lent, fate, scope }, counts), standing, counts)
  const phrase = nounOf(standing, lent, fate, counts)
  return {
    figure: figureOf(standing, frame, phrase),
    frame,
    phrase,
    narrowing: fate.narrowing,
    source: lent.source,
    teller: lent.lender?.teller ?? (isTold ? '' : null),
    bounded: isBoundedCount(standing),
    isRestated: standing.restated !== null,
    isDeed: isOneDeed(words, frame.role, governor, predicate),
  }
}

/** “cases in Oslo: 210” */
const LABEL_REACH = 1

function scopeOf(
  standing: Standing,
  { lender }: Lent,
  { role, thing }: Fate,
  isTold: boolean,
): { who: string[]; where: string[] } {
  const { sentence, first, last, phrase, left, label, governor, predicate, clause: own } = standing
  const clause = label ? { from: Math.min(own.from, label.from - LABEL_REACH), to: own.to } : own
  const teller = lender?.teller != null && governor ? governor.at : 0
  return findScope({
    sentence,
    first,
    last,
    phrase,
    left,
    governor,
    clause,
    role,
    predicate,
    isGround: thing === GROUND,
    isTold,
    teller,
  })
}

function nounOf(
  { words, phrase }: Standing,
  { source }: Lent,
  { head, told }: Fate,
  { previous }: CountedBefore,
): DescribedFigure['phrase'] {
  return phrase && head ? { words: words.slice(phrase.from, phrase.to), head } : lentNoun(source, told, previous)
}

/** Field by field: an object that is spread and then added to is many times slower. */
function figureOf({ number, unit }: Standing, { role, who, where }: Frame, noun: DescribedFigure['phrase']): Figure {
  const { start, end, surface, min, max, bound, isSpecification, change } = number
  return {
    start,
    end,
    surface,
    min,
    max,
    bound,
    unit,
    isSpecification,
    change,
    counted: noun ? displayText(noun.words) : null,
    role,
    scope: [...new Set([...who, ...where])],
  }
}

function isBoundedCount({ words, first, last, right, predicate }: Standing): boolean {
  return (
    isBounded(words, right ? right.to : last + 1) ||
    (predicate !== null && isBounded(words, predicate.at + 1)) ||
    isBounded(words, first - 2)
  )
}
