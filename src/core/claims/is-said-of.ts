import { beForms } from '../language/words.ts'
import type { Word } from '../text/word.ts'

/** “Was flatly denied”, but not “was denying”: what stands before the verb at `verb` is what it is done to. */
export function isSaidOf(words: readonly Word[], verb: number): boolean {
  let before = verb - 1
  while (words[before]?.tag === 'adv') before--
  return words[verb]?.form !== 'ing' && beForms.has(words[before]?.lower ?? '')
}
