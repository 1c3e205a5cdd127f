import type { Sentence } from '../analyse.ts'
import { type PlacedTerm, placedTerms } from '../meaning/terms.ts'
import type { WordRange } from '../text/word.ts'

/**
 * Terms of a stretch of a sentence, its credits left out, found once: the figures of a clause ask for the same, and so does its
 * statement. `credits`: of each sentence.
 */
export function termsOnce(
  credits: readonly (readonly WordRange[])[],
): (sentence: Sentence, range: WordRange) => readonly PlacedTerm[] {
  const known: Map<number, readonly PlacedTerm[]>[] = []
  return ({ index, words, names }, { from, to }) => {
    known[index] ??= new Map()
    const ofSentence = known[index]
    const stretch = from * (words.length + 1) + to
    const before = ofSentence.get(stretch)
    if (before) return before
    const found = placedTerms(words, names, from, to, credits[index])
    ofSentence.set(stretch, found)
    return found
  }
}
