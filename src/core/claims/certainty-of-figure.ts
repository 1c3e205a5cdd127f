/** How sure a number is: by what stands before it in its clause, by its own verb, and by how its speaker puts it. */

import type { Sentence } from '../analyse.ts'
import { pairOf } from '../figures/counted/part-of.ts'
import { negatingWords, owners, unsaidVerbs } from '../language/words.ts'
import { isTagged } from '../text/is-tagged.ts'
import { lookAhead } from '../text/look-ahead.ts'
import type { Word, WordRange } from '../text/word.ts'
import { firstAndLastWord } from '../text/word-at.ts'
import type { Certainty, NumberExpression } from '../types.ts'
import { certaintyIn, certaintyOf } from './certainty.ts'
import { isNegatedNumber } from './negated-terms.ts'
import { ownWordsOf } from './own-words.ts'
import { isOfUntrueSpeech } from './rejects-speech.ts'
import type { Voice } from './voices/voice.ts'

export function certaintyOfFigure(
  text: string,
  sentence: Sentence,
  figure: NumberExpression,
  clause: WordRange,
  voices: readonly Voice[],
): Certainty {
  const { words } = sentence
  const [first, last] = firstAndLastWord(words, figure)
  if (isOfUntrueSpeech(words, first) || isNegatedNumber(sentence, figure.start)) return 'denied'
  const own = pastCredit(ownWordsOf(words, first, figure, clause), voices, first)
  const start = words[own.from]?.start ?? figure.start
  const told = text.slice(start, words[own.to - 1]?.end ?? figure.end)
  const certainty = certaintyIn(words, own, withoutBound(told, figure.surface))
  if (certainty === 'denied' && isPresupposed(words, first)) return 'asserted'
  if (certainty === 'denied' && isUnsaid(words, own.from, first)) return 'asserted'
  if ((certainty === 'possible' || certainty === 'planned') && isWhole(words, first, last)) return 'asserted'
  if (certainty !== 'asserted' && certainty !== 'planned') return certainty
  // “… 780 million a year, the ministry estimates”
  const credit = voices.find(
    ({ from, to, credit }) => credit && credit.from > first && from <= first && first < to,
  )?.credit
  const put = credit
    ? certaintyOf(words, credit, text.slice(words[credit.from]?.start, words[credit.to - 1]?.end))
    : 'asserted'
  return put === 'estimated' || put === 'likely' ? put : certainty
}

/** “An officer, who hid his face [because he was not allowed to talk,] said 40 came”: why somebody hides is no part of what is said. */
function pastCredit(own: WordRange, voices: readonly Voice[], first: number): WordRange {
  const credit = voices.find(
    ({ from, to, credit }) =>
      from <= first && first < to && credit !== null && credit.from < own.from && own.from < credit.to,
  )?.credit
  return credit && credit.to <= first ? { ...own, from: credit.to - 1 } : own
}

/** “could lose a quarter of the 12,000 men sent”, “300 of its 4,000 jobs will go”: so many there are. */
const isWhole = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(Math.max(0, first - LONGEST_LEAD), first).some(({ tag }) => tag === 'num') &&
  pairOf(words, first, last) === 'whole'
/** “300 of the remaining” */
const LONGEST_LEAD = 4

/** “has not moved from its 120”, “have never withdrawn their claim of 22”, “if it does not scrap its bonus of 80 euros” */
function isPresupposed(words: readonly Word[], first: number): boolean {
  if (owners.has(words[first - 1]?.lower ?? '')) return true
  return (
    words[first - 1]?.lower === 'of' &&
    words.slice(Math.max(0, first - 4), first - 1).some(({ lower }) => owners.has(lower))
  )
}

/** “has never mentioned the 11,000 troops”, “did not comment on the 40 deaths”: who keeps silent about them denies none. */
function isUnsaid(words: readonly Word[], from: number, first: number): boolean {
  const verb = lookAhead(
    words,
    from + 1,
    first - from - 1,
    ({ tag, lemma }) => tag === 'verb' && unsaidVerbs.has(lemma ?? ''),
  )
  return (
    verb > 0 &&
    isTagged(words[first - 1], 'det', 'adj', 'prep') &&
    words.slice(Math.max(from, verb - 2), verb).some(({ lower }) => negatingWords.has(lower))
  )
}

/** “no fewer than 600” denies nothing. What follows stays where it was, for cues are looked for by offset. */
const withoutBound = (clause: string, surface: string): string =>
  /estimat/i.test(surface) || surface.length < SOME.length
    ? clause
    : clause.replace(surface, SOME.padEnd(surface.length))

const SOME = 'some'
