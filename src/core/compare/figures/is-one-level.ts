/** What stands at one value at a time, so that a noun and a day are enough to compare it by: a rate of exchange, the price of a share, the inflation of a month. */
import { SHARES } from '../../figures/counted/economic-share.ts'
import { COUNT, type Frame } from '../../figures/frame.ts'
import { amountsApart } from '../../figures/units/amounts.ts'
import { EXCHANGE_RATE } from '../../figures/units/exchange-rate.ts'
import { isCurrency } from '../../figures/units/is-currency.ts'
import { disjoint } from '../../names/meet.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Figure } from '../../types.ts'
import { narrowed, narrows } from './match-frames.ts'

/** As surely as two clauses that share half their words. */
export const ONE_LEVEL = 0.6
/** Farther apart are rates of two currencies, or of two things. */
const CLOSE = 1.5
/** “2026-03”: the month itself is told, and not the day of publication. */
const MONTH = 'yyyy-mm'.length

export function isOneLevel(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.frame as Frame, b.frame as Frame]
  if (x.head === null || x.head !== y.head || x.part || y.part || x.former || y.former || a.ahead !== b.ahead)
    return false
  if (amountsApart(a.figure as Figure, b.figure as Figure) > CLOSE) return false
  if (x.head === EXCHANGE_RATE || isSharePrice(x, y)) return !(narrows(x, y) && narrows(y, x))
  return x.dimension !== COUNT && !narrowed(x, y) && a.asOf !== null && a.asOf.length === MONTH && a.asOf === b.asOf
}

/** “The shares closed at 41.20 euros”, of one firm or of one that is not said. */
const isSharePrice = (x: Frame, y: Frame): boolean =>
  x.head === SHARES && isCurrency(x.dimension) && !x.delta && !y.delta && !disjoint(x.who, y.who)
