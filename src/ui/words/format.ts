import { spokenLocale } from './say.ts'

/** “23 Dec 2024”, the day as the outlet wrote it whatever the reader's time zone; null when it is no date. */
export function formatDay(iso: string | null): string | null {
  const written = iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  const time = written === undefined ? Number.NaN : Date.parse(`${written}T00:00:00Z`)
  return Number.isNaN(time) ? null : dayFormat(spokenLocale()).format(time)
}

/** “23 Dec 2024”, “Nov 2024”, “2025”: as exactly as the day, month or year is known; null when it is no date. */
export function formatAsOf(iso: string | null): string | null {
  if (iso === null || /^\d{4}$/.test(iso)) return iso
  return /^\d{4}-\d{2}$/.test(iso)
    ? monthFormat(spokenLocale()).format(Date.parse(`${iso}-01T00:00:00Z`))
    : formatDay(iso)
}

/** “23 Dec”, “Nov”, beside others of the same year; empty where only the year is known. */
export function formatWithinYear(iso: string | null): string {
  const [, written] = iso?.match(/^\d{4}-(\d{2}(?:-\d{2})?)$/) ?? []
  if (written === undefined) return ''
  const format = written.length > 2 ? dayInYear : monthInYear
  return format(spokenLocale()).format(Date.parse(iso?.length === 7 ? `${iso}-01` : `${iso}`))
}

/** “12,000” */
export function formatNumber(value: number): string {
  return numberFormat(spokenLocale()).format(value)
}

/** “4,400, 9,000 and 12,000” */
export function formatList(items: readonly string[]): string {
  return listFormat(spokenLocale()).format(items)
}

/** “12K”, “1.5M”: for an axis. */
export function formatCompact(value: number): string {
  return compactFormat(spokenLocale()).format(value)
}

/** “Reuters, Norwegian coast guard”: a row of names, not a sentence. `Intl` would put an “und” of ours into it, or in Korean nothing but spaces. */
export function formatNames(names: readonly string[]): string {
  return names.join(', ')
}

/** The same of voices, nearest first; null when the outlet speaks for itself. */
export function speakers(saidBy: string[]): string | null {
  return saidBy.length === 0 ? null : formatNames(saidBy)
}

const dayFormat = once(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const monthFormat = once(
  (locale: string) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const dayInYear = once(
  (locale: string) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
)
const monthInYear = once((locale: string) => {
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  // Bulgarian has numbers for short months, and a number alone is no month.
  return /^\d+$/.test(short.format(0)) ? new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }) : short
})
const compactFormat = once(
  (locale: string) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
)
const numberFormat = once((locale: string) => new Intl.NumberFormat(locale))
const listFormat = once((locale: string) => new Intl.ListFormat(locale))

/** Formats are slow to make and last a language long. */
function once<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>()
  return locale => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}
