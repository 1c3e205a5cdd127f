/** Of what a share, a sum or a measure is that somebody gives by pointing back: of what was last told in its unit. */
import {
  levelForms,
  offices,
  pointingWords,
  puttingVerbs,
  reckoningVerbs,
  valuePrepositions,
} from '../../language/words.ts'
import { isCarrier } from '../../meaning/concepts.ts'
import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { Governor } from '../role/governor.ts'
import type { Standing } from '../standing.ts'
import { isMeasure } from '../units/measures.ts'
import { dimensionOf } from './borrowed.ts'
import type { CountedBefore } from './counted-before.ts'
import { startOfVerbGroup } from './noun-phrase.ts'

/** “Put it at 3.4 per cent”, “A year ago it was 5.8 per cent” */
export function toldValue(
  { words, first, number, governor }: Standing,
  unit: string,
  counts: CountedBefore,
): DescribedFigure | null {
  const last = counts.measuredBefore(dimensionOf(unit))
  if (isPut(words, first) || isReckoned(words, governor)) return last
  if (number.change !== null || governor?.kind !== 'verb' || !levelForms.has(words[governor.at]?.lower ?? ''))
    return null
  const subject = words[startOfVerbGroup(words, governor.at) - 1]
  const isPointed = pointingWords.has(subject?.lower ?? '') && !isMeasure(unit)
  return isPointed && last?.figure.change == null ? last : null
}

/** “The institute arrives at 190 million”, “the bank sticks to 3 per cent” */
function isReckoned(words: readonly Word[], governor: Governor | null): boolean {
  if (governor?.kind !== 'verb' || !valuePrepositions.has(governor.through ?? '')) return false
  const subject = words[startOfVerbGroup(words, governor.at) - 1]
  const tells = subject?.tag === 'name' || offices.has(subject?.lower ?? '')
  return tells && reckoningVerbs.has(words[governor.at]?.lemma ?? '')
}

/** “put it at”, “puts the sum at” */
export function isPut(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.lower !== 'at') return false
  const it = words[first - 2]?.lower ?? ''
  if (pointingWords.has(it) || it === 'them') return puttingVerbs.has(words[first - 3]?.lemma ?? '')
  return isCarrier(it) && words[first - 3]?.tag === 'det' && puttingVerbs.has(words[first - 4]?.lemma ?? '')
}
