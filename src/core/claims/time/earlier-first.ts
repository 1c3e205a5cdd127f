/** The earlier and the later of two claims; null where either is of no day, or both are of one. */
export function earlierFirst<T extends { asOf: string | null }>(a: T, b: T): [T, T] | null {
  if (a.asOf === null || b.asOf === null || a.asOf === b.asOf) return null
  return a.asOf < b.asOf ? [a, b] : [b, a]
}
