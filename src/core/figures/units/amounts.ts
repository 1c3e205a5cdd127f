/** Two values with their units: in the units they are told in where those are the same, else in the base unit of what they measure. */
import type { Figure } from '../../types.ts'
import { isSameValue, relateValues, timesApart, type ValueRelation } from '../values.ts'
import { inBase } from './measures.ts'

/** 152 and 155 millimetres are two calibres: only who converts a measure rounds it. */
export const relateAmounts = (a: Figure, b: Figure): ValueRelation =>
  a.unit === b.unit ? relateValues(a, b) : relateValues(inBase(a), inBase(b))

type Amount = Pick<Figure, 'min' | 'max' | 'bound' | 'unit'>

/** “48 hours” and “two days” */
export const isSameAmount = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit ? isSameValue(a, b) : isSameValue(inBase(a), inBase(b))

/** “At least 48 hours” and “two days”, of what is measured or paid: the same number, however bounded. */
export function isSameLimit(a: Amount, b: Amount): boolean {
  const [x, y] = a.unit === b.unit ? [a, b] : [inBase(a), inBase(b)]
  if (isSameValue(x, y)) return true
  return a.unit !== null && b.unit !== null && (x.min ?? x.max) === (y.min ?? y.max)
}

export const amountsApart = (a: Figure, b: Figure): number => timesApart(inBase(a), inBase(b))
