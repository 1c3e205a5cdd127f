/** What money is for or who gets it: “9.8 billion [to pensions]”, “[Defence] gets 5.3 billion”, “and [pensions] 9.8 billion”. */
import {
  gettingVerbs,
  levelCarriers,
  purposePrepositions,
  worthJoints,
  worthNouns,
  worthVerbs,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { Governor } from '../role/governor.ts'
import { isCurrency, SMALLEST_BARE_MONEY } from '../units/is-currency.ts'
import { isTime, type NounPhrase, phraseBefore, readNounPhrase, startOfVerbGroup } from './noun-phrase.ts'
import { headOf, startOfPhrase } from './subject-phrase.ts'

export function purpose(
  words: readonly Word[],
  first: number,
  last: number,
  number: NumberExpression,
  governor: Governor | null,
): NounPhrase | null {
  if (!isCurrency(number.unit) && (number.min ?? 0) < SMALLEST_BARE_MONEY) return null
  const worth = worthChanged(words, last, governor)
  if (worth) return worth
  let i = last + 1
  while (words[i] && (isTagged(words[i], 'modal', 'aux') || words[i]?.lemma === 'go')) i++
  // “fined the firm 3 million for steering buyers away”: what for, and no thing.
  if (purposePrepositions.has(words[i]?.lower ?? '') && words[i + 1]?.form !== 'ing') {
    const goal = readNounPhrase(words, i + 1)
    const head = goal && (words[goal.head] as Word)
    // “40 cents on average”
    if (head && !isTime(head) && !levelCarriers.has(head.lower)) return goal
  }
  const verb = governor && governor.through === null ? words[governor.at] : undefined
  if (governor && verb && gettingVerbs.has(verb.lemma ?? verb.lower)) {
    const subject = phraseBefore(words, startOfVerbGroup(words, governor.at))
    return subject ? headOf(words, subject.from, subject.to) : null
  }
  const beside = words[first - 1]
  // “and [pensions] 9.8 billion”, but “had cost the company 40 million”, “last year's €438m”
  const lead = words[startOfPhrase(words, first - 1) - 1]?.text
  const isGapped = lead === undefined || lead === 'and' || lead === ','
  return !governor && isGapped && beside?.tag === 'noun' && !isTime(beside)
    ? readNounPhrase(words, startOfPhrase(words, first - 1))
    : null
}

/** “wiped 3 billion euros off [its market value]”, “adding 2 billion to [the value]”: a sum by which a worth changed. */
function worthChanged(words: readonly Word[], last: number, governor: Governor | null): NounPhrase | null {
  if (governor?.kind !== 'verb' || governor.through !== null) return null
  if (!worthVerbs.has(words[governor.at]?.lemma ?? '')) return null
  const joint = words.slice(last + 1, last + FARTHEST_WORTH).findIndex(({ lower }) => worthJoints.has(lower))
  const worth = joint < 0 ? null : readNounPhrase(words, last + 2 + joint)
  return worth && worthNouns.has(words[worth.head]?.lower ?? '') ? worth : null
}

/** Words between the sum and what it changes: the same in another currency. */
const FARTHEST_WORTH = 8
