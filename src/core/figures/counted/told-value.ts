/** Of what a share, a sum or a measure is that somebody gives without a noun: of what was last told in its unit. */
import { estimateNouns, levelForms, numberLinks, pointingWords, puttingVerbs } from '../../language/words.ts'
import { conceptOfNoun, isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { Standing } from '../standing.ts'
import { isMeasure } from '../units/measures.ts'
import { timesApart } from '../values.ts'
import { dimensionOf } from './borrowed.ts'
import type { CountedBefore, Measured } from './counted-before.ts'
import { isTime, startOfVerbGroup } from './noun-phrase.ts'
import { tellsNumber } from './tells-number.ts'

/** Who gives a number of his own is seldom farther from the one before. */
const FARTHEST_VALUE = 5

/** “The bank reports 4.8 per cent”, “The institute arrives at 190 million”, “put it at 3.4 per cent”, “A year ago it was 5.8 per cent” */
export function toldValue(
  standing: Standing,
  unit: string,
  role: string | null,
  counts: CountedBefore,
): DescribedFigure | null {
  const { words, first, number, governor } = standing
  const before = counts.measuresBefore(dimensionOf(unit))
  const last = before.at(-1)?.described ?? null
  if (isPut(words, first)) return last
  if (number.change !== null || governor?.kind !== 'verb') return null
  const subject = words[startOfVerbGroup(words, governor.at) - 1]
  if (levelForms.has(words[governor.at]?.lower ?? '')) {
    const isPointed = pointingWords.has(subject?.lower ?? '') && !isMeasure(unit)
    return isPointed && last?.figure.change == null ? last : null
  }
  // “Donors have pledged 350 million”: what became of it is told.
  if (role !== null || !tellsNumber(words, governor) || !standsAlone(standing)) return null
  // “1.9 million people have fled. The agency speaks of 2.4 million”: no money, though some was told of.
  if (standing.unit === null && counts.spoken.some(({ figures }) => figures.some(one => isNear(one, number))))
    return null
  return lenderOf(standing, before)
}

const isNear = ({ figure }: DescribedFigure, number: NumberExpression): boolean =>
  timesApart(figure, number) <= FARTHEST_VALUE

/** “put it at”, “puts the sum at” */
function isPut(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.lower !== 'at') return false
  const it = words[first - 2]?.lower ?? ''
  if (pointingWords.has(it) || it === 'them') return puttingVerbs.has(words[first - 3]?.lemma ?? '')
  return isCarrier(it) && words[first - 3]?.tag === 'det' && puttingVerbs.has(words[first - 4]?.lemma ?? '')
}

/** Neither what it is of nor what it is for stands beside it: “4 per cent for inflation”, “7 per cent more”. */
function standsAlone({ words, first, last, governor }: Standing): boolean {
  if (!governor || governor.at < first - LONGEST_LINK) return false
  const through = governor.through
  const link = numberLinks[words[governor.at]?.lower ?? ''] ?? 'of'
  if (through !== null && through !== link && through !== 'of' && through !== 'at') return false
  const next = words[last + 1]
  if (!next || isTagged(next, 'punct', 'conj') || isTime(next)) return true
  if (next.tag !== 'prep' || next.lower === 'of') return false
  const behind = words[last + 2]?.tag === 'det' ? words[last + 3] : words[last + 2]
  return next.lower !== 'for' || (behind !== undefined && isTime(behind))
}

/** Words from the verb to its number: “of”, “only” */
const LONGEST_LINK = 3

/** The nearest; none where another thing was named since, or stands beside it. */
function lenderOf({ words, first, sentence, number }: Standing, before: readonly Measured[]): DescribedFigure | null {
  const near = before.filter(({ described }) => !described.frame.delta && isNear(described, number))
  const last = near.at(-1)
  if (!last) return null
  const { described, sentence: told } = last
  const { head } = described.frame
  if (near.some(one => one.sentence === told && one.described.frame.head !== head)) return null
  const after = told.words.filter(({ start }) => start >= described.figure.end)
  const between =
    told === sentence ? after.filter(({ end }) => end <= number.start) : [...after, ...words.slice(0, first)]
  return between.some(word => namesOther(word, head)) ? null : described
}

const namesOther = ({ tag, lower }: Word, head: string | null): boolean =>
  tag === 'noun' && isAttribute(lower) && !estimateNouns.has(lower) && conceptOfNoun(lower) !== head
