import { contrastJoints } from '../../language/words.ts'
import { traitOf } from '../../text/lexeme.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word, WordRange } from '../../text/word.ts'

const HARD = new Set([';', ':', '(', ')', '–', '—', '•'])
const isAlwaysBorder = traitOf(({ text, lower }) => HARD.has(text) || contrastJoints.has(lower) || lower === 'because')

/** Words on either side of a number that may still speak of it; a list or a text without stops goes on for ever. */
const LONGEST_SIDE = 40

/** The stretch of a sentence whose words may speak of the number at `first`..`last`. */
export function clauseAround(words: readonly Word[], first: number, last: number): WordRange {
  let from = first
  while (from > Math.max(0, first - LONGEST_SIDE) && !isBorder(words, from - 1)) from--
  let to = last + 1
  while (to < Math.min(words.length, last + LONGEST_SIDE) && !isBorder(words, to)) to++
  return { from, to }
}

function isBorder(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  // “all but 90,000”
  if (isAlwaysBorder(word)) return word.lower !== 'but' || words[i - 1]?.lower !== 'all'
  // The end of a quotation: what follows tells who spoke.
  if ((word.text === '”' || word.text === '"') && words[i - 1]?.text === ',') return true
  if (word.text !== ',') return false
  const next = words[i + 1]
  // “, and another 1,000 had been injured”, “, with 1,100 reported killed”, “, injuring 200”: a new clause.
  if (next?.tag === 'rel') return true
  if (next?.lower === 'and' || next?.lower === 'with' || next?.lower === 'or') return hasVerbSoon(words, i + 2)
  return next?.tag === 'verb' && next.form === 'ing'
}

function hasVerbSoon(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i] as Word
    if (isVerbal(word)) return true
    if (word.tag === 'punct') return false
  }
  return false
}
