import { owners, reckonings } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “Its own count”, “their estimate” */
const LONGEST = 4

/** Does a sentence open with somebody's own count? “Its own count comes to 300.” */
export const isOwnCount = (words: readonly Word[]): boolean =>
  owners.has(words[0]?.lower ?? '') && words.slice(1, LONGEST).some(({ lower }) => reckonings.has(lower))
