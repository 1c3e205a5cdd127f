import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { CountedBefore } from './counted-before.ts'

const PAIR = 2

/** “4,312 are infected and 127 dead, up from 4,120 and 119 a day earlier”: of two former values each is of what stands in its place. */
export function inItsPlace(
  words: readonly Word[],
  first: number,
  last: number,
  counts: CountedBefore,
): DescribedFigure | null {
  const isFirst =
    words[first - 1]?.lower === 'from' && words[last + 1]?.lower === 'and' && words[last + 2]?.tag === 'num'
  return isFirst || isSecond(words, first) ? counts.pairHere(isFirst ? 0 : 1) : null
}

function isSecond(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.lower !== 'and') return false
  let i = first - PAIR
  while (words[i]?.tag === 'num') i--
  return i < first - PAIR && words[i]?.lower === 'from'
}
