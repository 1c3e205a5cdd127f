import { includingWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “among them a child”, “including a child” */
export const isOfSome = (words: readonly Word[], at: number): boolean =>
  includingWords.has(words[at]?.lower ?? '') || (words[at]?.lower === 'among' && words[at + 1]?.lower === 'them')
