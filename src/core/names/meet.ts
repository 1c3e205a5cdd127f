/** Two lists of names, owners, places or voices. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(name => b.includes(name))

/** Both name some, and none in common. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b)
