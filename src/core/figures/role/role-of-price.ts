/** “sold its stake to Norvia for 30 million”, “the purchase of ferries for 300 million”: what was done for such a price. */
import { roleOfNoun, roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { isCurrency } from '../units/is-currency.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** Words from the deed to its price. */
const FARTHEST_DEED = 14

export function roleOfPrice({ words, first, number }: RoleEvidence): string | null {
  if (words[first - 1]?.lower !== 'for' || !isCurrency(number.unit)) return null
  for (let i = first - 2; i >= Math.max(0, first - FARTHEST_DEED); i--) {
    const word = words[i]
    if (!word || isTagged(word, 'punct', 'rel', 'conj')) return null
    if (word.tag === 'verb') return trade(roleOfVerb(word.lemma ?? ''))
    if (words[i + 1]?.lower === 'of' && trade(roleOfNoun(word.lower))) return trade(roleOfNoun(word.lower))
  }
  return null
}

const trade = (role: string | null): string | null => (role !== null && TRADES.has(role) ? role : null)
const TRADES = new Set(['sold', 'bought'])
