/**
 * What figures are looked up by, among those of their dimension: their value, and what their frame says; those that may lack
 * their unit, by their number alone. No term looks like these.
 */
import { COUNT, mayLackUnit, SHARE } from '../figures/frame.ts'
import { inBase } from '../figures/units/measures.ts'
import { familyOfRole } from '../meaning/roles.ts'
import type { PackClaim } from './pack-claim.ts'

type FigureClaim = Pick<PackClaim, 'figure' | 'frame' | 'terms'>

/** The first key is the value. */
export function figureKeys({ figure, frame, terms }: FigureClaim): string[] {
  if (!figure || !frame) return []
  const { dimension, head, role } = frame
  const family = role && familyOfRole(role)
  const { min, max } = inBase(figure)
  const keys = [`value ${dimension} ${min} ${max}`]
  if (role) keys.push(`role ${dimension} ${role}`)
  if (family) keys.push(`family ${dimension} ${family}`)
  if (head) keys.push(`head ${dimension} ${head}`)
  // Of many dead and many soldiers, the soldiers killed.
  if (role && head) keys.push(`both ${dimension} ${head} ${role}`)
  if (isRounded(dimension, min ?? max ?? 0)) keys.push(...stepsAbout(dimension, min ?? max ?? 0))
  if (dimension !== COUNT) for (const term of terms) keys.push(`term ${dimension} ${term}`)
  if (dimension !== COUNT || mayLackUnit(frame)) keys.push(`number ${figure.min} ${figure.max}`)
  return keys
}

/** Sums, measures and large counts are; of shares as close as that there are several in a story. */
const isRounded = (dimension: string, value: number): boolean =>
  dimension !== SHARE && value >= (dimension === COUNT ? THOUSAND : Number.MIN_VALUE)
const THOUSAND = 1000

/** 2,100 feet are 640 metres, and 12.6 billion some 13: values as close as that have one of their two steps in common. */
function stepsAbout(dimension: string, value: number): string[] {
  const step = Math.floor(Math.log(value) / STEP)
  return [`near ${dimension} ${step}`, `near ${dimension} ${step + 1}`]
}
/** As far as what is told roughly may be off. */
const STEP = Math.log(1.05)
