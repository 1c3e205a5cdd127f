/** Which things a text counts once only, however often it repeats the number. */
import type { Figure } from '../types.ts'
import type { FoundFigure } from './described-figure.ts'

export function markSole(found: readonly FoundFigure[]): void {
  /** The figure that each thing is first counted by; null where it has another number too. */
  const only = new Map<string, Figure | null>()
  const keys = found.map(({ frame }) => (frame.head === null ? null : keyOf(frame)))
  found.forEach(({ figure }, i) => {
    const key = keys[i] ?? null
    if (key === null) return
    const first = only.get(key)
    if (first === undefined) only.set(key, figure)
    else if (first && (first.min !== figure.min || first.max !== figure.max)) only.set(key, null)
  })
  found.forEach(({ frame }, i) => {
    const key = keys[i] ?? null
    frame.sole = key !== null && only.get(key) !== null
  })
}

/** A change and a level are two things. */
const keyOf = ({ dimension, head, delta }: FoundFigure['frame']): string => `${dimension} ${head} ${delta}`
