/** Figures of an article, sentence by sentence: number, what it counts, and the frame it may be compared in. */

import type { Analysis, Sentence } from '../analyse.ts'
import type { NumberExpression } from '../types.ts'
import { type Armies, armiesIn, SOLDIER } from './counted/armies.ts'
import { asksForAll, countMention, roleAsked } from './counted/count-mention.ts'
import { CountedBefore } from './counted/counted-before.ts'
import { markBreakdown } from './counted/mark-breakdown.ts'
import { unnumbered } from './counted/mentions.ts'
import { describeFigure } from './describe-figure.ts'
import type { DescribedFigure, FoundFigure } from './described-figure.ts'
import { markFront } from './mark-front.ts'
import { markSole } from './mark-sole.ts'
import { shareByValue } from './share-by-value.ts'
import { shareOwners } from './share-owners.ts'

/** Nobody writes so many numbers into one sentence: it is a table without its lines, and what it counts is not in the sentence. */
const MOST_NUMBERS = 60

function countsOf(armies: Armies): CountedBefore {
  const describeThing = (sentence: Sentence, at: number): DescribedFigure =>
    describeFigure(sentence, unnumbered(sentence, at), countsOf(armies))
  return new CountedBefore(describeThing, armies)
}

function describeMention(sentence: Sentence, mention: NumberExpression, counts: CountedBefore): DescribedFigure {
  const described = describeFigure(sentence, mention, counts)
  const { frame } = described
  frame.role ??= roleAsked(sentence.words, mention)
  // “How many are there?”, “How many were sent?”, where soldiers are spoken of
  if (frame.head === null && counts.armies.areTopic && asksForAll(sentence.words, mention, frame.role)) {
    frame.head = SOLDIER
    frame.role = 'sent'
  }
  counts.asked = described
  return described
}

export function findFigures(analysis: Analysis): FoundFigure[] {
  const found: FoundFigure[] = []
  const counts = countsOf(armiesIn(analysis.sentences))
  for (const sentence of analysis.sentences) {
    for (const heading of analysis.headings.filter(({ index }) => index === sentence.index)) {
      counts.startHeading(heading)
      const mention = countMention(heading)
      if (mention) counts.add(describeMention(heading, mention, counts))
    }
    counts.startSentence(sentence)
    const first = found.length
    const isProse = sentence.numbers.length <= MOST_NUMBERS
    for (const number of isProse ? sentence.numbers : []) {
      const described = describeFigure(sentence, number, counts)
      found.push(Object.assign(described, { sentence }))
      counts.add(described)
    }
    markBreakdown(found.slice(first))
    const mention = countMention(sentence)
    if (mention) counts.add(describeMention(sentence, mention, counts))
  }
  shareByValue(found)
  shareOwners(found)
  markFront(found)
  markSole(found)
  return found
}
