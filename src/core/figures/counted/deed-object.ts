import { deedKinds } from '../../language/words.ts'
import { isKnownConcept } from '../../meaning/concepts.ts'
import { roleOfNoun } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { isHumanRole, isPerson } from '../role/of-people.ts'
import { isPlural, isTime, type NounPhrase, readNounPhrase } from './noun-phrase.ts'

/** “Production of [shells] rose to 2 million”, “[tank] losses”: a noun for a deed counts what that is done to. `role`: what the figure tells. */
export function deedObject(words: readonly Word[], deed: NounPhrase | null, role: string | null): NounPhrase | null {
  if (!deed || role === null || roleOfNoun((words[deed.head] as Word).lower) !== role) return null
  return words[deed.to]?.lower === 'of' ? objectBehind(words, deed.to + 1) : objectBefore(words, deed, role)
}

function objectBehind(words: readonly Word[], at: number): NounPhrase | null {
  const object = readNounPhrase(words, at)
  const head = object && (words[object.head] as Word)
  return head?.tag === 'noun' && !head.capital && isPlural(head) && !isTime(head) ? object : null
}

const LOSSES = 'casualties'

/** “Civilian casualties” are people, and “mass production” is of anything. */
function objectBefore(words: readonly Word[], { from, head }: NounPhrase, role: string): NounPhrase | null {
  const noun = words[head - 1]
  if (head === from || noun?.tag !== 'noun' || noun.possessive || deedKinds.has(noun.lower) || isTime(noun)) return null
  const isOfThings = isHumanRole(role) ? role === LOSSES && isKnownConcept(noun.lower) && !isPerson(noun.lower) : true
  return isOfThings ? { from, to: head, head: head - 1 } : null
}
