/**
 * The same number twice: two texts on one story do not hit on 35,000 by chance, however they leave out or word what it counts.
 * How little must be shared beside the number depends on how easily it is met by chance; the cases were counted on the corpus.
 */
import type { Frame } from '../figures/frame.ts'
import { isCurrency } from '../figures/is-currency.ts'
import { isTelling, isUnmistakable } from '../figures/is-telling.ts'
import { inBase } from '../figures/measures.ts'
import { isSameValue } from '../figures/values.ts'
import type { Figure } from '../types.ts'
import type { Alignment } from './align-figures.ts'
import type { Comparable } from './comparable.ts'
import { areRivals, matchHeads, matchRoles } from './match-frames.ts'
import { isName, isValue } from './reading.ts'
import { sharedTerms } from './similarity.ts'

/** From here on even a round number is met twice for a reason. */
const LARGE = 1000
/** From here on a length, an area or a period is: there are few of them in a story. */
const LARGE_MEASURE = 20

export function alignByValue(a: Comparable, b: Comparable, context: number): Alignment | null {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (!isSameAmount(a.figure as Figure, b.figure as Figure)) return null
  // As many dead as missing are chance.
  if (areRivals(x.role, y.role) && matchRoles(x.role, y.role) !== 'equal') return null
  return isEnough(a, b) ? { level: 'loose', why: 'value', strength: 0.35 + context / 3 } : null
}

/** “48 hours” and “two days” */
export const isSameAmount = (a: Figure, b: Figure): boolean => isSameValue(inBase(a), inBase(b))

/** May the number be met once more by chance, though these clauses share no more? */
function isEnough(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  const figure = inBase(a.figure as Figure)
  const size = Math.abs(figure.min ?? figure.max ?? 0)
  const apart = matchHeads(x, y) === 'apart'
  if (x.dimension === 'percent') return isTelling(figure) && (!apart || share(a, b))
  if (isMoney(a) && isMoney(b)) return true
  if (x.dimension !== 'count') return size >= LARGE_MEASURE || share(a, b)
  if (size >= LARGE || isUnmistakable(figure)) return !apart || share(a, b)
  return isTelling(figure) && share(a, b)
}

const isMoney = ({ figure }: Comparable): boolean => figure !== null && isCurrency(figure.unit)

/** A thing or deed in common; names and numbers are in every clause of a story. */
const share = (a: Comparable, b: Comparable): boolean =>
  sharedTerms(a.terms, b.terms).some(term => !isName(term) && !isValue(term))
