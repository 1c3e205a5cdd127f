/** Days between two ISO days, months or years: 0 where one holds the other, or where either is unknown. */
export function daysApart(a: string | null, b: string | null): number {
  if (!a || !b) return 0
  const [x, y] = [dayRange(a), dayRange(b)]
  return Math.max(0, x.from - y.to, y.from - x.to)
}

/** First and last day of an ISO day, month or year, counted from 1970. */
function dayRange(iso: string): { from: number; to: number } {
  const from = firstDay(iso)
  return { from, to: from + (iso.length === 4 ? 365 : iso.length === 7 ? 30 : 0) }
}

/** First day of an ISO day, month or year, counted from 1970. */
export const firstDay = (iso: string): number => Date.parse(iso.slice(0, 10)) / DAY_MS

const DAY_MS = 86_400_000
