import type { Word, WordRange } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { Governor } from './governor.ts'
import type { Predicate } from './predicate.ts'

export interface RoleEvidence {
  number: NumberExpression
  words: readonly Word[]
  first: number
  last: number
  right: NounPhrase | null
  left: NounPhrase | null
  governor: Governor | null
  predicate: Predicate | null
  clause: WordRange
  previous: DescribedFigure | null
  /** The figure before it, of whatever unit. */
  nearest: DescribedFigure | null
  /** It counts a part of what was counted before. */
  part: boolean
  /** “2,300 of the 2,600 workers”: which of the two it is. */
  pair: 'some' | 'whole' | null
}
