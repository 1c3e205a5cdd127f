export const DAY_MS = 86_400_000

/** Days between two ISO days, months or years: 0 where one holds the other, or where either is unknown. */
export function daysApart(a: string | null, b: string | null): number {
  if (!a || !b || a === b) return 0
  return Math.max(0, firstDay(a) - lastDay(b), firstDay(b) - lastDay(a))
}

/** Whether the one is wholly after the other. */
export const isLater = (a: string | null, b: string | null): boolean =>
  daysApart(a, b) > 0 && (a as string) > (b as string)

/** Last day of an ISO day, month or year, counted from 1970. */
function lastDay(iso: string): number {
  if (iso.length > 7) return firstDay(iso)
  const [year = 0, month = 12] = iso.split('-').map(Number)
  return Date.UTC(year, month) / DAY_MS - 1
}

/** First day of an ISO day, month or year, counted from 1970. */
export function firstDay(iso: string): number {
  let day = known.get(iso)
  if (day === undefined) {
    day = Date.parse(iso.slice(0, 10)) / DAY_MS
    known.set(iso, day)
  }
  return day
}

/** A story has few days, and its claims name them again and again. */
const known = new Map<string, number>()
