import type { Frame } from '../../figures/frame.ts'
import { quantityOf, TIME } from '../../figures/units/measures.ts'

/** “2,000 dollars a month” is met by “2,000 dollars per head”, but not by as much a week. */
export const periodsApart = ({ per: a }: Frame, { per: b }: Frame): boolean =>
  a !== null && b !== null && a !== b && isTime(a) === isTime(b)

/** A day, or “since 2010” */
const isTime = (per: string): boolean => quantityOf(per) === TIME || per.includes(' ')
