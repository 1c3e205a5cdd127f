/** May a figure count something else than its words seem to say? */
import { shortSpans, withinWords } from '../language/words.ts'
import { familyOfRole, isCountedUp, isMovement } from '../meaning/roles.ts'
import type { Word } from '../text/word.ts'
import type { CountedBefore } from './counted/counted-before.ts'
import type { DescribedFigure } from './described-figure.ts'
import type { Frame } from './frame.ts'
import type { Lent } from './lent.ts'
import { isWhereDied } from './role/is-where-died.ts'
import { pointsElsewhere } from './scope/points-elsewhere.ts'
import type { Standing } from './standing.ts'

const SERVICE = 'service'

/** “killed nine and left 31 others missing”: beside the dead, and all there are of these. */
const followsTheDead = (role: string | null, previous: DescribedFigure | null): boolean =>
  previous?.frame.role === 'killed' && role !== 'killed'

/** “Killed 77 and wounded 40 over three days” */
const isOfDays = (words: readonly Word[], first: number): boolean => {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > first && withinWords.has(lower) && words[i + 1]?.tag === 'num' && shortSpans.has(words[i + 2]?.lower ?? ''),
  )
  return at >= 0 && !words.slice(first, at).some(({ tag, text }) => tag === 'punct' && text !== "'")
}

export function isUnsure(
  { sentence, words, number, first, unit, restated, part, pair, predicate }: Standing,
  { isBare, lender, source, pointed, former }: Lent,
  role: string | null,
  beside: Frame | null,
  { previous }: CountedBefore,
): boolean {
  // “Eleven died at the scene”: others may have died since.
  if (role === 'killed' && predicate !== null && isWhereDied(words, predicate.at + 1)) return true
  if (familyOfRole(role ?? '') === 'harm' && isOfDays(words, first)) return true
  // Each room has its own.
  if (role === 'capacity') return true
  // “Another 600 arrived”: on another day there are as many as there are. “Three more have died”: in all there are more.
  if (
    part.another &&
    (isMovement(role) || isCountedUp(role ?? '') || familyOfRole(role ?? '') === SERVICE) &&
    !followsTheDead(role, previous)
  )
    return true
  if (pair === 'whole' || pointsElsewhere(sentence, first, predicate) || beside?.unsure === true) return true
  if (isBare) return lender !== null && !lender.sure
  const isPlain = !former && !restated && !pointed && unit === number.unit
  return source !== null && isPlain && (source !== previous || unit !== null)
}
