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
  if (iso.length > 7) return { from, to: from }
  const [year = 0, month = 12] = iso.split('-').map(Number)
  return { from, to: Date.UTC(year, month) / DAY_MS - 1 }
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
