/** How sure a number is: by what stands before it in its clause, by its own verb, and by how its speaker puts it. */

import type { Sentence } from '../analyse.ts'
import { isTagged } from '../text/is-tagged.ts'
import { closingMarks } from '../text/marks.ts'
import type { Word, WordRange } from '../text/word.ts'
import { wordAt } from '../text/word-at.ts'
import type { Certainty, NumberExpression } from '../types.ts'
import { certaintyIn, certaintyOf } from './certainty.ts'
import type { Voice } from './voices/voice.ts'

export function certaintyOfFigure(
  text: string,
  { words }: Sentence,
  figure: NumberExpression,
  clause: WordRange,
  voices: readonly Voice[],
): Certainty {
  const first = wordAt(words, figure.start)
  const own = { from: startOfOwn(words, first, clause.from), to: endOfOwn(words, first, clause.to) }
  const start = words[own.from]?.start ?? figure.start
  const told = text.slice(start, words[own.to - 1]?.end ?? figure.end)
  const certainty = certaintyIn(words, own, withoutBound(told, figure.surface))
  if (certainty !== 'asserted') return certainty
  // “… 780 million a year, the ministry estimates”
  const credit = voices.find(
    ({ from, to, credit }) => credit && credit.from > first && from <= first && first < to,
  )?.credit
  const put = credit
    ? certaintyOf(words, credit, text.slice(words[credit.from]?.start, words[credit.to - 1]?.end))
    : 'asserted'
  return put === 'estimated' || put === 'likely' ? put : certainty
}

/** What follows the next number, a comma, an “and” or a “which” is said of something else. */
function endOfOwn(words: readonly Word[], first: number, end: number): number {
  let i = first
  while (i < end && words[i]?.tag === 'num') i++
  while (i < end && !isTagged(words[i], 'num', 'conj', 'rel', 'punct') && words[i]?.lower !== 'than') i++
  // “three captives, to be released tomorrow”, “dead”: in quotation marks
  const goesOn = (words[i]?.text === ',' && words[i + 1]?.lower === 'to') || closingMarks.has(words[i]?.text ?? '')
  return goesOn && i + 1 < end ? endOfOwn(words, i + 1, end) : i
}

/** “Velm, which had denied it, speaks of …”, “120,000 were promised, of which 45,000 have arrived” */
function startOfOwn(words: readonly Word[], first: number, from: number): number {
  if (words[first - 1]?.tag === 'rel' && words[first - 2]?.lower === 'of') return first
  for (let i = first - 1; i > from; i--)
    if (
      words[i]?.text === ',' &&
      words.slice(from, i).some(({ tag }, k) => tag === 'rel' && words[from + k - 1]?.text === ',')
    )
      return i + 1
  return from
}

/** “no fewer than 600” denies nothing. What follows stays where it was, for cues are looked for by offset. */
const withoutBound = (clause: string, surface: string): string =>
  /estimat/i.test(surface) || surface.length < SOME.length
    ? clause
    : clause.replace(surface, SOME.padEnd(surface.length))

const SOME = 'some'
