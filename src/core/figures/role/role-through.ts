import {
  attackingVerbs,
  attackNouns,
  barrageNouns,
  copulas,
  doneByMany,
  exchangeNouns,
  machines,
  sentencingVerb,
} from '../../language/words.ts'
import { conceptAt } from '../../meaning/concepts.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import type { Governor } from './governor.ts'
import { isPersonNoun } from './of-people.ts'

/** Roles that a verb or noun has only with its preposition: “sentenced her to seven years”, “attacked with 90 drones”, “a swap of 300”. */
export function roleThrough(
  words: readonly Word[],
  { at, through }: Governor,
  right: NounPhrase | null,
): string | null {
  const { lemma, lower } = words[at] as Word
  if (through === 'to' && lemma === sentencingVerb) return 'sentenced'
  if (through === 'of' && exchangeNouns.has(lower)) return 'exchanged'
  // “signed by 14,200 people”
  if (through === 'by' && copulas.has(words[at - 1]?.lower ?? ''))
    return roleOfAgents(lemma, right && words[right.head])
  const isArmed = right !== null && machines.has(conceptAt(words, right.head))
  if (!isArmed) return null
  // “an attack with 40 drones”, “a barrage of 12 missiles”
  const isAttack = through === 'of' ? barrageNouns.has(lower) : through === 'with' && attackNouns.has(lower)
  return isAttack || (through === 'with' && attackingVerbs.has(lemma ?? '')) ? 'used' : null
}

/** What those do by whom it is done: “attended by 300 people”, but “hit by 300 people”. */
function roleOfAgents(lemma: string | null, head: Word | null | undefined): string | null {
  const role = lemma === null ? null : roleOfVerb(lemma)
  return role !== null && doneByMany.has(role) && (!head || isPersonNoun(head.lower)) ? role : null
}
