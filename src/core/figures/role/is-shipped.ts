import { shippingVerbs } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import type { Word } from '../../text/word.ts'
import { PERSON } from './of-people.ts'
import { verbAt } from './phrasal-role.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “5,000 men have been shipped to the front” */
export const isShipped = ({ words, right, governor, predicate }: RoleEvidence): boolean =>
  right !== null &&
  conceptOfNoun((words[right.head] as Word).lower) === PERSON &&
  shippingVerbs.has(predicate?.lemma ?? (governor?.kind === 'verb' ? verbAt(words, governor.at) : ''))
