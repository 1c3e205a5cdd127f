import { tagWords } from '../text/tag-words.ts'
import { isRole } from '../text/term-kinds.ts'
import { tokenize } from '../text/tokenize.ts'
import { hasSynonyms } from './meaning-of.ts'
import { placedTerms } from './terms.ts'

/** Terms of those verbs of a text that the tables know, each once: of others nobody can tell whether they mean another deed. */
export function deedsIn(text: string): string[] {
  const words = tagWords(tokenize(text))
  const deeds = new Set<string>()
  for (const { term, at } of placedTerms(words, [], 0, words.length)) {
    const { tag, lemma } = words[at] as (typeof words)[number]
    if (tag === 'verb' && (isRole(term) || hasSynonyms(lemma ?? ''))) deeds.add(term)
  }
  return [...deeds]
}
