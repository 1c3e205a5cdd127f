import { behindFallen } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { Predicate } from './predicate.ts'

/** “Twelve did not survive” */
export const hasNotSurvived = ({ lemma, negated }: Predicate): boolean => lemma === 'survive' && negated

/** “At least 180 have fallen and …”: of people, and by no amount. */
export const hasFallen = (words: readonly Word[], { at, lemma }: Predicate): boolean =>
  lemma === 'fall' && words[at]?.lower === 'fallen' && behindFallen.has(words[at + 1]?.text ?? '.')

/** Is it said not to be so? Whoever has not been found is missing, and who did not survive is dead. */
export const isDenied = (predicate: Predicate | null, role: string | null): boolean =>
  predicate?.negated === true && role !== 'missing' && !hasNotSurvived(predicate)

/** “60 countries signed, but 12 of the largest [did not]”: the verb is left out. */
export const isLeftUndone = (words: readonly Word[], at: number): boolean =>
  isTagged(words[at], 'aux', 'modal') &&
  words[at + 1]?.tag === 'neg' &&
  (words[at + 2] === undefined || words[at + 2]?.tag === 'punct')
