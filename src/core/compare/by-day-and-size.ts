/** The two orders of figures: on their axis and in what is said of them. */
import type { Figure, OtherClaim } from '../types.ts'

export type Dated = Pick<OtherClaim, 'asOf'>

/** Earliest first, and before that what is of no day. */
export function byDay({ asOf: a }: Dated, { asOf: b }: Dated): number {
  const [day, other] = [a ?? '', b ?? '']
  return day < other ? -1 : Number(day > other)
}

type Extent = Pick<Figure, 'min' | 'max'>

/** From the lowest up; “up to 200” begins at nothing. */
export function bySize(a: Extent | null, b: Extent | null): number {
  return (a?.min ?? 0) - (b?.min ?? 0) || (a?.max ?? Number.MAX_VALUE) - (b?.max ?? Number.MAX_VALUE)
}
