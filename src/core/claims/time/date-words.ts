/** Which forms of date the words of a sentence may be part of, as bits: only those are looked for. */
import type { Sentence } from '../../analyse.ts'
import { dateWords } from '../../language/words.ts'
import { factOf, traitOf } from '../../text/lexeme.ts'
import { partsOf } from '../../text/parts-of-word.ts'

export const DateWord = {
  month: 1,
  day: 2,
  relativeDay: 4,
  ago: 8,
  unit: 16,
  season: 32,
  year: 64,
  holiday: 128,
} as const

export const ALL_FORMS = -1

const kinds = Object.keys(dateWords) as (keyof typeof dateWords)[]

const kindsOf = factOf(lexeme => {
  let found = /\d{4}/.test(lexeme.text) ? DateWord.year : 0
  for (const { part } of partsOf({ lexeme }))
    for (const kind of kinds) if (dateWords[kind].has(part)) found |= DateWord[kind]
  return found
})

const isDateWord = traitOf(lexeme => kindsOf({ lexeme }) !== 0)

/** 0: no date stands in the sentence. */
export function dateWordsIn(sentence: Sentence): number {
  if (!isDateWord(sentence)) return 0
  let found = 0
  for (const word of sentence.words) found |= kindsOf(word)
  return found
}
