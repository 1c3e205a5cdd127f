import { eventWords } from '../../language/words.ts'
import { factOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'

/** “Earlier deadly bomb attack” */
const MOST_BETWEEN = 2

/** Is an event named at `at`, or behind a word or two that tell of what kind it is? `also`: what else may stand for one. */
export function namesEvent(words: readonly Word[], at: number, to: number, also?: ReadonlySet<string>): boolean {
  for (let i = at; i < to && i <= at + MOST_BETWEEN; i++) {
    const word = words[i] as Word
    if (isEvent(word) || also?.has(word.lower)) return true
    if (!isPlain(word)) return false
  }
  return false
}

/** “storms”, “storm-hit” */
const isEvent = factOf(({ lower }) => eventWords.has(/^[a-z]*\b/.exec(lower)?.[0] ?? ''))
const isPlain = factOf(({ lower }) => /^[a-z-]+$/.test(lower))
