import { claimedObjects, deedAfter } from '../language/words.ts'
import type { Word } from '../text/tag.ts'

/** Does the verb of saying at `verb` tell a deed? “put up”, “declared a state of emergency”, “claimed 118 lives” */
export function isDeed(words: readonly Word[], verb: number): boolean {
  const { lemma, lower } = words[verb] as Word
  const next = words[verb + 1]
  if (deedAfter[lemma ?? lower]?.has(next?.lower ?? '')) return true
  if (lemma === 'add') return next?.tag === 'num'
  return lemma === 'claim' && words.slice(verb + 1, verb + 8).some(word => claimedObjects.has(word.lower))
}
