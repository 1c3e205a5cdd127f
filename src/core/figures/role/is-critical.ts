import {
  conditionNouns,
  criticalWords,
  dangerWord,
  deathWords,
  hurtWords,
  lifeWords,
  strugglingVerbs,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “nine of them in a critical condition”, “19 were fighting for their lives”: how those fare, whatever was said of them before. */
export function isCritical(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i <= last + FARTHEST; i++) {
    const word = words[i]
    // What comes after these is said of others, or of some of them.
    if (!word || word.tag === 'num' || PUNCTUATION.test(word.text) || word.lower === 'and') return false
    if (criticalWords.has(word.lower)) return isSaidOfPeople(words[i + 1])
    if (word.lower === dangerWord && words[i + 1]?.lower === 'of') return deathWords.has(words[i + 2]?.lower ?? '')
    if (word.lower === 'for' && strugglingVerbs.has(words[i - 1]?.lemma ?? ''))
      return lifeWords.has(words[i + 1]?.lower ?? '') || lifeWords.has(words[i + 2]?.lower ?? '')
  }
  return false
}

/** “critical of the plan” and “critical bridges” are not. */
const isSaidOfPeople = (next: Word | undefined): boolean =>
  next === undefined ||
  PUNCTUATION.test(next.text) ||
  next.lower === 'and' ||
  conditionNouns.has(next.lower) ||
  hurtWords.has(next.lower)

const FARTHEST = 8
const PUNCTUATION = /^\W/
