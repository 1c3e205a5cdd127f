/** What keeps a clause from being a statement and a quotation from being compared, in words; null for what is a claim. */
import { distinctTerms, type PlacedTerm } from '../text/terms.ts'
import { hasVerb } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'

/** Clauses with fewer content words say too little to be matched. */
const FEWEST_TERMS = 2
/** Quotations of fewer words are phrases in scare quotes. */
const SHORTEST_QUOTE_WORDS = 5
/** From here they are speech even where no table knows their verb. */
const SURE_QUOTE_WORDS = 7

export function whyNoStatement(
  words: readonly Word[],
  { from, to }: WordRange,
  terms: readonly PlacedTerm[],
): string | null {
  if (distinctTerms(terms).length < FEWEST_TERMS) return `fewer than ${FEWEST_TERMS} words that tell something`
  // A whole sentence tells something even where no table knows its verb.
  const isSentence = from === 0 && to === words.length && words.at(-1)?.text === '.'
  return isSentence || hasVerb(words, from, to) ? null : 'no verb'
}

export function whyNoQuote(words: readonly Word[]): string | null {
  const spoken = words.filter(word => word.shape !== 'punct').length
  if (spoken < SHORTEST_QUOTE_WORDS) return `a phrase of fewer than ${SHORTEST_QUOTE_WORDS} words`
  return spoken >= SURE_QUOTE_WORDS || hasVerb(words, 0, words.length) ? null : 'no verb'
}
