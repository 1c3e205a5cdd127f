import type { PlacedTerm } from '../meaning/terms.ts'
import { isTagged } from '../text/is-tagged.ts'
import { isName } from '../text/term-kinds.ts'
import type { Word, WordRange } from '../text/word.ts'

/**
 * Whom the clause before `clause` names as who did it, where this one goes on with another deed of theirs: “Brandl left the ministry
 * on Monday [and returned to his farm]”. What a subject is besides its name is told in so many ways that it is no help.
 * `before`: terms of the clause before.
 */
export function carriedSubject(
  words: readonly Word[],
  clause: WordRange,
  before: () => readonly PlacedTerm[],
): readonly PlacedTerm[] {
  if (words[clause.from]?.lower !== 'and' || !isPredicate(words[clause.from + 1])) return NOBODY
  const terms = before()
  let verb = terms[0]?.at ?? clause.from
  while (verb < clause.from && !isPredicate(words[verb])) verb++
  return terms.filter(({ term, at }) => isName(term) && at < verb)
}

const isPredicate = (word: Word | undefined): boolean => isTagged(word, 'verb', 'aux', 'modal')

const NOBODY: readonly PlacedTerm[] = []
