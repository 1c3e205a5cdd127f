import { wordSet } from '../../word-list.ts'
import { sayingVerbs } from '../voices/saying.ts'
import { clauseVerbs } from '../voices/tellers.ts'
import { dayNames } from './day-names.ts'

/**
 * How dates are written, and what relative ones are counted from. Patterns name their parts, or keep them in the order `as-of.ts`
 * reads them. What may be left out before a month is kept as a group, though nobody reads it: else all months are compiled twice.
 */
const month = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`

const days = dayNames.join('|')
const NO_OWNER = "(?!(?: (?:night|morning|afternoon|evening))?['’])"

/** Last month of a northern season: by then what fell in it had happened. */
export const seasonMonths: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 2 }

/** “two days ago”: the place of a word is its amount. */
export const smallAmounts: readonly string[] = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** Days from publication; other words of today are today. */
export const relativeDays: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1 }
export const relativeDayWords = wordSet('yesterday today tomorrow')
/** Month from nought, and day. */
export const holidays: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s day': [0, 1],
  'christmas eve': [11, 24],
  'christmas day': [11, 25],
  'boxing day': [11, 26],
  'new year’s eve': [11, 31],
}
/** Months, weeks and years from that of publication. */
export const relativeSteps: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 }

/** Days in a unit, or months where its length varies; anything longer is counted in years. */
export const agoUnits: Readonly<Record<string, { days?: number; months?: number; years?: number }>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  decade: { years: 10 },
  century: { years: 100 },
}

export const datePatterns = {
  monthDay: new RegExp(
    `(?<!\\b(?:mid|early|late)[- ])\\b(?<month>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.,]\\d)(?:,? (?<year>\\d{4}))?`,
    'i',
  ),
  dayMonth: new RegExp(`\\b(?<day>\\d{1,2})(st|nd|rd|th)? (of )?(?<month>${month})\\b(?:,? (?<year>\\d{4}))?`, 'i'),
  monthYear: new RegExp(
    `\\b(?:in|last|this|of) ((mid|early|late)[- ])?(?<month>${month})\\b(?! \\d{1,2}\\b(?![.,]\\d))(?: (?<year>\\d{4})| (of )?(?<lastYear>last year))?\\b`,
    'i',
  ),
  /** “May exports dropped”; a march is no month, and “May they” wishes. */
  openingMonth:
    /^(?<month>Jan|Febr|April|May|June|July|August|Sept|Octo|Nov|Dec)(?:uary|ember|ber)? (?!they\b|he\b|she\b|it\b)[a-z]/,
  year: /\b(?:in|for|of|during) (?:the )?((?:19|20)\d{2})\b/i,
  /** step, day. “on Tuesday” before “Tuesday”; never “Monday's” or “Monday night's”, which date the event and not the count. */
  onWeekday: new RegExp(`\\bon (?:(last|next) )?(${days})\\b${NO_OWNER}`, 'i'),
  weekday: new RegExp(`\\b(?:(last|next) )?(${days})\\b${NO_OWNER}`, 'i'),
  relativeDay: /\b(today|tonight|yesterday|tomorrow|this morning|this evening)\b/i,
  holiday: /\b(christmas (?:eve|day)|boxing day|new year['’]s (?:eve|day))\b/i,
  /** step, unit; never “over the next year”, which says how long. */
  relativeUnit:
    /\b(?:(?=previous)|(?<!\b(?:over|within|during|in|for|throughout) the ))(last|previous|this|next) (month|week|year)\b/i,
  season:
    /\b(?:in|since|during|early|late|last|this) (?:the |early |late |last )?(spring|summer|autumn|fall|winter)\b/i,
  /** amount, unit: “two days ago”, “six summers ago” */
  ago: new RegExp(
    `\\b(an?|\\d{1,3}|${smallAmounts.slice(1).join('|')}) (day|week|month|year|spring|summer|autumn|fall|winter|decade|century)s? (?:ago|earlier)\\b`,
    'i',
  ),
} as const

/** Words without which no text holds a date of the form; a year is told by its digits. */
export const dateWords = {
  month: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  day: new Set(dayNames),
  relativeDay: wordSet('today tonight yesterday tomorrow morning evening'),
  holiday: wordSet("christmas boxing year's year’s"),
  ago: wordSet('ago earlier'),
  unit: wordSet('month week year'),
  season: new Set(Object.keys(seasonMonths)),
} as const

/** “down from 640,000 on Wednesday”, “to 3.1 from 3.4 in January”, “17 fewer than on Thursday”, “compared with last year”, “3 per cent from a year earlier” */
export const comparedDates =
  /\b(?:up|down) from (?:[^,;]|,\d)*|\b(?<=\b(?:more|less|(?!other|rather)[a-z]+er) )than (?:on|in|at|last|yesterday|a (?:day|week|month|year)|[\w-]+ (?:day|week|month|year)s (?:ago|earlier))\b[^,;]*|\b(?:in comparison|compared) (?:with|to) (?:[^,;]|,\d)*|\bas (?:many|much|high|large|big) as (?:on|in|at|last|yesterday|an? (?:day|week|month|year|decade))\b[^,;]*|\b(?:from|against|versus) (?:about |around |some |nearly |just |more than )?(?:[A-Z]{0,3}\p{Sc})?\d(?:[^,;]|,\d)*|\b(?:from|on) (?:an?|one) (?:day|week|month|quarter|year) (?:ago|earlier|before)\b|\bon (?:last|the previous) (?:week|month|quarter|year)\b|\bmore than [\w-]+ (?:day|week|month|year)s ago\b/u

/** “Since March 3, 300 people have fled”: from when on, not as of when. */
export const sinceWhen = /^since [^,;]*,/i

/** “The strongest since the storm of 2014”, “have fled since Monday”: what is so until now. */
export const sinceThat = /\bsince [^,;.]*/i

/** “the deadliest since 16”, “since at least 16”: before a number that is of then. */
export const sinceNumber = /\bsince (?:\w+ ){0,2}$/i

/** “the worst since 2008, when six”, “that of 2008 (six dead)”: year, or month and year; what was so then was so `inThatYear`. */
export const dateOfWhen = new RegExp(
  `\\b(?:since|in|of) ((${month} )?(?:19|20)\\d{2}|(?:last |next )?(?:${days}))(?:, when [^,;]*| \\([^)]*)$`,
  'i',
)
export const inThatYear = 'in'

/**
 * “11,000 the day before”, “a week earlier”: counted from the day that the text has just named. Amount and unit of the first, unit of
 * the others. “The day before the vote” is counted from something else.
 */
export const beforeNamed = new RegExp(
  `\\b(?:(an?|\\d{1,3}|${smallAmounts.slice(1).join('|')}) (day|week|month|year)s? (?:earlier(?! than)|before${'(?=[,.;:)”"]|$)'})` +
    `|the (day|night|evening|week|month|year) before(?=[,.;:)”"]|$| (?:and|but|he|she|it|they|had|to|because)\\b)` +
    `|(?:on )?the previous (day|night|evening))`,
  'i',
)
/** Words without which no text holds the pattern above. */
export const beforeNamedWords: ReadonlySet<string> = new Set(['earlier', 'before', 'previous'])

/** “Another 600 arrived”: more of what the sentence before counts, on its day. */
export const moreOfThat: ReadonlySet<string> = new Set(['another', 'further'])
/** “to end the day at 23.80”: the day that the sentence before names. */
export const sameDayCue = /\b(?:end(?:s|ed)?|clos(?:e|es|ed)|finish(?:es|ed)?) the day\b|\b(?:that|the same) day\b/i

/** “the agency said late on Tuesday”: day. */
export const toldOnDay =
  /\b(?:said|told|reported|announced|added|stated)\b[^,;.]{0,40}?\b((?:on|late on|early on) [A-Z]\w+day)\b/

/** A date beside these is one by which a count had come so far, and not the day of a deed. */
export const soFarCue = /\b(?:by|until|till|since|as of|so far|in all|in total|altogether|already)\b/i

/** “…, on Tuesday of 18”: the date before a number, behind the last comma. */
export const anewOn = /[,;] (?:and |but )?((?:on|in|by) [^,;]*)$/i
/** “…, now puts it at 11,000” */
export const nowHolds = /(?:^|[,;] )(?:and |but )?(?:\w+ )?now [^,;]*$/i

/** “In May there were 900; there are still 400”: what is so now is not of the day before it. */
export const presentCue = /\b(?:now|nowadays|currently|still)\b/i

/** “Of the men sent in October, 300 are dead”: those of whom something is told that holds now. */
export const ofLotNow = /^Of [^,;]+, (?=[^,;]{0,30} (?:is|are|have|has) )/

/** “On Monday, …”: a date at the head of its sentence. */
export const datedOpening = /^\W*(?:on|in|late|early|last|yesterday|overnight)\b/i

/** “A day earlier”: before what, another clause tells. */
export const agoWord = /\bearlier\b/i

/** A count of a moment that the clause does not date. */
export const momentCue =
  /\b(?:by then|at the time|at that (?:time|point)|at first|initially|(?<!\byear )earlier|previously|originally|first (?:announced|claimed|counted|estimated|given|put|reported|said|spoken|spoke|stated|told))\b|\b(?:had|was|were|reached)\b[^;]*\b(?:weeks|months|years) after\b/i

/** Turnout at noon, a share price in early trading: a level of an hour, which is no level of the day. */
export const hourCue =
  /\b(?:at one point|(?:at|by|as of|until) (?:noon|midday|lunchtime|mid-?(?:morning|afternoon)|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o.clock))|(?:hours?|minutes) before (?:the )?polls? (?:close|closed)|in (?:early|morning|afternoon|late) (?:trading|trade|deals)|at the open(?:ing)?|of (?:the )?(?:votes|ballots|precincts|districts) (?:counted|declared|reporting))\b/i

