import type { Cause, Certainty, RelationKind } from '../core/types.ts'

/** The interface is English for now; day before month, as most of the world's newspapers print it. */
export const LOCALE = 'en-GB'

const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const number = new Intl.NumberFormat(LOCALE)
const list = new Intl.ListFormat(LOCALE, { type: 'unit', style: 'long' })
const plural = new Intl.PluralRules(LOCALE)

/** “23 Dec 2024”, the day as the outlet wrote it whatever the reader's time zone; null when it is no date. */
export function formatDay(iso: string | null): string | null {
  const written = iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  const time = written === undefined ? Number.NaN : Date.parse(`${written}T00:00:00Z`)
  return Number.isNaN(time) ? null : day.format(time)
}

/** “12,000” */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** `plurally(1, 'outlet', 'outlets')` → “1 outlet”. */
export function plurally(count: number, one: string, other: string): string {
  return `${formatNumber(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** “Reuters, Norwegian coast guard”, nearest voice first; null when the outlet speaks for itself. */
export function speakers(saidBy: string[]): string | null {
  return saidBy.length === 0 ? null : list.format(saidBy)
}

const relationWords: Record<Exclude<RelationKind, 'differs'>, string> = {
  agrees: 'Agrees',
  fits: 'Fits',
  related: 'Related',
}

const causeWords: Record<Cause, string> = {
  value: 'Differs in value',
  later: 'As of another date',
  source: 'Credited otherwise',
  certainty: 'Differs in certainty',
  wording: 'Worded otherwise',
}

/** What a relation is called where a reader sees it. */
export function relationLabel(relation: RelationKind, cause: Cause | null): string {
  if (relation !== 'differs') return relationWords[relation]
  return cause === null ? 'Differs' : causeWords[cause]
}

const certaintyWords: Record<Certainty, string | null> = {
  asserted: null,
  reported: 'reported',
  estimated: 'an estimate',
  likely: 'called likely',
  possible: 'called possible',
  planned: 'said to be planned',
  denied: 'denied',
}

/** How sure the speaker is, in words; null where something is simply said. */
export function certaintyLabel(certainty: Certainty): string | null {
  return certaintyWords[certainty]
}
