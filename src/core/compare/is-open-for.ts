import type { Figure } from '../types.ts'

type Value = Pick<Figure, 'min' | 'max'>

/** Does `open` leave room for `other`, and not the other way round? Of two bounds the lower one does for the higher. */
export const isOpenFor = (open: Value, other: Value): boolean =>
  isOpen(open) && !(isOpen(other) && Number(other.min) < Number(open.min))

const isOpen = ({ min, max }: Value): boolean => min !== max
