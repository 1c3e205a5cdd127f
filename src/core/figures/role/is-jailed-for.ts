import { jailingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { isTime } from '../counted/noun-phrase.ts'

/** Words behind “for” in which a term may stand. */
const REACH = 6
const LIFE = 'life'

/** “Fourteen people were jailed for up to 11 years”: a sentence, and no arrest. */
export function isJailedFor(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ lemma }) => jailingVerbs.has(lemma ?? ''))
  return verb >= 0 && words.some(({ lower }, i) => i > verb && lower === 'for' && isTerm(words.slice(i + 1, i + REACH)))
}

const isTerm = (words: readonly Word[]): boolean => words.some(word => word.lower === LIFE || isTime(word))
