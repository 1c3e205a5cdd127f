import { familyOfRole, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { verbOfObject } from './governor.ts'

/** “paid a ransom of 3 million”: what was done with a sum, by whatever name it goes. */
export function paidAs(words: readonly Word[], noun: number): string | null {
  const verb = verbOfObject(words, noun)
  const role = verb === null ? null : roleOfVerb(words[verb]?.lemma ?? '')
  return familyOfRole(role ?? '') === 'money' ? role : null
}
