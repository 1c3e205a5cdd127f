/** The day a claim holds for: an explicit date, a relative one resolved against publication, else publication itself. */
import { monthNames } from '../language/words.ts'
import { factOf } from '../text/lexeme.ts'

const MONTHS = monthNames.map(name => name.toLowerCase())
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'i')
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})\\b(?:,? (\\d{4}))?`, 'i')
const MONTH_YEAR = new RegExp(`\\b(?:in|last|this|of) (${MONTH})(?: (\\d{4}))?\\b(?! \\d)`, 'i')
const YEAR = /\b(?:in|for|of|during) ((?:19|20)\d{2})\b/i
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
/** “on Tuesday” before “Tuesday”; never “Monday's”, which dates the event and not the count. */
const WEEKDAYS = [
  `\\bon (?:(last|next) )?(${DAYS.join('|')})\\b(?!['’])`,
  `\\b(?:(last|next) )?(${DAYS.join('|')})\\b(?!['’])`,
].map(pattern => new RegExp(pattern, 'i'))
const RELATIVE_DAY = /\b(today|tonight|yesterday|tomorrow|this morning|this evening)\b/i
const RELATIVE_MONTH = /\b(last|previous|this|next) (month|week|year)\b/i
const SEASON =
  /\b(?:in|since|during|early|late|last|this) (?:the |early |late |last )?(spring|summer|autumn|fall|winter)\b/i
/** Last month of a northern season: by then what fell in it had happened. */
const SEASON_MONTH: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 }
const DAY_MS = 86_400_000
const AMOUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** “two days ago”, “six summers ago” */
const AGO = new RegExp(
  `\\b(an?|\\d{1,3}|${AMOUNTS.slice(1).join('|')}) (day|week|month|year|spring|summer|autumn|fall|winter|decade)s? (?:ago|earlier)\\b`,
  'i',
)

/** Without a word such as these no text holds a date of any form below. */
const DATE_WORD = new RegExp(
  `\\b(?:${MONTH}|${DAYS.join('|')}|ago|earlier|today|tonight|yesterday|tomorrow|morning|evening|month|week|year|${Object.keys(SEASON_MONTH).join('|')})(?![a-z])|\\d{4}`,
  'i',
)
export const isDateWord = factOf(({ text }) => DATE_WORD.test(text))

/** ISO day, or month or year where the text says no more; null when neither text nor publication tells. The first text that has a date decides. */
export function asOfDate(texts: readonly string[], published: string | null): string | null {
  const { base, day } = publication(published)
  for (const text of texts) {
    const stated = explicitDate(text, base) ?? (base ? relativeDate(text, base) : null)
    if (stated) return stated
  }
  return day
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

function explicitDate(text: string, base: Date | null): string | null {
  const full = ISO.exec(text)
  if (full) return full[0]
  const md = MONTH_DAY.exec(text)
  if (md) return datedBy(md[1] as string, Number(md[2]), md[3], base)
  const dm = DAY_MONTH.exec(text)
  if (dm) return datedBy(dm[2] as string, Number(dm[1]), dm[3], base)
  const my = MONTH_YEAR.exec(text)
  if (my?.[2] && !isAfter(my[2], base)) return yearMonth(Number(my[2]), monthIndex(my[1] as string))
  const year = YEAR.exec(text)
  if (year?.[1] && !isAfter(year[1], base)) return year[1]
  return null
}

/** A year to come is a goal (“by the end of 2028”), not a day on which anything was so. */
const isAfter = (year: string, base: Date | null): boolean => base !== null && Number(year) > base.getUTCFullYear()

function datedBy(month: string, day: number, year: string | undefined, base: Date | null): string | null {
  const m = monthIndex(month)
  if (m < 0 || day < 1 || day > 31) return null
  if (year) return iso(new Date(Date.UTC(Number(year), m, day)))
  if (!base) return null
  // News without a year means the nearest such day that is not months ahead.
  const guess = new Date(Date.UTC(base.getUTCFullYear(), m, day))
  const monthsAhead = (guess.getTime() - base.getTime()) / DAY_MS / 30
  return iso(monthsAhead > 6 ? new Date(Date.UTC(base.getUTCFullYear() - 1, m, day)) : guess)
}

function relativeDate(text: string, base: Date): string | null {
  const ago = AGO.exec(text)
  if (ago) return timeAgo(AMOUNTS.indexOf((ago[1] as string).toLowerCase()), Number(ago[1]), ago[2] as string, base)
  const word = RELATIVE_DAY.exec(text)?.[1]?.toLowerCase()
  if (word) return iso(new Date(base.getTime() + (word === 'yesterday' ? -DAY_MS : word === 'tomorrow' ? DAY_MS : 0)))
  const weekday = WEEKDAYS.map(pattern => pattern.exec(text)).find(found => found !== null)
  if (weekday)
    return iso(
      nearestWeekday(base, DAYS.indexOf((weekday[2] as string).toLowerCase()), weekday[1]?.toLowerCase() === 'next'),
    )
  const month = MONTH_YEAR.exec(text)
  if (month) {
    const m = monthIndex(month[1] as string)
    const year = month[2] ? Number(month[2]) : base.getUTCFullYear() - (m > base.getUTCMonth() ? 1 : 0)
    return yearMonth(year, m)
  }
  const relative = RELATIVE_MONTH.exec(text)
  if (relative) {
    const step = relative[1]?.toLowerCase() === 'this' ? 0 : relative[1]?.toLowerCase() === 'next' ? 1 : -1
    const unit = relative[2]?.toLowerCase()
    if (unit === 'month') return yearMonth(base.getUTCFullYear(), base.getUTCMonth() + step)
    if (unit === 'week') return iso(new Date(base.getTime() + step * 7 * DAY_MS))
    return String(base.getUTCFullYear() + step)
  }
  const season = SEASON.exec(text)?.[1]?.toLowerCase()
  if (season) {
    const m = (SEASON_MONTH[season] ?? 1) - 1
    return yearMonth(base.getUTCFullYear() - (m > base.getUTCMonth() ? 1 : 0), m)
  }
  return null
}

function nearestWeekday(base: Date, day: number, next: boolean): Date {
  const back = (base.getUTCDay() - day + 7) % 7
  return new Date(base.getTime() + (next ? 7 - back : -back) * DAY_MS)
}

const monthIndex = (word: string): number =>
  MONTHS.findIndex(month => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3)))
const iso = (date: Date): string => date.toISOString().slice(0, 10)
const yearMonth = (year: number, month: number): string => iso(new Date(Date.UTC(year, month, 1))).slice(0, 7)

function timeAgo(spelt: number, digits: number, unit: string, base: Date): string {
  const amount = spelt > 0 ? spelt : Number.isNaN(digits) ? 1 : digits
  if (/day/i.test(unit)) return iso(new Date(base.getTime() - amount * DAY_MS))
  if (/week/i.test(unit)) return iso(new Date(base.getTime() - amount * 7 * DAY_MS))
  if (/month/i.test(unit)) {
    const month = base.getUTCMonth() - amount
    return yearMonth(base.getUTCFullYear() + Math.floor(month / 12), ((month % 12) + 12) % 12)
  }
  return String(base.getUTCFullYear() - amount * (/decade/i.test(unit) ? 10 : 1))
}
