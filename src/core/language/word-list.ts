/** Lists of words, written as a row with a space between. */
export const wordSet = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** Each word, and the same with an s behind it. */
export const withPlurals = (row: string): ReadonlySet<string> =>
  new Set(row.split(' ').flatMap(word => [word, `${word}s`]))
