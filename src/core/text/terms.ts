/**
 * The words of a stretch of text that carry its meaning, in canonical form and without order: names as what they stand
 * for, verbs and nouns by role or concept, all else by stem. Prefixes keep the kinds apart: n: name, t: thing of the
 * topic's vocabulary, r: role; bare: stem or concept.
 */
import { conceptOfNoun, isKnownConcept, roleOfNoun, roleOfState, roleOfVerb } from '../figures/lexicon.ts'
import { calendarWords, emptyStems, sayingVerbs, synonymRows } from '../language/words.ts'
import type { NameMention } from '../names/find-names.ts'
import { factOf, type Lexeme } from './lexeme.ts'
import { stem } from './stem.ts'
import type { Word, WordRange } from './word.ts'

const meaning = new Map<string, string>()
for (const row of synonymRows) {
  const [name = '', ...others] = row.split(' ').map(stem)
  for (const word of [name, ...others]) if (!meaning.has(word)) meaning.set(word, name)
}

/** Terms of the words from `from` to `to`, those in the ranges `leftOut` left out. */
export function termsOf(
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
  leftOut: readonly WordRange[] = [],
): string[] {
  const terms = new Set<string>()
  let next = 0
  for (let i = from; i < to; i++) {
    if (leftOut.length > 0 && leftOut.some(range => range.from <= i && i < range.to)) continue
    while (next < names.length && (names[next] as NameMention).to <= i) next++
    const name = names[next]
    if (name && name.from <= i) {
      terms.add(name.term)
      i = name.to - 1
      continue
    }
    const term = termOf(words[i] as Word)
    if (term) terms.add(term)
  }
  return [...terms]
}

function termOf(word: Word): string | null {
  switch (word.tag) {
    case 'verb':
    case 'adj':
      return termOfDeed(word)
    case 'noun':
      return termOfNoun(word)
    case 'name':
      return plainTerm(word)
    default:
      return null
  }
}

const termOfDeed = factOf((lexeme): string | null => {
  const { lemma, lower } = lexeme
  const role = (lemma ? roleOfVerb(lemma) : null) ?? roleOfState(lower)
  if (role) return `r:${role}`
  return sayingVerbs.has(lower) ? null : plainTerm({ lexeme })
})

const termOfNoun = factOf((lexeme): string | null => {
  const { lower } = lexeme
  if (isEmpty(lexeme)) return null
  const role = roleOfNoun(lower)
  if (role) return `r:${role}`
  return isKnownConcept(lower) ? conceptOfNoun(lower) : plainTerm({ lexeme })
})

const plainTerm = factOf((lexeme): string | null => {
  const key = stem(lexeme.lower)
  return isEmpty(lexeme) || emptyStems.has(key) ? null : (meaning.get(key) ?? key)
})

const isEmpty = ({ lower, capital }: Lexeme): boolean => lower.length < 3 || (capital && calendarWords.has(lower))
