import { sayingVerbs } from '../language/words.ts'
import { tagWords } from '../text/tag-words.ts'
import { isRole } from '../text/term-kinds.ts'
import { tokenize } from '../text/tokenize.ts'
import { isIntention } from './complement-of.ts'
import { hasSynonyms } from './meaning-of.ts'
import { placedTerms } from './terms.ts'

/** Terms of those verbs of a text that the tables know, each once: of others nobody can tell whether they mean another deed. */
export function deedsIn(text: string): string[] {
  const words = tagWords(tokenize(text))
  const deeds = new Set<string>()
  for (const { term, at } of placedTerms(words, [], 0, words.length)) {
    const { tag, lemma } = words[at] as (typeof words)[number]
    // “Offered a helicopter” and “is to send one”, “the log shows three failures”: the deed is another's, or still to come.
    if (tag !== 'verb' || isIntention(term) || sayingVerbs.has(lemma ?? '')) continue
    if (isRole(term) || hasSynonyms(lemma ?? '')) deeds.add(term)
  }
  return [...deeds]
}
