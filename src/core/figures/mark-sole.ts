/** Which things a text counts once only, however often it repeats the number. */
import type { FoundFigure } from './find-figures.ts'

export function markSole(found: readonly FoundFigure[]): void {
  const values = new Map<string, Set<string>>()
  for (const { figure, frame } of found) {
    const key = keyOf(frame)
    values.set(key, (values.get(key) ?? new Set()).add(`${figure.min} ${figure.max}`))
  }
  for (const { frame } of found) frame.sole = frame.head !== null && values.get(keyOf(frame))?.size === 1
}

/** A change and a level are two things. */
const keyOf = ({ dimension, head, delta }: FoundFigure['frame']): string => `${dimension} ${head} ${delta}`
