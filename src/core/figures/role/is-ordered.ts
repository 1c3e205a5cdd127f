import { orderNouns } from '../../language/words.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “An order for 30 jets”, whatever becomes of the order; but “in order for 30 jets to land” */
export const isOrdered = ({ words, first, number }: RoleEvidence): boolean =>
  number.unit === null &&
  words[first - 1]?.lower === 'for' &&
  words[first - 2]?.tag === 'noun' &&
  orderNouns.has(words[first - 2]?.lower ?? '') &&
  words[first - 3]?.lower !== 'in'
