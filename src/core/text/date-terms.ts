/** Days of the week, months and years as terms. */
import { dayNames } from '../language/words.ts'
import { DATE_PREFIX, isDate } from './term-kinds.ts'

/** “Thurs”, “Thursday” and “Thursdays” begin alike. Characters. */
const TOLD_APART_BY = 3

/** Of a day or month in lower case, or a year in digits. */
export const dateTerm = (written: string): string =>
  DATE_PREFIX + (DIGITS.test(written) ? written : written.slice(0, TOLD_APART_BY))

const DIGITS = /\d$/
const weekdays: ReadonlySet<string> = new Set(dayNames.map(dateTerm))

export const isWeekday = (term: string): boolean => weekdays.has(term)
export const isYear = (term: string): boolean => isDate(term) && DIGITS.test(term)
export const isMonth = (term: string): boolean => isDate(term) && !isWeekday(term) && !isYear(term)
