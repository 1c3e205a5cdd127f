import type { Frame } from '../../figures/frame.ts'
import { isPlainVerb } from './match-frames.ts'

/** Clauses that share less than this speak of different things, if nothing but a bare noun joins them. */
export const SOME_CONTEXT = 0.2

/** Each text counts such things once, and neither says by a verb of its own that something else became of them. */
export const areSole = (x: Frame, y: Frame, context: number, equal: boolean): boolean =>
  x.sole &&
  y.sole &&
  context >= SOME_CONTEXT &&
  (x.role === y.role || (isOneRoleOpen(x, y) ? equal : isPlainVerb(x.role) === isPlainVerb(y.role)))

/** Whoever tells no fate may tell of all, or of others. */
const isOneRoleOpen = (x: Frame, y: Frame): boolean => x.role === null || y.role === null
