/** An article taken apart once, for everything that reads it: sentences, tagged words, numbers, names, quotations. */
import { findNumbers } from './figures/find-numbers.ts'
import { findNames, type NameMention } from './names/find-names.ts'
import { learnNames } from './names/learn-names.ts'
import { makeNameTable, type NameTable } from './names/name-table.ts'
import { splitSentences } from './sentences.ts'
import { findQuotations, type Quotation } from './text/quotations.ts'
import { tagWords, type Word } from './text/tag.ts'
import { tokenize } from './text/tokenize.ts'
import type { NumberExpression, Span } from './types.ts'

/** One sentence; every offset is into the article's text. */
export interface Sentence extends Span {
  index: number
  paragraph: number
  words: readonly Word[]
  numbers: readonly NumberExpression[]
  names: readonly NameMention[]
}

export interface Analysis {
  text: string
  sentences: readonly Sentence[]
  quotations: readonly Quotation[]
  names: NameTable
}

export function analyse(text: string, synonyms: readonly (readonly string[])[] = []): Analysis {
  const tagged = splitSentences(text).map((span, index) => tagSentence(text, span, index))
  const capitals = namesSeenMidSentence(tagged)
  for (const sentence of tagged) markInitialName(sentence.words, capitals)
  const table = makeNameTable(synonyms)
  const first = tagged.map(sentence => ({
    start: sentence.start,
    end: sentence.end,
    index: sentence.index,
    numbers: sentence.numbers,
    words: sentence.words,
    names: findNames(sentence.words, table),
  }))
  for (const { words, names } of first) markNames(words, names)
  const names = learnNames(first, table)
  let paragraph = 0
  let at = 0
  const sentences = tagged.map(sentence => {
    if (text.slice(at, sentence.start).includes('\n')) paragraph++
    at = sentence.end
    return {
      start: sentence.start,
      end: sentence.end,
      index: sentence.index,
      numbers: sentence.numbers,
      words: sentence.words,
      paragraph,
      names: findNames(sentence.words, names),
    }
  })
  return { text, sentences, quotations: findQuotations(text), names }
}

function tagSentence(
  text: string,
  span: Span,
  index: number,
): Omit<Sentence, 'names' | 'paragraph'> & { words: Word[] } {
  const sentence = text.slice(span.start, span.end)
  const numbers = findNumbers(sentence).map(number => ({
    ...number,
    start: number.start + span.start,
    end: number.end + span.start,
  }))
  return { start: span.start, end: span.end, index, numbers, words: tagWords(tokenize(sentence, span.start), numbers) }
}

function namesSeenMidSentence(sentences: readonly { words: readonly Word[] }[]): Set<string> {
  const seen = new Set<string>()
  for (const { words } of sentences) for (const word of words) if (word.tag === 'name') seen.add(word.text)
  return seen
}

/** What the name table knows is a name, wherever in the sentence it stands. */
function markNames(words: readonly Word[], names: readonly NameMention[]): void {
  for (const name of names) {
    if (name.kind === 'thing' || name.kind === 'other') continue
    for (let i = name.from; i < name.to; i++) if (words[i]?.capital) (words[i] as Word).tag = 'name'
  }
}

/** A capital at the head of a sentence tells nothing by itself: it is a name when the article uses it as one elsewhere, or a name follows. */
function markInitialName(words: readonly Word[], seen: ReadonlySet<string>): void {
  for (let i = 0; i < Math.min(3, words.length); i++) {
    const word = words[i] as Word
    if (!word.capital || word.tag === 'name') continue
    const next = words[i + 1]
    const open = word.tag === 'noun' || word.tag === 'adj' || word.tag === 'verb'
    if (open && (seen.has(word.text) || (next?.tag === 'name' && word.tag !== 'verb'))) word.tag = 'name'
  }
}
