import type { Figure } from '../types.ts'
import { type Alignment, alignFigures } from './align-figures.ts'
import type { Comparable, Relation, TermWeight } from './comparable.ts'
import { reasons } from './reasons.ts'
import { relateValues } from './values.ts'

/** Relation of two figure claims; null when they have nothing to do with each other. */
export function relateFigures(a: Comparable, b: Comparable, weight: TermWeight): Relation | null {
  const alignment = alignFigures(a, b, weight)
  if (!alignment) return null
  const { level, strength } = alignment
  if (level === 'near') return { relation: 'related', cause: null, reason: reasons.near(alignment.why, a, b), strength }
  const x = a.figure as Figure
  const y = b.figure as Figure
  const values = relateValues(x, y)
  if (isPlanned(a) !== isPlanned(b)) return plannedAgainstDone(a, b, alignment)
  if (values.kind === 'agrees')
    return { relation: 'agrees', cause: null, reason: reasons.agrees(a, b), strength: strength + 0.1 }
  if (values.kind === 'fits')
    return level === 'same' || strength > 0.5
      ? { relation: 'fits', cause: null, reason: reasons.fits(a, b), strength }
      : null
  if (level === 'loose' || isUnsure(a) || isUnsure(b))
    return strength > 0.45
      ? { relation: 'related', cause: null, reason: reasons.unsure(a, b), strength: strength / 2 }
      : null
  const later = a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf
  return {
    relation: 'differs',
    cause: later ? 'later' : 'value',
    reason: later ? reasons.later(a, b, values.percent) : reasons.differs(a, b, values.percent),
    strength,
  }
}

/** What is planned and what is done are two quantities, even where their values agree. */
function plannedAgainstDone(a: Comparable, b: Comparable, alignment: Alignment): Relation {
  return {
    relation: 'related',
    cause: null,
    reason: reasons.planned(isPlanned(a), a, b),
    strength: alignment.strength / 2,
  }
}

const isPlanned = (claim: Comparable): boolean => claim.certainty === 'planned'
const isUnsure = (claim: Comparable): boolean => claim.certainty === 'possible' || claim.certainty === 'denied'
