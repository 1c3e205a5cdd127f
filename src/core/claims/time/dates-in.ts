/** The days, months and years a clause names, as terms: what two texts date alike is likelier one thing. */
import type { Sentence } from '../../analyse.ts'
import { calendarWords, dayNames, relativeDays } from '../../language/words.ts'
import { dateTerm } from '../../text/date-terms.ts'
import { isGivenName } from '../../text/is-calendar.ts'
import { factOf, traitOf } from '../../text/lexeme.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { DAY_MS, firstDay } from './days-apart.ts'

const YEAR = /^(?:19|20)\d\d$/

export function datesIn(sentence: Sentence, { from, to }: WordRange, published: string | null): string[] {
  const found: string[] = []
  if (!isDated(sentence)) return found
  const { words } = sentence
  for (let i = from; i < to; i++) {
    const told = isGivenName(words, i) ? null : dateWord(words[i] as Word)
    const date = typeof told === 'number' ? weekday(published, told) : told
    if (date !== null && !found.includes(date)) found.push(date)
  }
  return found
}

const daysFrom = new Map(Object.entries(relativeDays))

/** A year, a month or a day of the week as a term, or how many days from that of publication. */
const dateWord = factOf(({ lower, capital, shape }): string | number | null => {
  if (shape === 'number') return YEAR.test(lower) ? dateTerm(lower) : null
  if (capital && calendarWords.has(lower)) return dateTerm(lower)
  return daysFrom.get(lower) ?? null
})

const isDated = traitOf(lexeme => dateWord({ lexeme }) !== null)

function weekday(published: string | null, days: number): string | null {
  if (published === null) return null
  const day = dayNames[new Date((firstDay(published) + days) * DAY_MS).getUTCDay()]
  return day === undefined ? null : dateTerm(day)
}
