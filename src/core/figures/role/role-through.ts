import { attackingVerbs, exchangeNouns, machines, sentencingVerb } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import type { Governor } from './governor.ts'

/** Roles that a verb or noun has only with its preposition: “sentenced her to seven years”, “attacked with 90 drones”, “a swap of 300”. */
export function roleThrough(
  words: readonly Word[],
  { at, through }: Governor,
  right: NounPhrase | null,
): string | null {
  const { lemma, lower } = words[at] as Word
  if (through === 'to' && lemma === sentencingVerb) return 'sentenced'
  if (through === 'of' && exchangeNouns.has(lower)) return 'exchanged'
  const isArmed = right !== null && machines.has(conceptOfNoun(words[right.head]?.lower ?? ''))
  return through === 'with' && attackingVerbs.has(lemma ?? '') && isArmed ? 'used' : null
}
