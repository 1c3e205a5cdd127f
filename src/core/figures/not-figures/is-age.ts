import { ageAdjectives, agedWords } from '../../language/words.ts'
import type { Word } from '../../text/tag.ts'

/** “some as young as 15”, “aged 15”: an age counts nobody. `first`: the number's first word. */
export function isAge(words: readonly Word[], first: number): boolean {
  const lower = words[first - 1]?.lower ?? ''
  return agedWords.has(lower) || (lower === 'as' && ageAdjectives.has(words[first - 2]?.lower ?? ''))
}
