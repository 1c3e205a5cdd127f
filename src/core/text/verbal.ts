import type { Word } from './word.ts'

export const isVerbal = ({ tag }: Word): boolean => tag === 'verb' || tag === 'aux' || tag === 'modal'

/** Is there a verb among the words `from` to `to`, which is exclusive and not beyond the last? */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbal(words[i] as Word)) return true
  return false
}
