export const DAY_MS = 86_400_000

/** Days between two ISO days, months or years: 0 where one holds the other, or where either is unknown. */
export function daysApart(a: string | null, b: string | null): number {
  if (!a || !b || a === b) return 0
  const [x, y] = [dayRange(a), dayRange(b)]
  return Math.max(0, x.from - y.to, y.from - x.to)
}

/** First and last day of an ISO day, month or year, counted from 1970. */
function dayRange(iso: string): { from: number; to: number } {
  const from = firstDay(iso)
  return { from, to: from + (iso.length === 4 ? 365 : iso.length === 7 ? 30 : 0) }
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
