import { turnsOfValue } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, phraseBefore } from './noun-phrase.ts'
import { headOf } from './subject-phrase.ts'

/** “[season tickets], up 8 per cent to £740, have sold out”: of what opens the clause. */
export function turnOwner(words: readonly Word[], first: number): NounPhrase | null {
  let turn = first - 1
  if (words[turn]?.lower === 'to' && words[turn - 1]?.tag === 'num') {
    turn--
    while (words[turn]?.tag === 'num') turn--
  }
  if (!turnsOfValue.has(words[turn]?.lower ?? '') || words[turn - 1]?.text !== ',') return null
  const owner = isTagged(words[turn - 2], 'noun', 'name') ? phraseBefore(words, turn - 1) : null
  return owner?.from === 0 ? headOf(words, 0, owner.to) : null
}
