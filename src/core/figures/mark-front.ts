import { familyOfRole } from '../meaning/roles.ts'
import type { FoundFigure } from './described-figure.ts'
import type { Frame } from './frame.ts'
import { AT_FRONT } from './scope/at-front.ts'

/** So many times those at the front; what is nearer to them counts the same anew. */
const MANY_MORE = 1.5

/** “4,000 were sent, and 1,500 are near the border”: those at the front are some only where their text tells of more; else they are all it knows of. */
export function markFront(figures: readonly FoundFigure[]): void {
  const sent = figures.filter(({ frame }) => familyOfRole(frame.role ?? '') === 'deployment')
  const most = new Map<string | null, number>()
  for (const { figure, frame } of sent)
    if (!isAtFront(frame)) most.set(frame.head, Math.max(most.get(frame.head) ?? 0, figure.min ?? figure.max ?? 0))
  for (const { figure, frame } of sent) {
    const isSome = (most.get(frame.head) ?? 0) >= (figure.max ?? figure.min ?? 0) * MANY_MORE
    if (isAtFront(frame) && !isSome) frame.apart = frame.apart.filter(mark => mark !== AT_FRONT)
  }
}

const isAtFront = ({ apart }: Frame): boolean => apart.includes(AT_FRONT)
