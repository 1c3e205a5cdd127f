/** Figures of an article, sentence by sentence: number, what it counts, and the frame it may be compared in. */
import type { Analysis, Sentence } from '../analyse.ts'
import { countMention } from './count-mention.ts'
import { CountedBefore } from './counted-before.ts'
import { type DescribedFigure, describeFigure } from './describe-figure.ts'
import { markBreakdown } from './mark-breakdown.ts'
import { markSole } from './mark-sole.ts'
import { shareByValue } from './share-by-value.ts'

export interface FoundFigure extends DescribedFigure {
  sentence: Sentence
}

/** Nobody writes so many numbers into one sentence: it is a table without its lines, and what it counts is not in the sentence. */
const MOST_NUMBERS = 60

export function findFigures(analysis: Analysis): FoundFigure[] {
  const found: FoundFigure[] = []
  const counts = new CountedBefore()
  for (const sentence of analysis.sentences) {
    counts.startSentence(sentence.paragraph)
    const first = found.length
    const mention = countMention(sentence)
    if (mention) counts.add(describeFigure(sentence, mention, counts))
    const isProse = sentence.numbers.length <= MOST_NUMBERS
    for (const number of isProse ? sentence.numbers : []) {
      const described = describeFigure(sentence, number, counts)
      found.push(Object.assign(described, { sentence }))
      counts.add(described)
    }
    markBreakdown(found.slice(first))
  }
  shareByValue(found)
  markSole(found)
  return found
}
