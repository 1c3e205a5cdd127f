/** The numbers of a clause as terms: “38 soldiers in 2021” is known again by both. */
import type { Sentence } from '../analyse.ts'
import { wholeBetween } from '../language/words.ts'
import { valueTerm } from '../meaning/terms.ts'
import type { Word, WordRange } from '../text/word.ts'
import { isDeniedNumber, saysUntrue } from './negated-terms.ts'

/** A number of a clause: its term, and whether it is said not to be so. */
export interface Value {
  term: string
  denied: boolean
}

/** In the order of the text, repeats kept. */
export function valuesIn(sentence: Sentence, clause: WordRange): readonly Value[] {
  const { numbers, words } = sentence
  if (numbers.length === 0) return NONE
  const [start, end] = [words[clause.from]?.start ?? 0, words[clause.to - 1]?.end ?? 0]
  const inside = numbers.filter(number => number.start >= start && number.end <= end)
  if (inside.length === 0) return NONE
  const untrue = saysUntrue(sentence, clause)
  return inside.map((number, i) => {
    const [before, after] = [inside[i - 1], inside[i + 1]]
    const denied = isDeniedNumber(sentence, number.start)
    // “Two hours before, not six”
    const unit = number.unit ?? (denied ? (before?.unit ?? null) : null)
    const term = valueTerm({ ...number, unit })
    // “Nine of the 14 towns” tells of nine, “from 19 vessels to six” of six.
    if (before && !denied && wholeBetween.test(between(words, before.end, number.start)))
      return { term: `${term} whole`, denied: false }
    if (after && isFrom(words, number.start) && TO.test(between(words, number.end, after.start)))
      return { term: `${term} before`, denied: false }
    return { term, denied: denied || untrue }
  })
}

const NONE: readonly Value[] = []

const TO = /(?:^| )to$/

const between = (words: readonly Word[], start: number, end: number): string =>
  words
    .filter(word => word.start >= start && word.end <= end)
    .map(({ lower }) => lower)
    .join(' ')

function isFrom(words: readonly Word[], start: number): boolean {
  const at = words.findIndex(word => word.start >= start)
  return words[at - 1]?.lower === 'from'
}
