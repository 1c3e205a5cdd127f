import { claimedObjects, deedAfter } from '../language/words.ts'
import { conceptOfNoun, parentConcept } from '../meaning/concepts.ts'
import { isTagged } from '../text/is-tagged.ts'
import { lookBack } from '../text/look-ahead.ts'
import type { Word } from '../text/word.ts'

/** Does the verb of saying at `verb` tell a deed? “put up”, “declared a state of emergency”, “claimed 118 lives” */
export function isDeed(words: readonly Word[], verb: number): boolean {
  const { lemma, lower } = words[verb] as Word
  const next = words[verb + 1]
  if (lemma === 'put' && next?.lower === 'at' && isWhatOthersPut(words, verb)) return false
  if (deedAfter[lemma ?? lower]?.has(next?.lower ?? '')) return true
  if (lemma === 'add') return next?.tag === 'num'
  // “hospitals admitted 640 patients”, but “admitted 12 deaths”
  if (lemma === 'admit' && next?.tag === 'num') return isOfPeopleAt(words, verb + 2)
  return lemma === 'claim' && words.slice(verb + 1, verb + 8).some(word => claimedObjects.has(word.lower))
}

/** Whether the first noun from `at` on names people. */
function isOfPeopleAt(words: readonly Word[], at: number): boolean {
  const noun = words.slice(at, at + 4).find(({ tag }) => tag === 'noun')
  const thing = noun ? conceptOfNoun(noun.lower) : ''
  return thing === 'person' || parentConcept(thing) === 'person'
}

/** “a bonus, which people in the room put at 12 million”, but “a toll which was put at 45”. */
function isWhatOthersPut(words: readonly Word[], verb: number): boolean {
  const relative = lookBack(words, verb, FARTHEST_RELATIVE, word => isTagged(word, 'rel', 'verb', 'aux', 'modal'))
  return words[relative]?.tag === 'rel' && relative < verb - 1
}

/** Words between a relative pronoun and the verb. */
const FARTHEST_RELATIVE = 8
