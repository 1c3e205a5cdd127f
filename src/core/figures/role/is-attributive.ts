import { articles } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “a [combined] 3,400”, “an [estimated] 300”: between an article and a number a participle tells how that is meant. */
export const isAttributive = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'verb' &&
  /^(?:past|participle)$/.test(words[at]?.form ?? '') &&
  articles.has(words[at - 1]?.lower ?? '')
