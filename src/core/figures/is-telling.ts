import type { NumberExpression } from '../types.ts'

/** A number that two texts do not hit on by chance: neither round nor small. */
export const isTelling = ({ min }: Pick<NumberExpression, 'min'>): boolean =>
  min !== null && /[1-9].*[1-9]/.test(String(min))
