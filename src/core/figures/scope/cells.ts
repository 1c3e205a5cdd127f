/** A row of cells → each word's cell, by the first word of that. */
export const cellsOf = (row: string): ReadonlyMap<string, string> =>
  new Map(
    row.split(' | ').flatMap(cell => {
      const words = cell.split(' ')
      return words.map(word => [word, words[0] as string] as const)
    }),
  )
