/** A table, written as lines, without its first and last line break. */
export const rowsOf = (table: string): readonly string[] => table.trim().split('\n')

/** A row of words, with white space between, as a list. */
export const wordList = (row: string): readonly string[] => row.split(/\s+/)

/** The same as a set. */
export const wordSet = (row: string): ReadonlySet<string> => new Set(wordList(row))

/** Each word, and the same with an s behind it. */
export const withPlurals = (row: string): ReadonlySet<string> =>
  new Set(wordList(row).flatMap(word => [word, `${word}s`]))
