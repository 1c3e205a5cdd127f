import { describe, expect, test } from 'vitest'

/** A text, and what is read in it, in the order of the text. */
export type Rows = [text: string, ...expected: string[]][]

/** Tables of one reading: `const table = tableOf(read)`, then `table('the dead', [['The flood killed 40.', '40 killed']])`. */
export function tableOf(read: (text: string) => string[]): (name: string, rows: Rows) => void {
  return (name, rows) => {
    describe(name, () => {
      test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
        expect(read(text)).toEqual(expected)
      })
    })
  }
}
