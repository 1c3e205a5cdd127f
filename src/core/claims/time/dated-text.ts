/** The words a figure's date may stand in. */
import type { Sentence } from '../../analyse.ts'
import {
  anewOn,
  anotherTime,
  bareWith,
  comparedDates,
  dateOfWhen,
  formerValue,
  inThatYear,
  nowHolds,
  ofLotNow,
  sinceNumber,
  sinceThat,
  sinceWhen,
  toldOnDay,
  untilWhen,
  yearTold,
} from '../../language/words.ts'
import { firstEndingAfter } from '../../text/spans-touching.ts'
import type { Span } from '../../types.ts'

/** A date before the main clause is no longer than this. Characters. */
const LONGEST_LEAD = 40

/** From the number to the next one or the next comma: “from 900 on Monday”, “2,300 workers last year”. */
export function besideNumber(text: string, sentence: Sentence, figure: Span): string {
  const following = firstEndingAfter(sentence.numbers, figure.end)
  const next = sentence.numbers[following]
  // “2.1 billion crowns ($300 million) on Monday”: the same in brackets.
  const bracket = next && text.slice(figure.end, next.start) === ' (' ? text.indexOf(')', next.end) + 1 : 0
  const from = bracket > 0 ? bracket : figure.end
  const until = (bracket > 0 ? sentence.numbers[following + 1] : next)?.start ?? sentence.end
  return text.slice(from, until).split(formerValue)[0]?.replace(untilWhen, '') ?? ''
}

/** A figure's date stands in its own clause, or at the head of the sentence: “On 20 December, …”. What came “after” dates something else. */
export function datedText(sentence: string, clause: string): string {
  // “Of the men sent in October, 300 are dead”: the date is that of the sending.
  const lot = ofLotNow.exec(sentence)?.[0] ?? ''
  if (lot !== '') return datedText(sentence.slice(lot.length), clause.replace(lot, ''))
  // “1,200, up from 900 on Monday”: the date is the former value's.
  const whole = `${resultOf(sentence, clause)}${clause}`.replace(sinceWhen, '')
  const own = (whole.split(anotherTime)[0] ?? whole).replace(comparedDates, '').replace(untilWhen, '')
  const comma = sentence.indexOf(',')
  const ago = sentence.indexOf(' ago ')
  const lead = sentence.slice(
    0,
    comma > 0 && comma < LONGEST_LEAD ? comma : ago > 0 && ago < LONGEST_LEAD ? ago + 4 : 0,
  )
  return own.includes(lead) || lead.includes(';') || sinceWhen.test(`${lead},`) ? own : `${lead}; ${own}`
}

/** The words a statement's date may stand in: what it is compared with, and since when it is so, are of other days. `clause`: its own. */
export const datedWords = (sentence: string, clause: string): string =>
  `${resultOf(sentence, clause)}${clause}`
    // “VAT will rise from 20 to 21 per cent on 1 July”
    .replace(comparedDates, compared => (compared.startsWith('from') ? compared : ''))
    .replace(sinceThat, '')

/**
 * “On Monday the mayor spoke of 15 victims, on Tuesday of 18”: of the dates of a clause the one that stands before the number, behind the
 * last comma. `before`: the sentence up to the number.
 */
export const datedAnew = (before: string): string => anewOn.exec(before)?.[1] ?? ''

/** “Which in October spoke of 3,000, now puts it at 11,000”: what holds now is of no day that was named before. */
export const isNow = (before: string): boolean => nowHolds.test(before)

/** “In 2019 a plane overran the runway, killing 12 people”, “…, with 12 dead”: when that was, the main clause tells. */
function resultOf(sentence: string, clause: string): string {
  if (!/^\w+ing /.test(clause) && !bareWith.test(clause)) return ''
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(clause)))
  return /, $/.test(before) ? before : ''
}

/** “The worst fire since 2008, when six people were killed”: the year that a clause goes back to; `before`: the sentence up to the number. */
export function backThen(before: string): string {
  const date = dateOfWhen.exec(before)?.[1]
  return date ? `${inThatYear} ${date}` : ''
}

/** “the deadliest since 16 people died at a hotel in 2009”: a number that “since” goes back to; `before`: the sentence up to it, `behind`: from it on. */
export const sinceThen = (before: string, behind: string): string =>
  sinceNumber.test(before) ? (behind.split(';')[0] ?? '') : ''

/** “… the agency said on Tuesday”: where nothing else dates a count, the day on which it was told does. */
export const toldOn = (sentence: string): string => toldOnDay.exec(sentence)?.[1] ?? ''

/** “… told the court that income in 2019 was”: the year of what is told; `before`: the sentence up to the number. */
export const ofYearTold = (before: string): string => yearTold.exec(before)?.[1] ?? ''
