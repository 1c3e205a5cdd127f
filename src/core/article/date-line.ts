import { dateLineWords, dayNames, monthNames, timeZones } from '../language/words.ts'

const months = monthNames.map(name => name.toLowerCase())
const known = new Set([...dateLineWords, ...timeZones])
/** “Jan”, “Sept”, “Mon”, “Thurs”: three letters or more of the name. */
const isShortFor = (names: readonly string[], word: string) =>
  word.length >= 3 && names.some(name => name.startsWith(word))
/** Longest date line worth reading: “Published: Monday, 23 December 2024 at 10:15 GMT | Updated: …”. */
const LONGEST_DATE_LINE = 110

/** A line with nothing in it but a date, a time or both. */
export const isDateLine = (line: string): boolean => {
  if (line.length > LONGEST_DATE_LINE || !/\d/.test(line)) return false
  const words = line.toLowerCase().match(/\p{L}+(?:\.\p{L}+)?/gu) ?? []
  const numbers = line.match(/\d+/g) ?? []
  if (!words.every(word => known.has(word) || isShortFor(months, word) || isShortFor(dayNames, word))) return false
  const hasClock = /\b\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m)\b/i.test(line)
  const hasNamedDay = words.some(word => isShortFor(months, word) || isShortFor(dayNames, word))
  const hasNumericDay = /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/.test(line)
  return (hasClock || hasNamedDay || hasNumericDay) && numbers.every(number => number.length <= 4)
}

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100
  return real ? date.toISOString().slice(0, 10) : null
}

const monthOf = (name: string) => months.findIndex(month => month.startsWith(name.toLowerCase())) + 1

/**
 * The day a date line names, as ISO; null when it lacks a year or could be read two ways (04/05/2024 is April in one
 * country and May in another).
 */
export const isoDayIn = (line: string): string | null => {
  if (!/\d{4}/.test(line)) return null
  const year = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(line)
  if (year) return iso(Number(year[1]), Number(year[2]), Number(year[3]))
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(line)
  if (monthFirst && monthOf(monthFirst[1] ?? ''))
    return iso(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]))
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(line)
  if (dayFirst && monthOf(dayFirst[2] ?? ''))
    return iso(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]))
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(line)
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(line)
  if (!slashed) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12) return iso(Number(slashed[3]), second, first)
  return second > 12 ? iso(Number(slashed[3]), first, second) : null
}
