/** Who rejects claims says that something is not so; who rejects a demand says nothing of it. */
import { denyingVerbs, rejectedSpeech, rejectingVerbs, untrueWords } from '../language/words.ts'
import type { Word } from '../text/word.ts'
import { isSaidOf } from './is-said-of.ts'

/** “Dismissed as ‘pure nonsense’ the ministry's claims”: words from the verb to what it rejects. */
const REACH = 8
/** “Claims that 200 soldiers had deserted were dismissed”: words back from the verb. */
const REACH_BACK = 16

export function rejectsSpeech(words: readonly Word[], verb: number): boolean {
  const { tag, lemma } = words[verb] as Word
  if (tag !== 'verb' || !rejectingVerbs.has(lemma ?? '')) return false
  if (words[verb + 1]?.lower === 'that') return true
  const isPassive = isSaidOf(words, verb)
  for (let i = verb + 1; !isPassive && i <= verb + REACH && !ends(words[i]); i++)
    if (rejectedSpeech.has(words[i]?.lower ?? '')) return true
  for (let i = verb - 2; isPassive && i >= verb - REACH_BACK && !ends(words[i]); i--)
    if (rejectedSpeech.has(words[i]?.lower ?? '')) return true
  return false
}

/** “Reports that [60] people drowned are false”, “claims that [200] had deserted were dismissed”: of the number at `first`. */
export function isOfUntrueSpeech(words: readonly Word[], first: number): boolean {
  let i = first
  while (i > 0 && !(rejectedSpeech.has(words[i - 1]?.lower ?? '') && OPENS_SPEECH.has(words[i]?.lower ?? ''))) {
    if (ends(words[i - 1]) || first - i >= REACH) return false
    i--
  }
  if (i === 0) return false
  for (let k = first + 1; k <= first + REACH_BACK && !ends(words[k]); k++) {
    const { lower, lemma } = words[k] as Word
    const isVerdict = untrueWords.has(lower) || denyingVerbs.has(lemma ?? '')
    if (isVerdict && words.slice(k - 2, k).some(({ tag }) => tag === 'aux')) return true
  }
  return false
}
const OPENS_SPEECH = new Set(['that', 'of'])

/** Quotation marks do not. */
const ends = (word: Word | undefined): boolean => word === undefined || /^[,;:.()]$/.test(word.text)
