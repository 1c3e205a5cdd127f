import { deathBeds } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “died [at the scene]”, “[on the spot]”, “[in hospital]” */
export const isWhereDied = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'prep' &&
  deathBeds.has((words[at + 1]?.tag === 'det' ? words[at + 2] : words[at + 1])?.lower ?? '')
