/**
 * The words of a stretch of text that carry its meaning, in canonical form and without order: names as what they stand
 * for, verbs and nouns by role or concept, all else by stem. Prefixes keep the kinds apart: n: name, t: thing of the
 * topic's vocabulary, r: role, #: value of a number; bare: stem or concept. Statements have d: day, month
 * or year besides.
 */
import { isStatedRole, roleOfNoun, roleOfState, roleOfVerb } from '../figures/lexicon.ts'
import { calendarWords, emptyStems, negatingPrefix, notNegated, sayingVerbs, tellingVerbs } from '../language/words.ts'
import type { NameMention } from '../names/find-names.ts'
import type { NumberExpression } from '../types.ts'
import { factOf, type Lexeme } from './lexeme.ts'
import { hasSynonyms, meaningOf, meaningOfForm, phraseAt } from './meaning.ts'
import { stem } from './stem.ts'
import { verbFormOf } from './verb-form.ts'
import type { Word, WordRange } from './word.ts'

export const NAME_PREFIX = 'n:'
export const VALUE_PREFIX = '#:'
export const DATE_PREFIX = 'd:'
export const ROLE_PREFIX = 'r:'

/** A number as a term: “at least 38” tells the same 38, and 400 dollars are not 400 trucks. */
export function valueTerm({ min, max, unit }: Pick<NumberExpression, 'min' | 'max' | 'unit'>): string {
  const value = min === null || max === null || min === max ? `${min ?? max}` : `${min}..${max}`
  return VALUE_PREFIX + (unit ? `${value} ${unit}` : value)
}

/** A term, and the word it stands for or begins with. */
export interface PlacedTerm {
  term: string
  at: number
}

/** Terms of the words from `from` to `to`, those in the ranges `leftOut` left out. */
export function termsOf(
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
  leftOut: readonly WordRange[] = [],
): string[] {
  return distinctTerms(placedTerms(words, names, from, to, leftOut))
}

export function distinctTerms(placed: readonly Pick<PlacedTerm, 'term'>[]): string[] {
  if (placed.length === 0) return []
  const terms = new Set<string>()
  for (const { term } of placed) terms.add(term)
  return [...terms]
}

/** In the order of the text, repeats kept. */
export function placedTerms(
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
  leftOut: readonly WordRange[] = [],
): PlacedTerm[] {
  const found: PlacedTerm[] = []
  /** Words of a phrase whose meaning is told already. */
  let spent: readonly number[] = []
  let next = 0
  for (let i = from; i < to; i++) {
    if (leftOut.length > 0 && leftOut.some(range => range.from <= i && i < range.to)) continue
    while (next < names.length && (names[next] as NameMention).to <= i) next++
    const name = names[next]
    if (name && name.from <= i) {
      found.push({ term: name.kind === 'thing' ? thingTerm(name) : name.term, at: i })
      const body = name.kind !== 'thing' && name.to - i > 1 ? bodyOf(words[name.to - 1] as Word) : null
      if (body) found.push({ term: body, at: i })
      i = name.to - 1
      continue
    }
    const word = words[i] as Word
    const phrase = word.tag === 'verb' ? phraseAt(words, i, to) : null
    if (phrase) spent = phrase.rest
    const term = phrase ? phrase.meaning : spent.includes(i) ? null : termOf(word)
    if (term) found.push({ term, at: i })
  }
  return found
}

/** A thing of one word that others say otherwise is no other thing because a topic names it: “jab” of “vaccine” is “vaccination” too. */
const thingTerm = ({ canonical, term }: NameMention): string =>
  hasSynonyms(canonical.toLowerCase()) ? meaningOf(canonical.toLowerCase()) : term

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
  const ofForm = meaningOfForm(lower)
  if (ofForm !== null) return ofForm
  const role = (lemma ? roleOfVerb(lemma) : null) ?? roleOfState(lower)
  if (role && isStatedRole(role)) return `r:${role}`
  return sayingVerbs.has(lower) && !tellingVerbs.has(lower) ? null : plainTerm({ lexeme })
})

const termOfNoun = factOf((lexeme): string | null => {
  if (isEmpty(lexeme)) return null
  // “46 dead” are as many killed.
  const role = roleOfNoun(lexeme.lower) ?? roleOfState(lexeme.lower)
  return role && isStatedRole(role) ? `r:${role}` : plainTerm({ lexeme })
})

const plainTerm = factOf((lexeme): string | null => {
  if (isEmpty(lexeme) || emptyStems.has(stem(lexeme.lower))) return null
  const told = affirmed({ lexeme })
  const role = told === null ? null : roleOfState(told)
  return role && isStatedRole(role) ? `r:${role}` : meaningOf(told ?? lexeme.lower)
})

/** “Damaged” of “undamaged”; null for what denies nothing. */
export const affirmed = factOf(({ lower }): string | null => {
  const rest = lower.startsWith(negatingPrefix) ? lower.slice(negatingPrefix.length) : ''
  const form = verbFormOf(rest)?.form
  return (form === 'past' || form === 'participle') && !notNegated.has(lower) ? rest : null
})

/** “The National Assembly” is a parliament besides: what kind of body a name ends in. */
const bodyOf = factOf(({ lower }): string | null => (hasSynonyms(lower) ? meaningOf(lower) : null))

const isEmpty = ({ lower, capital }: Lexeme): boolean => lower.length < 3 || (capital && calendarWords.has(lower))
