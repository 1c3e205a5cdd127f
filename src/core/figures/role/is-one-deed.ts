import { emptyVerbs, ownPastVerbs, perfectForms } from '../../language/words.ts'
import { familyOfRole, roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { startOfVerbGroup } from '../counted/noun-phrase.ts'
import type { Governor } from './governor.ts'
import { phrasalRole } from './phrasal-role.ts'
import type { Predicate } from './predicate.ts'

/** Does the verb of a number tell of one deed, “265 drones were launched”, and not of what has come together: “have been found”? */
export function isOneDeed(
  words: readonly Word[],
  role: string | null,
  governor: Governor | null,
  predicate: Predicate | null,
): boolean {
  if (role === null) return false
  if (OF_AN_OCCASION.has(familyOfRole(role) ?? '')) return true
  if (governor?.kind === 'verb' && governor.through === null && isTold(words, governor.at, role)) return true
  // “100 have been killed and 600 wounded”: without a verb of its own it is as the one before.
  return (
    predicate !== null &&
    isTold(words, predicate.at, role) &&
    (!predicate.passive || words[predicate.at - 1]?.tag === 'aux' || ownPastVerbs.has(predicate.lemma ?? ''))
  )
}

/** “Tested positive”, “walked out”: what befell the counted, in whatever words. */
const DONE_AT_ONCE = new Set(['harm', 'help', 'custody', 'jobs'])

/** Whoever marched on Saturday did not march on Sunday: what a date beside these tells is their day, whatever the verb. */
const OF_AN_OCCASION = new Set(['protest', 'attendance', 'strike', 'service'])

function isTold(words: readonly Word[], at: number, role: string): boolean {
  const { lemma, form } = words[at] as Word
  if (!lemma) return false
  // “Gave their lives”: an empty verb tells it with the words behind it.
  const isNamed = roleOfVerb(lemma) === role || phrasalRole(words, at, at, null) === role
  if (!isNamed && (emptyVerbs.has(lemma) || !DONE_AT_ONCE.has(familyOfRole(role) ?? ''))) return false
  // “…, killing 17”: as its main clause tells.
  if (form === 'ing') return words[at - 1]?.text === ','
  if (form !== 'past' && form !== 'participle') return false
  return !words
    .slice(startOfVerbGroup(words, at), at)
    .some(({ tag, lower }) => tag === 'modal' || perfectForms.has(lower))
}
