/** By code unit. Asking for the order of a reader's language takes milliseconds, and would make other Reports in other places. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names whose capitals make no difference but between two that are else the same: “police” stands before “Police”. */
export const byName = (a: string, b: string): number => inOrder(a.toLowerCase(), b.toLowerCase()) || inOrder(b, a)
