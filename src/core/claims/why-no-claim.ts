/** What keeps a clause from being a statement and a quotation from being compared, in words; null for what is a claim. */
import { calendarWords, exclaiming } from '../language/words.ts'
import { traitOf } from '../text/lexeme.ts'
import { hasVerb } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'
import { mayDeny } from './negated-terms.ts'

/** Clauses with fewer content words, numbers and dates included, say too little to be matched. One is enough for what is said not to be so: “there was no looting”. */
const FEWEST_TERMS = 2
const FEWEST_DENIED = 1
/** Quotations of fewer words are phrases in scare quotes. */
const SHORTEST_QUOTE_WORDS = 5
/** One that has its first word in capitals and a verb is a whole sentence: “No such deal exists” */
const SHORTEST_SENTENCE_WORDS = 4
/** From here they are speech even where no table knows their verb. */
const SURE_QUOTE_WORDS = 7

/** `terms`: those of the clause, each once. */
export function whyNoStatement(
  words: readonly Word[],
  { from, to }: WordRange,
  terms: readonly string[],
): string | null {
  if (exclaims(words, { from, to })) return 'an exclamation'
  if (terms.length < FEWEST_TERMS) {
    const own = words.slice(from, to)
    const least = own.some(mayDeny) ? FEWEST_DENIED : FEWEST_TERMS
    const measured = own.filter(word => word.tag === 'num' || isDate(word)).length
    if (terms.length < FEWEST_DENIED || terms.length + measured < least)
      return `fewer than ${least} words that tell something`
  }
  // A whole sentence tells something even where no table knows its verb.
  const isSentence = from === 0 && to === words.length && words.at(-1)?.text === '.'
  return isSentence || hasVerb(words, from, to) ? null : 'no verb'
}

export function whyNoQuote(words: readonly Word[]): string | null {
  const spoken = words.filter(word => word.shape !== 'punct').length
  const isSentence = words[0]?.capital === true && hasVerb(words, 0, words.length)
  if (spoken < (isSentence ? SHORTEST_SENTENCE_WORDS : SHORTEST_QUOTE_WORDS))
    return `a phrase of fewer than ${SHORTEST_QUOTE_WORDS} words`
  return spoken >= SURE_QUOTE_WORDS || hasVerb(words, 0, words.length) ? null : 'no verb'
}

/** “What a price to pay!”: nothing is said that could be so or not. */
function exclaims(words: readonly Word[], { from, to }: WordRange): boolean {
  return words[to - 1]?.text === '!' && exclaiming.has(words[from]?.lower ?? '')
}

const isDate = traitOf(({ lower, capital }) => capital && calendarWords.has(lower))
