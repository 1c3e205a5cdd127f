/** “ferries” → “ferry”, “attacks” → “attack”: enough for words of a table. */
export const singular = (lower: string): string => lower.replace(/ies$|s$/, ending => (ending === 'ies' ? 'y' : ''))
