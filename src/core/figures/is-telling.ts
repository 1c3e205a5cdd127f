import type { NumberExpression } from '../types.ts'

/** A number that two texts do not hit on by chance: neither round nor small. */
export const isTelling = ({ min }: Pick<NumberExpression, 'min'>): boolean =>
  min !== null && /[1-9].*[1-9]/.test(String(min))

/** At least this, two digits tell enough: 1,100 is met twice for a reason, 11 is not. */
const LARGE = 100

/** So telling that it needs no words around it. */
export const isUnmistakable = ({ min }: Pick<NumberExpression, 'min'>): boolean =>
  min !== null && (/[1-9].*\d.*[1-9]/.test(String(min)) || (Math.abs(min) >= LARGE && isTelling({ min })))
