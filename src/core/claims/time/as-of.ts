/** The day a claim holds for: an explicit date, a relative one resolved against publication, else publication itself. */
import {
  agoUnits,
  comingDay,
  datePatterns,
  dayNames,
  holidays,
  monthNames,
  openedToCome,
  relativeDays,
  relativeSteps,
  seasonMonths,
  smallAmounts,
} from '../../language/words.ts'
import { ALL_FORMS, DateWord } from './date-words.ts'
import { DAY_MS } from './days-apart.ts'

const MONTHS = monthNames.map(name => name.toLowerCase())
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/

/**
 * ISO day, or month or year where the text says no more; null when neither text nor publication tells. The first text that has a
 * date decides. Where the date words of their sentence are known, only the forms that may hold them are looked for.
 */
export const asOfDate = (
  texts: readonly string[],
  published: string | null,
  dateWords = ALL_FORMS,
  ahead = false,
): string | null => statedDate(texts, published, dateWords, ahead) ?? publication(published).day

/** The same; null where no text has a date. `ahead`: it tells of what is still to come. */
export function statedDate(
  texts: readonly string[],
  published: string | null,
  dateWords = ALL_FORMS,
  ahead = false,
): string | null {
  if (dateWords === 0) return null
  const { base } = publication(published)
  for (const text of texts) {
    const stated = explicitDate(text, dateWords, base) ?? (base ? relativeDate(text, dateWords, base, ahead) : null)
    if (stated) return stated
  }
  return null
}

/** The publication asked for last: an article's claims ask for one again and again. */
let last: { published: string | null; base: Date | null; day: string | null } = {
  published: null,
  base: null,
  day: null,
}

function publication(published: string | null): typeof last {
  if (last.published === published) return last
  const reference = published ? new Date(published.slice(0, 10)) : null
  const base = reference && !Number.isNaN(reference.getTime()) ? reference : null
  last = { published, base, day: base ? iso(base) : null }
  return last
}

function explicitDate(text: string, dateWords: number, base: Date | null): string | null {
  const find = (pattern: RegExp, word: number) => (dateWords & word ? pattern.exec(text) : null)
  const full = find(ISO, DateWord.year)
  if (full) return full[0]
  const day = find(datePatterns.monthDay, DateWord.month) ?? find(datePatterns.dayMonth, DateWord.month)
  if (day?.groups) return datedBy(day.groups.month as string, Number(day.groups.day), day.groups.year, base)
  const { month, year: ofMonth } = find(datePatterns.monthYear, DateWord.month)?.groups ?? {}
  if (month && ofMonth && !isAfter(ofMonth, base)) return yearMonth(Number(ofMonth), monthIndex(month))
  const year = find(datePatterns.year, DateWord.year)
  if (year?.[1] && !isAfter(year[1], base)) return year[1]
  return null
}

/** A year to come is a goal (“by the end of 2028”), not a day on which anything was so. */
const isAfter = (year: string, base: Date | null): boolean => base !== null && Number(year) > base.getUTCFullYear()

function datedBy(month: string, day: number, year: string | undefined, base: Date | null): string | null {
  const m = monthIndex(month)
  if (m < 0 || day < 1 || day > 31) return null
  if (year) return iso(new Date(Date.UTC(Number(year), m, day)))
  return base && iso(nearestDay(base, m, day))
}

/** News without a year means a day near by: rather of months ago than as far ahead. */
function nearestDay(base: Date, month: number, day: number): Date {
  const inYear = (years: number): Date => new Date(Date.UTC(base.getUTCFullYear() + years, month, day))
  const monthsAhead = (inYear(0).getTime() - base.getTime()) / DAY_MS / 30
  return inYear(monthsAhead > MONTHS_AHEAD ? -1 : monthsAhead < -MONTHS_BACK ? 1 : 0)
}

const MONTHS_AHEAD = 6
const MONTHS_BACK = 9

