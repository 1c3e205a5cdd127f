/** An article taken apart once, for everything that reads it: sentences, tagged words, numbers, names, quotations. */

import { kindsOfPeople, language } from './language/words.ts'
import { nameBodies } from './names/canonical-voice.ts'
import { findNames, type NameMention } from './names/find-names.ts'
import { learnNames } from './names/learn-names.ts'
import { makeNameTable, type NameTable } from './names/name-table.ts'
import { findNumbers } from './numbers/find-numbers.ts'
import { mayCount } from './numbers/may-count.ts'
import { lexiconOf, withCurrencies } from './numbers/number-lexicon.ts'
import { unknownCurrencies } from './numbers/unknown-currencies.ts'
import { findQuotations, type Quotation } from './text/find-quotations.ts'
import { isTagged } from './text/is-tagged.ts'
import { traitsIn } from './text/lexeme.ts'
import { splitSentences } from './text/split-sentences.ts'
import { tagWords } from './text/tag-words.ts'
import { isTitleCase, spellingsOf, withoutTitleCase } from './text/title-case.ts'
import { tokenize } from './text/tokenize.ts'
import type { Word } from './text/word.ts'
import type { Heading, NumberExpression, Span } from './types.ts'

/** One sentence; every offset is into the article's text. */
export interface Sentence extends Span {
  index: number
  paragraph: number
  words: readonly Word[]
  numbers: readonly NumberExpression[]
  names: readonly NameMention[]
  /** Bits of what any of its words may tell: see `traitOf`. */
  traits: number
  moreTraits: number
}

export interface Analysis {
  text: string
  sentences: readonly Sentence[]
  quotations: readonly Quotation[]
  names: NameTable
  /** Sub-headings, read as sentences whose `index` is that of the first sentence below; their offsets are their own. */
  headings: readonly Sentence[]
}

export function analyse(
  text: string,
  synonyms: readonly (readonly string[])[] = [],
  headings: readonly Heading[] = [],
): Analysis {
  const table = makeNameTable(synonyms)
  nameBodies(table, synonyms)
  const sentences = tagSentences(text)
  readTitleCase(sentences, table)
  const capitals = namesSeenMidSentence(sentences)
  for (const sentence of sentences) markInitialName(sentence.words, capitals)
  for (const sentence of sentences) sentence.names = findNames(sentence.words, table)
  const renamed = new Set(sentences.filter(({ words, names }) => markNames(words, names)))
  const names = learnNames(sentences, table)
  // What a sentence names changes only where a word was taken for a name, or where a name was learnt.
  for (const sentence of sentences)
    if (renamed.has(sentence) || sentence.words.some(names.beginningWith))
      sentence.names = findNames(sentence.words, names)
  return {
    text,
    sentences,
    quotations: findQuotations(text),
    names,
    headings: readHeadings(headings, sentences, names),
  }
}

function readHeadings(headings: readonly Heading[], sentences: readonly Sentence[], names: NameTable): Sentence[] {
  return headings.flatMap(({ text, at }) => {
    const index = sentences.findIndex(({ start }) => start >= at)
    if (index < 0) return []
    const words = tokenize(text, 0, text.length)
    tagWords(words)
    const { traits, moreTraits } = traitsIn(words)
    return [
      {
        start: 0,
        end: text.length,
        index,
        paragraph: -1,
        words,
        numbers: [],
        names: findNames(words, names),
        traits,
        moreTraits,
      },
    ]
  })
}

/** A sentence whose names are not known yet. */
type Draft = Sentence & { words: Word[]; names: readonly NameMention[] }

function tagSentences(text: string): Draft[] {
  const lexicon = withCurrencies(lexiconOf(language.numbers), unknownCurrencies(text))
  let paragraph = 0
  let before = 0
  return splitSentences(text).map(({ start, end }, index) => {
    if (text.slice(before, start).includes('\n')) paragraph++
    before = end
    const words = tokenize(text, start, end)
    const numbers = words.some(mayCount) ? findNumbers(text, start, end, lexicon) : []
    tagWords(words, numbers)
    const { traits, moreTraits } = traitsIn(words)
    return { start, end, index, paragraph, words, numbers, names: [], traits, moreTraits }
  })
}

/** Headlines with every word in capitals, tagged as if they were written like the text below. */
function readTitleCase(sentences: readonly Draft[], table: NameTable): void {
  const titles = sentences.filter(({ words }) => isTitleCase(words))
  if (titles.length === 0) return
  const spellings = spellingsOf(sentences.filter(one => !titles.includes(one)))
  for (const title of titles) {
    title.words = tagWords(
      withoutTitleCase(title.words, spellings, name => table.lookup(name) !== null),
      title.numbers,
    )
    Object.assign(title, traitsIn(title.words))
  }
}

function namesSeenMidSentence(sentences: readonly { words: readonly Word[] }[]): Set<string> {
  const seen = new Set<string>()
  for (const { words } of sentences) for (const word of words) if (word.tag === 'name') seen.add(word.text)
  return seen
}

/** What the name table knows is a name, wherever in the sentence it stands. Tells whether any word was none before. */
function markNames(words: readonly Word[], names: readonly NameMention[]): boolean {
  let marked = false
  for (const name of names) {
    if (name.kind === 'thing' || name.kind === 'other') continue
    for (let i = name.from; i < name.to; i++) {
      const word = words[i] as Word
      if (!word.capital || word.tag === 'name') continue
      word.tag = 'name'
      marked = true
    }
  }
  return marked
}

/** A capital at the head of a sentence tells nothing by itself: it is a name when the article uses it as one elsewhere, or a name follows. */
function markInitialName(words: readonly Word[], seen: ReadonlySet<string>): void {
  for (let i = 0; i < 3 && i < words.length; i++) {
    const word = words[i] as Word
    if (!word.capital || word.tag === 'name') continue
    const next = words[i + 1]
    const open = isTagged(word, 'noun', 'adj', 'verb')
    // “Striker Tom Ellery”: what somebody is, before the name.
    const leads = next?.tag === 'name' && word.tag !== 'verb' && !kindsOfPeople.has(word.lower)
    if (open && (seen.has(word.text) || leads || (i === 0 && isNamedLikeDeed(words)))) word.tag = 'name'
  }
}

/** “United Airlines said”, “Met Office forecasters expect”: a participle before a name that has a verb of its own is part of the name. */
function isNamedLikeDeed(words: readonly Word[]): boolean {
  const [first, next] = words
  if (first?.tag !== 'verb' || !(first.form === 'past' || first.form === 'participle') || next?.tag !== 'name')
    return false
  let end = 1
  while (isTagged(words[end], 'name')) end++
  if (isTagged(words[end], 'noun')) end++
  const verb = words[end]
  return isTagged(verb, 'aux', 'modal') || (verb?.tag === 'verb' && verb.form !== 'ing' && verb.form !== 'base')
}
