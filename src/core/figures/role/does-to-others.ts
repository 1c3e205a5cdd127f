/** “Forty countries sent troops”, “40 people lost their jobs”: who does the deed to something else is not counted by it. */
import { copulas, dayPointers, doersRoles, noNouns, ownPastVerbs, statesBehind } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { isTime, readNounPhrase, startOfVerbGroup } from '../counted/noun-phrase.ts'

/** Is the role told of those who do the deed: “40,000 people fled their homes”? */
export const isOfDoers = (role: string, lemma: string | null): boolean =>
  doersRoles.has(role) || (lemma !== null && ownPastVerbs.has(lemma))

/** Has the verb at `at` an object behind it, and its subject before it? */
export function doesToOthers(words: readonly Word[], at: number): boolean {
  const { form, tag } = words[at] as Word
  if (tag !== 'verb' || form === null) return false
  // “were sent home”: it is done to them.
  if (form !== 'ing' && words.slice(startOfVerbGroup(words, at), at).some(({ lower }) => copulas.has(lower)))
    return false
  const next = words[at + 1]
  if (next?.tag === 'num') return !isPeriodAgo(words, at + 1)
  // “sent home”, “killed that day”
  if (next === undefined || statesBehind.has(next.lower) || noNouns.has(next.lower) || dayPointers.has(next.lower))
    return false
  const object = readNounPhrase(words, at + 1)
  return object !== null && !isTime(words[object.head] as Word)
}

/** “killed three days ago” */
function isPeriodAgo(words: readonly Word[], number: number): boolean {
  let i = number
  while (words[i]?.tag === 'num' || (words[i] !== undefined && isTime(words[i] as Word) && words[i]?.lower !== 'ago'))
    i++
  return words[i]?.lower === 'ago'
}
