import type { Word } from '../../text/word.ts'

/** Words from a relative clause's verb to the verb of its sentence. */
const REACH = 8

/**
 * “Thirty of the 180 guests [who fell ill] had to …”, “14 of the 30 miners [trapped underground] were …”: where the sentence's own verb
 * begins behind a clause that tells which ones, at `at`. Null where there is no such clause, or no verb behind it.
 */
export function mainVerb(words: readonly Word[], at: number): number | null {
  const isClause = words[at]?.tag === 'rel'
  let i = isClause ? at + 1 : at
  const isVerb = (k: number): boolean => /^(?:aux|modal|verb)$/.test(words[k]?.tag ?? '')
  if (!isVerb(i) || (!isClause && words[i]?.tag !== 'verb')) return null
  while (isClause && words[i]?.tag !== 'verb' && (isVerb(i) || words[i]?.tag === 'adv')) i++
  for (let k = i + 1; k <= i + REACH; k++) {
    const word = words[k]
    if (!word || /^(?:punct|conj|rel)$/.test(word.tag)) return null
    const isTold = word.tag === 'verb' && word.form === 'past' && words[k - 1]?.tag !== 'det'
    if (word.tag === 'aux' || word.tag === 'modal' || isTold) return k
  }
  return null
}
