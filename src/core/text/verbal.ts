import { isTagged } from './is-tagged.ts'
import type { Word } from './word.ts'

export const isVerbal = (word: Word | undefined): boolean => isTagged(word, 'verb', 'aux', 'modal')

/** Is there a verb among the words `from` to `to`, which is exclusive and not beyond the last? */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbal(words[i])) return true
  return false
}
