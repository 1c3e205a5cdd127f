/** A number without a noun, and how it stands in its clause. */
import type { Sentence } from '../../analyse.ts'
import { sayingVerbs } from '../../language/words.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { NumberExpression } from '../../types.ts'
import type { Governor } from '../role/governor.ts'
import type { Predicate } from '../role/predicate.ts'
import { startOfVerbGroup } from './noun-phrase.ts'
import { keepsNumber, tellsNumber } from './tells-number.ts'

/** A number without a noun, and what its own clause tells. */
export interface Bare {
  sentence: Sentence
  first: number
  last: number
  number: NumberExpression
  /** What happened to it, as far as its clause says. */
  role: string | null
  governor: Governor | null
  predicate: Predicate | null
  /** “of them”, “including” */
  isPart: boolean
}

/** How a number stands in its clause decides what it may take up. */
export type Way = 'part' | 'told' | 'subject' | 'there' | 'object' | 'alone'

export function wayOf({ sentence: { words }, first, last, governor, predicate, isPart }: Bare): Way {
  if (isPart) return 'part'
  const isSubject = predicate !== null || isVerbal(words[last + 1])
  if (governor?.kind === 'verb') {
    // “Kestria says 36 have arrived”
    if (governor.at === first - 1 && isSubject && sayingVerbs.has(words[governor.at]?.lower ?? '')) return 'subject'
    if (tellsNumber(words, governor) || keepsNumber(words, first, governor)) return 'told'
    return words[startOfVerbGroup(words, governor.at) - 1]?.lower === 'there' ? 'there' : 'object'
  }
  // “It has room for 10,000”
  if (governor?.through === 'for') return 'object'
  return isSubject ? 'subject' : 'alone'
}
