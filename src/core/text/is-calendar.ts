/** Months and days, which name no one. */
import { calendarWords, givenMonths } from '../language/words.ts'
import { factOf, traitOf } from './lexeme.ts'
import type { Word } from './word.ts'

const isCalendarWord = traitOf(({ lower }) => calendarWords.has(lower))
const mayBeGiven = factOf(({ lower, capital }) => capital && givenMonths.has(lower))

/** Whether the word at `i` is one. */
export const isCalendar = (words: readonly Word[], i: number): boolean =>
  words[i] !== undefined && isCalendarWord(words[i]) && !isGivenName(words, i)

/** “Jan” is a name in “Jan Maller said”, and a month in “in Jan Maller said” and “8 Jan Maller”. */
export function isGivenName(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || !mayBeGiven(word) || next?.tag !== 'name' || isCalendarWord(next)) return false
  return before === undefined || before.lower === 'by' || !/^(?:num|prep|adj|det|name)$/.test(before.tag)
}
