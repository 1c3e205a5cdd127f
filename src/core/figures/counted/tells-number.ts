import {
  countChanges,
  countingVerbs,
  havingVerbs,
  keptCounts,
  levelForms,
  levelPrepositions,
  numberVerbs,
  offices,
  owners,
  pointingWords,
  sayingVerbs,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { Governor } from '../role/governor.ts'
import { startOfVerbGroup } from './noun-phrase.ts'

/** “The Council says 48”, “officials put it at 120”, “it is now 37”, “the agency had 131” */
export function tellsNumber(words: readonly Word[], { at, through }: Governor): boolean {
  const { lower, lemma, tag } = words[at] as Word
  const before = words[startOfVerbGroup(words, at) - 1]
  if (levelForms.has(lower)) return pointingWords.has(before?.lower ?? '')
  if (havingVerbs.has(lower)) return offices.has(before?.lower ?? '')
  if (tag !== 'verb') return false
  // “gives it as 12”
  if (through === 'as') return words[at + 1]?.tag === 'pron'
  if (through !== null && through !== 'of' && through !== 'to' && through !== 'at') return false
  return sayingVerbs.has(lower) || countingVerbs.has(lemma ?? '') || givesNumber(lower)
}

const givesNumber = (lower: string): boolean =>
  numberVerbs.atOnce.has(lower) || numberVerbs.afterOf.has(lower) || numberVerbs.after.has(lower)

/** “has not moved from its 120”, “raised its estimate on Monday to 2,300”: a number that somebody keeps. */
export function keepsNumber(words: readonly Word[], first: number, { at, kind }: Governor): boolean {
  if (kind !== 'verb') return false
  if (owners.has(words[first - 1]?.lower ?? '')) return levelPrepositions.has(words[first - 2]?.lower ?? '')
  const isChanged = countChanges.has(words[at]?.lower ?? '')
  return (
    isChanged &&
    words.slice(at, first).some(({ lower }, i, all) => keptCounts.has(lower) && owners.has(all[i - 1]?.lower ?? ''))
  )
}
