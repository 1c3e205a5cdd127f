/**
 * The same number twice: two texts on one story do not hit on 35,000 by chance, however they leave out or word what it counts.
 * How little must be shared beside the number depends on how easily it is met by chance.
 */
import type { Frame } from '../../figures/frame.ts'
import { inBase } from '../../figures/units/measures.ts'
import { isSameValue } from '../../figures/values.ts'
import type { Figure } from '../../types.ts'
import type { Comparable } from '../comparable.ts'
import type { Story } from '../story/story.ts'
import type { Alignment } from './alignment.ts'
import { areRivals } from './match-frames.ts'
import { numberLikenessOf } from './number-likeness.ts'

/** Log-odds from which on a number is met twice for a reason. */
export const LIKELY = 1.4
/** Log-odds that tell as much as all can be told. */
const MOST = 6

export function alignByValue(a: Comparable, b: Comparable, story: Story): Alignment | null {
  if (!mayBeOneNumber(a, b)) return null
  const odds = numberLikenessOf(a, b, story)
  return odds < LIKELY ? null : { level: 'loose', why: 'value', strength: 0.2 + Math.min(odds, MOST) / 20 }
}

/** The same value, of fates that do not stand side by side: as many dead as missing are chance, and “dozens” is said of anything. */
export const mayBeOneNumber = (a: Comparable, b: Comparable): boolean =>
  isSameAmount(a.figure as Figure, b.figure as Figure) &&
  a.figure?.bound !== 'vague' &&
  !areRivals((a.frame as Frame).role, (b.frame as Frame).role)

type Amount = Pick<Figure, 'min' | 'max' | 'bound' | 'unit'>

/** “48 hours” and “two days” */
export const isSameAmount = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit ? isSameValue(a, b) : isSameValue(inBase(a), inBase(b))
