/**
 * “Death Toll From Flood Rises to 41”, “FLOOD KILLS 41”: headlines that write every word large, as many papers do, tell no name by
 * its capital. What the text below writes small is no name, and what it writes large is one.
 */
import { lexemeAt } from './lexeme.ts'
import { makeWord } from './make-word.ts'
import type { Word } from './word.ts'

/** Fewer content words than this may be a name, or two. */
const LEAST_WORDS = 3

/** No sentence of running text has all its content words in capitals, nor a headline a full stop. */
export function isTitleCase(words: readonly Word[]): boolean {
  let content = 0
  for (const { shape, capital, lexeme } of words) {
    if (shape !== 'word' || lexeme.closed !== null) continue
    if (!capital) return false
    content++
  }
  return content >= LEAST_WORDS && words.at(-1)?.text !== '.'
}

/** Spellings that running text has in the middle of its sentences, in lower case; those written small, those written large. */
export interface Spellings {
  small: Set<string>
  large: Set<string>
}

export function spellingsOf(sentences: readonly { words: readonly Word[] }[]): Spellings {
  const found: Spellings = { small: new Set(), large: new Set() }
  for (const { words } of sentences)
    for (const { shape, capital, lower, tag } of words) {
      if (shape !== 'word') continue
      if (!capital) found.small.add(lower)
      else if (tag === 'name') found.large.add(lower)
    }
  return found
}

/** The words of such a headline as running text would have them, still to be tagged. `isKnown`: a name that tables hold. */
export const withoutTitleCase = (
  words: readonly Word[],
  { small, large }: Spellings,
  isKnown: (text: string) => boolean,
): Word[] => {
  const isShouted = words.every(({ shape, lexeme }) => shape !== 'word' || lexeme.shouted || !lexeme.capital)
  return words.map(word => {
    const { lower, text } = word
    if (!word.capital || word.shape !== 'word' || (!small.has(lower) && (large.has(lower) || isKnown(text))))
      return word
    // “US Fires 12 Missiles”, “US FIRES 12 MISSILES”: what the text below writes small is “us”.
    if (word.lexeme.shouted && (!isShouted || text.length === SHORT_NAME) && isKnown(text)) return word
    const written = text.toLowerCase()
    const lexeme = lexemeAt(written, 0, written.length)
    // A word that the text below has nowhere: a verb's form or a plural hardly is a name.
    if (!small.has(lower) && lexeme.form === null && lexeme.closed === null && !lexeme.endsInS) return word
    return Object.assign(makeWord(lexeme, word.start, word.end, word.possessive), { text })
  })
}

/** “US”, “EU” */
const SHORT_NAME = 2