function relativeDate(text: string, dateWords: number, base: Date, ahead: boolean): string | null {
  const find = (pattern: RegExp, word: number) => (dateWords & word ? pattern.exec(text) : null)
  const ago = find(datePatterns.ago, DateWord.ago)
  if (ago)
    return timeAgo(smallAmounts.indexOf((ago[1] as string).toLowerCase()), Number(ago[1]), ago[2] as string, base)
  const word = find(datePatterns.relativeDay, DateWord.relativeDay)?.[1]?.toLowerCase()
  if (word) return iso(new Date(base.getTime() + (relativeDays[word] ?? 0) * DAY_MS))
  const holiday = find(datePatterns.holiday, DateWord.holiday)?.[1]?.toLowerCase().replace("'", '’')
  const ofYear = holiday ? holidays[holiday] : undefined
  if (ofYear) return iso(nearestDay(base, ...ofYear))
  const weekday = find(datePatterns.onWeekday, DateWord.day) ?? find(datePatterns.weekday, DateWord.day)
  if (weekday) {
    const day = dayNames.indexOf((weekday[2] as string).toLowerCase())
    const step = relativeSteps[weekday[1]?.toLowerCase() ?? '']
    const [before, behind] = [text.slice(0, weekday.index), text.slice(weekday.index + weekday[0].length)]
    const opens = /^\W*(?:on )?$/i.test(before) && openedToCome.test(behind)
    const isToCome = ahead && step === undefined && (opens || comingDay.test(before))
    return iso(isToCome ? comingWeekday(base, day) : nearestWeekday(base, day, step === 1))
  }
  const named = find(datePatterns.monthYear, DateWord.month) ?? find(datePatterns.openingMonth, DateWord.month)
  const { month, year: ofMonth, lastYear } = named?.groups ?? {}
  if (month) {
    const m = monthIndex(month)
    const isBefore = lastYear !== undefined || m > base.getUTCMonth()
    const year = ofMonth ? Number(ofMonth) : base.getUTCFullYear() - (isBefore ? 1 : 0)
    return yearMonth(year, m)
  }
  const relative = find(datePatterns.relativeUnit, DateWord.unit)
  if (relative) {
    const step = relativeSteps[(relative[1] as string).toLowerCase()] ?? -1
    const unit = relative[2]?.toLowerCase()
    if (unit === 'month') return yearMonth(base.getUTCFullYear(), base.getUTCMonth() + step)
    if (unit === 'week') return iso(new Date(base.getTime() + step * 7 * DAY_MS))
    return String(base.getUTCFullYear() + step)
  }
  const season = find(datePatterns.season, DateWord.season)?.[1]?.toLowerCase()
  if (season) {
    const m = (seasonMonths[season] ?? 1) - 1
    return yearMonth(base.getUTCFullYear() - (m > base.getUTCMonth() ? 1 : 0), m)
  }
  return null
}

function nearestWeekday(base: Date, day: number, next: boolean): Date {
  const back = (base.getUTCDay() - day + 7) % 7
  return new Date(base.getTime() + (next ? 7 - back : -back) * DAY_MS)
}

/** “The talks will start on Tuesday”: today, or one of the days ahead. */
const comingWeekday = (base: Date, day: number): Date =>
  new Date(base.getTime() + ((day - base.getUTCDay() + 7) % 7) * DAY_MS)

const monthIndex = (word: string): number =>
  MONTHS.findIndex(month => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3)))
/** An article's dates are few, and told again and again. */
const named = new Map<number, string>()

function iso(date: Date): string {
  const time = date.getTime()
  const known = named.get(time)
  if (known !== undefined) return known
  const day = date.toISOString().slice(0, 10)
  named.set(time, day)
  return day
}

const yearMonth = (year: number, month: number): string => iso(new Date(Date.UTC(year, month, 1))).slice(0, 7)

/** The day, month or year that lies an amount of units before `named`, an ISO day; of a month or a year only longer units are counted. */
export function timeBefore(named: string, amount: string, unit: string): string | null {
  const lower = unit.toLowerCase()
  const { days, months } = agoUnits[lower] ?? {}
  if (named.length < 10 && (days || (months && named.length < 7))) return null
  return timeAgo(smallAmounts.indexOf(amount.toLowerCase()), Number(amount), lower, new Date(named))
}

function timeAgo(spelt: number, digits: number, unit: string, base: Date): string {
  const amount = spelt > 0 ? spelt : Number.isNaN(digits) ? 1 : digits
  const { days, months, years } = agoUnits[unit.toLowerCase()] ?? {}
  if (days) return iso(new Date(base.getTime() - amount * days * DAY_MS))
  if (months) {
    const month = base.getUTCMonth() - amount * months
    return yearMonth(base.getUTCFullYear() + Math.floor(month / 12), ((month % 12) + 12) % 12)
  }
  return String(base.getUTCFullYear() - amount * (years ?? 1))
}
