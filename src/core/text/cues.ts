/**
 * Lists of phrases written as patterns, looked for only at words they may begin with: an article is full of words that
 * begin none, and a phrase that no word begins need not even be compiled.
 */
import { factOf, type Trait, traitOf } from './lexeme.ts'
import { openingWords, phrasesOf } from './openings.ts'
import { partsOf } from './parts-of-word.ts'
import type { Word, WordRange } from './word.ts'

/** A phrase that may begin in a word. */
interface Cue {
  /** Number of its pattern in the list. */
  pattern: number
  /** Where in the word it begins: “ill-treated”. */
  at: number
  phrase: Phrase
}

interface Phrase {
  source: string
  flags: string
  /** A single word, so that whoever has read the word has read the phrase. */
  isWord: boolean
  /** Made when it is first tried. */
  pattern: RegExp | null
}

export interface Cues {
  /** May a phrase of the patterns begin in the word? */
  beginIn: Trait
  /**
   * Number of the first of the patterns that is met in the words of `range`, whatever their order; -1 when none is. `placeOf`
   * tells where a word stands in `text`. Words of which `isHidden` holds begin nothing.
   */
  firstIn(
    words: readonly Word[],
    range: WordRange,
    text: string,
    placeOf: (word: Word, index: number) => number,
    isHidden?: (word: Word, index: number) => boolean,
  ): number
}

const NONE: readonly Cue[] = []

/** Throws where the words that begin a pattern cannot be told: see `openingWords`. */
export function cuesOf(patterns: readonly RegExp[]): Cues {
  const begunBy = new Map<string, { pattern: number; phrase: Phrase }[]>()
  patterns.forEach(({ source, flags }, pattern) => {
    for (const { alternative, isWord } of phrasesOf(source)) {
      const phrase = { source: alternative, flags: `${flags}y`, isWord, pattern: null }
      for (const word of openingWords(alternative)) {
        const known = begunBy.get(word)
        if (known) known.push({ pattern, phrase })
        else begunBy.set(word, [{ pattern, phrase }])
      }
    }
  })
  const cuesIn = factOf((lexeme): readonly Cue[] => {
    const found: Cue[] = []
    for (const { part, at } of partsOf({ lexeme }))
      for (const { pattern, phrase } of begunBy.get(part) ?? []) found.push({ pattern, at, phrase })
    return found.length > 0 ? found : NONE
  })
  const beginIn = traitOf(lexeme => cuesIn({ lexeme }) !== NONE)
  return {
    beginIn,
    firstIn(words, { from, to }, text, placeOf, isHidden) {
      let first = patterns.length
      for (let i = from; i < to; i++) {
        const word = words[i] as Word
        if (!beginIn(word) || isHidden?.(word, i)) continue
        for (const { pattern, at, phrase } of cuesIn(word))
          if (pattern < first && isAt(phrase, text, placeOf(word, i) + at)) first = pattern
      }
      return first < patterns.length ? first : -1
    },
  }
}

function isAt(phrase: Phrase, text: string, place: number): boolean {
  if (phrase.isWord) return true
  // What follows a group that may be left out is compiled twice, unless the group is kept: then a long phrase takes a tenth of the time.
  phrase.pattern ??= new RegExp(phrase.source.replaceAll('(?:', '('), phrase.flags)
  phrase.pattern.lastIndex = place
  return phrase.pattern.test(text)
}
