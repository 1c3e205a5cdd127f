import type { Sentence } from '../../analyse.ts'
import type { WordRange } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import type { Governor } from '../role/governor.ts'
import type { Predicate } from '../role/predicate.ts'

/** What tells whose a count is, and where. */
export interface ScopeEvidence {
  sentence: Sentence
  first: number
  last: number
  phrase: NounPhrase | null
  left: NounPhrase | null
  governor: Governor | null
  clause: WordRange
  role: string | null
  predicate: Predicate | null
  /** “60 square kilometres of Kestria”: what is measured is a part of a place. */
  isGround: boolean
  /** “The agency had 131, [the Red Cross] 142”: a name before the number only tells it. */
  isTold: boolean
  /** “The ministry in Oslo speaks of 12”: the verb before which stands who tells, and where that is; 0 where nobody does. */
  teller: number
}
