import type { Comparable } from '../story/comparable.ts'
import type { Certainty } from '../types.ts'

/** How far along an event is, by certainty: what is planned is not done, and what may be is not said to be. */
const STAGE: Readonly<Record<Certainty, 'done' | 'open' | 'planned'>> = {
  asserted: 'done',
  reported: 'done',
  estimated: 'done',
  likely: 'open',
  possible: 'open',
  planned: 'planned',
  denied: 'done',
}

/** Polarity is compared apart: a denial is told as outright as what it denies. */
export const stageOf = ({ certainty }: Pick<Comparable, 'certainty'>): 'done' | 'open' | 'planned' => STAGE[certainty]

/** Whether it says that something is not so, and not only by its opposite. */
export const isDenial = ({ certainty }: Pick<Comparable, 'certainty'>): boolean => certainty === 'denied'
