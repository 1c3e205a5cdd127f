import { anotherWords, otherOnes, summingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “Two more have died, bringing the number of victims to 14”: what a total rose by. */
export function addsUp(words: readonly Word[], first: number, last: number): boolean {
  const isMore = anotherWords.has(words[first - 1]?.lower ?? '') || otherOnes.has(words[last + 1]?.lower ?? '')
  if (!isMore) return false
  let isSummed = false
  for (let i = last + 1; i < words.length; i++) {
    const { tag, lemma } = words[i] as Word
    if (tag === 'num') return isSummed && words[i - 1]?.lower === 'to'
    isSummed ||= tag === 'verb' && summingVerbs.has(lemma ?? '')
  }
  return false
}
