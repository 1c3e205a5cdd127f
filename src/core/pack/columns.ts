/**
 * How one field of all claims is kept: as one string, row after row. JSON reads it at once, it is checked in one pass, and a
 * claim is put together only when somebody looks at it.
 */
import { packNumbers, unpackNumbers } from './packed-numbers.ts'
import type { TableWriter } from './table-writer.ts'

/** What columns refer to by number: every word and every value stands in its pack once. */
export interface Tables {
  words: readonly string[]
  values: readonly number[]
}

/** One field of all claims. */
export interface Column<T> {
  at(row: number): T
}

export interface ColumnType<T, C = Column<T>> {
  write(values: readonly T[], tables: TableWriter): string
  /** Null when `text` is no such column of so many rows. */
  open(text: string, rows: number, tables: Tables): C | null
}

/** One of at most ten values: a digit a row. */
export function oneOf<const T>(choices: readonly T[]): {
  write(values: readonly T[]): string
  open(text: string, rows: number): Column<T> | null
} {
  return {
    write: values => values.map(value => choices.indexOf(value)).join(''),
    open(text, rows) {
      if (text.length !== rows) return null
      for (let row = 0; row < rows; row++) if (!(text.charCodeAt(row) - ZERO in choices)) return null
      return { at: row => choices[text.charCodeAt(row) - ZERO] as T }
    },
  }
}

const ZERO = 48

export const flag = oneOf([false, true])

/** Whole numbers, for those who walk along them, too. */
export interface Numbers extends Column<number> {
  all: Int32Array
}

/** From 0. */
export const wholeNumber: ColumnType<number, Numbers> = {
  write: packNumbers,
  open(text, rows) {
    const all = openNumbers(text, rows, Number.POSITIVE_INFINITY)
    return all && { all, at: row => all[row] as number }
  },
}

export const word: ColumnType<string> = {
  write: (values, tables) => packNumbers(values.map(value => tables.word(value))),
  open(text, rows, { words }) {
    const numbers = openNumbers(text, rows, words.length)
    return numbers && { at: row => words[numbers[row] as number] as string }
  },
}

/** 0 for none; the others count from one. */
export const maybeWord: ColumnType<string | null> = {
  write: (values, tables) => packNumbers(values.map(value => (value === null ? 0 : tables.word(value) + 1))),
  open(text, rows, { words }) {
    const numbers = openNumbers(text, rows, words.length + 1)
    return numbers && { at: row => (numbers[row] === 0 ? null : (words[(numbers[row] as number) - 1] as string)) }
  },
}

/** What JSON cannot hold is none. */
export const maybeValue: ColumnType<number | null> = {
  write: (values, tables) =>
    packNumbers(values.map(value => (value === null || !Number.isFinite(value) ? 0 : tables.value(value) + 1))),
  open(text, rows, { values }) {
    const numbers = openNumbers(text, rows, values.length + 1)
    return numbers && { at: row => (numbers[row] === 0 ? null : (values[(numbers[row] as number) - 1] as number)) }
  },
}

/** Lists of words, and their numbers for those who walk along them: a row's stand from its start to that of the next. */
export interface WordLists extends Column<string[]> {
  starts: Int32Array
  numbers: Int32Array
  /** The words of all rows. */
  told: Int32Array
}

/** How many words each row has, and then all the words. */
export const wordList: ColumnType<readonly string[], WordLists> = {
  write: (lists, tables) =>
    packNumbers([...lists.map(list => list.length), ...lists.flatMap(list => list.map(name => tables.word(name)))]),
  open(text, rows, { words }) {
    const numbers = unpackNumbers(text)
    if (numbers === null || numbers.length < rows) return null
    const starts = new Int32Array(rows + 1)
    starts[0] = rows
    for (let row = 0; row < rows; row++) {
      starts[row + 1] = (starts[row] as number) + (numbers[row] as number)
      if ((starts[row + 1] as number) > numbers.length) return null
    }
    if (starts[rows] !== numbers.length || !areBelow(words.length, numbers, rows)) return null
    return {
      starts,
      numbers,
      told: numbers.subarray(rows),
      at: row => wordsOf(numbers, starts[row] as number, starts[row + 1] as number, words),
    }
  },
}

/** As long as it has to be: a claim that is kept has a dozen lists of a word or two, and one that grows begins with room for seventeen. */
function wordsOf(numbers: Int32Array, start: number, end: number, words: readonly string[]): string[] {
  const found = new Array<string>(end - start)
  for (let i = start; i < end; i++) found[i - start] = words[numbers[i] as number] as string
  return found
}

function openNumbers(text: string, rows: number, limit: number): Int32Array | null {
  const numbers = unpackNumbers(text)
  return numbers?.length === rows && areBelow(limit, numbers) ? numbers : null
}

export function areBelow(limit: number, numbers: Int32Array, from = 0): boolean {
  for (let i = from; i < numbers.length; i++) if ((numbers[i] as number) >= limit) return false
  return true
}
