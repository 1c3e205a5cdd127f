/** What the verb beside a number is told of: the number, the noun it stands under, or one who has them. */
import {
  addressingVerbs,
  endingVerbs,
  havingVerbs,
  heldForms,
  homePrepositions,
  personRoleNouns,
  searchNouns,
} from '../../language/words.ts'
import { conceptOfNoun, isAttribute, isCarrier } from '../../meaning/concepts.ts'
import { roleOfNoun } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { isPlural } from '../counted/noun-phrase.ts'
import type { Governor } from './governor.ts'
import type { Predicate } from './predicate.ts'

const BODY = conceptOfNoun('body')

/** “The recall of 186,000 bikes has cost …”: what the verb tells is told of the recall. */
export const ofItsNoun = (words: readonly Word[], governor: Governor | null): boolean => {
  if (isSoughtBy(words, governor)) return true
  const noun = governor?.kind === 'noun' && governor.through === 'of' ? words[governor.at] : undefined
  if (noun?.tag !== 'noun' || isCarrier(noun.lower)) return false
  // “The bodies of 27 people were recovered.”
  if (conceptOfNoun(noun.lower) === BODY) return true
  // “A crowd of 4,000 watched”: the crowd is they.
  return roleOfNoun(noun.lower) !== null && !personRoleNouns.has(noun.lower)
}

/** “The search for four fishermen was called off”: the search was. */
export const isSoughtBy = (words: readonly Word[], governor: Governor | null): boolean =>
  governor?.kind === 'noun' && governor.through === 'for' && searchNouns.has(words[governor.at]?.lower ?? '')

/** “Nurses at 44 clinics voted”, “riders from 12 countries have qualified”: what the verb tells is told of them. */
export const ofTheirGroup = (words: readonly Word[], governor: Governor | null): boolean => {
  const noun =
    governor?.kind === 'noun' && homePrepositions.has(governor.through ?? '') ? words[governor.at] : undefined
  return noun?.tag === 'noun' && isPlural(noun) && roleOfNoun(noun.lower) === null && !isAttribute(noun.lower)
}

/** A verb of its own says what happened; a copula, or none, leaves it to the sentence before. */
export const tellsItsOwn = (predicate: Predicate | null): boolean =>
  predicate?.lemma != null && (!predicate.passive || predicate.negated || addressingVerbs.has(predicate.lemma))

/** “The Left had 35, the Greens 12”: whose they are, not who tells of them. */
export const isHad = (words: readonly Word[], from: number, to: number): boolean =>
  words.some(({ lower }, i) => i >= from && i < to && havingVerbs.has(lower) && words[i + 1]?.tag === 'num')

/** “lost nine seats and holds 22”: what one has tells nothing of what became of others. */
export const isHeld = (words: readonly Word[], governor: Governor | null): boolean =>
  governor?.kind === 'verb' &&
  (governor.through === null
    ? heldForms.has(words[governor.at]?.lower ?? '')
    : // “lost 14 seats, ending up with 73”
      governor.through === 'with' && endingVerbs.has(words[governor.at]?.lemma ?? ''))
