/** “the 12,000 troops it sent”, “the 900 shells that the rebels fired”: what somebody did with those a clause behind their noun tells of. */
import { objectRelatives, sayingVerbs } from '../../language/words.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, readNounPhrase } from '../counted/noun-phrase.ts'

export function roleOfObjectClause(words: readonly Word[], right: NounPhrase | null): string | null {
  if (!right) return null
  const isOpened = objectRelatives.has(words[right.to]?.lower ?? '')
  const from = isOpened ? right.to + 1 : right.to
  let verb = behindSubject(words, from, isOpened)
  if (verb === from) return null
  while (isTagged(words[verb], 'aux', 'adv')) verb++
  const { tag, form, lower = '', lemma } = words[verb] ?? {}
  if (tag !== 'verb' || form === 'ing' || sayingVerbs.has(lower)) return null
  // “the tanks Norway bought shells for”, “40 men it told to leave”: that verb has an object of its own.
  const isTold = words[verb + 1]?.lower === 'to' && words[verb + 2]?.tag === 'verb'
  return isTold || isTagged(words[verb + 1], 'det', 'noun', 'name', 'pron', 'num', 'verb')
    ? null
    : roleOfVerb(lemma ?? '')
}

/** Without a word that opens the clause only a pronoun, a name or what has an article is its subject. */
function behindSubject(words: readonly Word[], from: number, isOpened: boolean): number {
  if (words[from]?.tag === 'pron') return from + 1
  if (!isOpened && !isTagged(words[from], 'det', 'name')) return from
  return readNounPhrase(words, from)?.to ?? from
}