/** A clause without a verb: “…, with 12 dead”. */
export const bareWith = /^with /

/** Between a number's own date and that of another: “1,200, up from 900 on Monday”, “7 per cent in May from a year earlier”. */
export const formerValue =
  /[,;]| (?:up|down) from | from (?=an? )| on (?=last |the previous |an? year)| than | (?:after|before|since) | (?:in comparison|compared) with /

/** What follows dates something else: “drones that were ordered in 2024”, “under a contract signed last June”. */
export const anotherTime =
  / (?:after|since|before|that(?! of )|which|who|whose|where|signed|ordered|agreed|concluded|founded|built|purchased|bought|promised|pledged) /

/** “Prolonged until midnight on Saturday”: until when, not as of when. */
export const untilWhen = new RegExp(
  `\\b(?:until|till) (?:(?:midnight|noon|at least|late|early) )?(?:on )?(?:${days}|${month})\\b(?: \\d+)?`,
  'i',
)

/** “Told the court that income in 2019 was …”, but “told of drones that were ordered in 2019”: the year of what is told, before its number. */
export const yearTold = new RegExp(
  `\\b(?:${[...sayingVerbs, ...clauseVerbs].join('|')})(?: (?:the |an? )?[\\w’'-]+){0,2}(?: (?:on|in|at) [\\w’'-]+)? that (?!of\\b|(?:is|are|was|were|ha[sd]|have|will|would|can|could|may|might)\\b)[^,;]*?\\b((?:in|for|during) (?:${month} )?(?:19|20)\\d{2})\\b[^,;]{0,40} (?:is|was|were|had been|stood at|came to|totall?ed|reached|amounted to) (?:\\w+ ){0,2}$`,
  'i',
)

/** Before a day on which something is still to be done: “she would begin talks on Tuesday”, but “said on Tuesday that she would”. */
export const comingDay = /\b(?:will|would|shall|to [a-z]+|planned|scheduled|due|(?:is|are) expected)\b[^,;]*$/i
/** Behind a day that opens a clause: “on Saturday 40 are expected”, but “on Saturday he said that 40 will come”. */
export const openedToCome =
  /^ (?:(?!\b(?:said|told|announced|warned|wrote|vowed|promised)\b)(?:[^,;]|,\d))*?\b(?:will|(?:is|are) expected)\b/i
