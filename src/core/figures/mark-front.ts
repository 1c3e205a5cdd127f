import { familyOfRole } from '../meaning/roles.ts'
import type { FoundFigure } from './described-figure.ts'
import { AT_FRONT } from './scope/at-front.ts'

/** So many times those at the front; what is nearer to them counts the same anew. */
const MANY_MORE = 1.5

/** “4,000 were sent, and 1,500 are near the border”: those at the front are some only where their text tells of more; else they are all it knows of. */
export function markFront(figures: readonly FoundFigure[]): void {
  const sent = figures.filter(({ frame }) => familyOfRole(frame.role ?? '') === 'deployment')
  for (const { figure, frame } of sent) {
    if (!frame.apart.includes(AT_FRONT)) continue
    const isSome = sent.some(
      other =>
        !other.frame.apart.includes(AT_FRONT) &&
        other.frame.head === frame.head &&
        (other.figure.min ?? other.figure.max ?? 0) >= (figure.max ?? figure.min ?? 0) * MANY_MORE,
    )
    if (!isSome) frame.apart = frame.apart.filter(mark => mark !== AT_FRONT)
  }
}
