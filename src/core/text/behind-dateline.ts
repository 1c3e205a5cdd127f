/** Where and when a report was written stands before its first sentence, and is no part of what that says. */
import { calendarWords } from '../language/words.ts'
import { factOf, type Traits, traitOf } from './lexeme.ts'
import type { Word } from './word.ts'

/** Words of a dateline at most: “PORT SARN, Kestria, 12 March 2025 (Northgate) –” */
const LONGEST = 16
const SHORTEST_SHOUT = 3

const mayStandInside = factOf(
  ({ shape, lower, capital }) => capital || shape === 'number' || calendarWords.has(lower) || /^[,.()/]$/.test(lower),
)
const isDash = traitOf(({ text }): boolean => /^[-–—]$/.test(text))
const isDated = factOf(({ lower, capital }) => lower === '(' || (capital && calendarWords.has(lower)))

/**
 * The word that follows a dateline: 0 where there is none. “Kelmar – a city of 400,000 – is dark” has none: one is told by a bracket,
 * a date or capitals.
 */
export function behindDateline(sentence: Traits & { words: readonly Word[] }): number {
  if (!isDash(sentence)) return 0
  const { words } = sentence
  const [first] = words
  if (first === undefined || !first.capital) return 0
  const dash = words.slice(0, LONGEST).findIndex(isDash)
  if (dash < 1 || dash >= words.length - 1) return 0
  const line = words.slice(0, dash)
  const agency = line.findIndex(({ text }) => text === '(')
  if (!(agency < 0 ? line : line.slice(0, agency)).every(mayStandInside)) return 0
  const isShouted = first.lexeme.shouted && first.text.length >= SHORTEST_SHOUT
  if (!isShouted && !line.some(isDated)) return 0
  // “SARN, March 12 (Northgate) -- ”
  let behind = dash + 1
  while (isDash(words[behind] as Word) && behind < words.length - 1) behind++
  return behind
}
