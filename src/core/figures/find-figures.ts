/** Figures of an article, sentence by sentence: number, what it counts, and the frame it may be compared in. */
import type { Analysis, Sentence } from '../analyse.ts'
import { type DescribedFigure, describeFigure } from './describe-figure.ts'

export interface FoundFigure extends DescribedFigure {
  sentence: Sentence
}

/** Nobody writes so many numbers into one sentence: it is a table without its lines, and what it counts is not in the sentence. */
const MOST_NUMBERS = 60

export function findFigures(analysis: Analysis): FoundFigure[] {
  const found: FoundFigure[] = []
  let carried: DescribedFigure | null = null
  let paragraph = -1
  for (const sentence of analysis.sentences) {
    // A noun is carried over within a paragraph only; farther back it may belong to another count.
    if (sentence.paragraph !== paragraph) carried = null
    paragraph = sentence.paragraph
    let previous: DescribedFigure | null = null
    const isProse = sentence.numbers.length <= MOST_NUMBERS
    for (const number of isProse ? sentence.numbers : []) {
      const described = describeFigure(sentence, number, previous, carried)
      found.push({ ...described, sentence })
      if (described.phrase && described.figure.unit === null && !described.figure.isSpecification) {
        previous = described
        carried = described
      }
    }
  }
  return found
}
