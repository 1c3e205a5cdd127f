/**
 * The words of a stretch of text that carry its meaning, in canonical form and without order: names as what they stand
 * for, verbs and nouns by role or concept, all else by stem. Prefixes keep the kinds apart (`term-kinds.ts`).
 */
import {
  beingTold,
  calendarWords,
  emptyStems,
  negatingPrefix,
  notNegated,
  sayingVerbs,
  tellingVerbs,
  toldForms,
} from '../language/words.ts'
import type { NameMention } from '../names/find-names.ts'
import { factOf, type Lexeme } from '../text/lexeme.ts'
import { stem } from '../text/stem.ts'
import { VALUE_PREFIX } from '../text/term-kinds.ts'
import { verbFormOf } from '../text/verb-form-of.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { NumberExpression } from '../types.ts'
import { conceptOfNoun, isKnownConcept } from './concepts.ts'
import { hasSynonyms, meaningOf, meaningOfForm, nounPhraseAt, opensPhrase, phraseAt } from './meaning-of.ts'
import { roleOfNoun, roleOfState, roleOfVerb, roleTerm } from './roles.ts'

type Value = Pick<NumberExpression, 'min' | 'max' | 'unit'>

/** A number as a term: “at least 38” tells the same 38, and 400 dollars are not 400 trucks. */
export function valueTerm(number: Value): string {
  const { min, max, unit } = inRoundUnits(number)
  const value = min === null || max === null || min === max ? `${min ?? max}` : `${min}..${max}`
  return VALUE_PREFIX + (unit ? `${value} ${unit}` : value)
}

/** “Half a year” is six months, 48 hours are two days, and 14 days two weeks. */
function inRoundUnits(number: Value): Value {
  const { min, max, unit } = number
  const other = unit === null || min === null || min !== max ? undefined : roundUnits[unit]
  if (other === undefined) return number
  const value = (min as number) * other.times
  return Number.isInteger(value) && (other.times < 1 || !Number.isInteger(min))
    ? { min: value, max: value, unit: other.unit }
    : number
}

/** Units in which one says the same where it comes out even, and how many of them it is. */
const roundUnits: Readonly<Record<string, { unit: string; times: number } | undefined>> = {
  minute: { unit: 'hour', times: 1 / 60 },
  hour: { unit: 'day', times: 1 / 24 },
  day: { unit: 'week', times: 1 / 7 },
  month: { unit: 'year', times: 1 / 12 },
  year: { unit: 'month', times: 12 },
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
    if (leftOut.length > 0 && isIn(leftOut, i)) continue
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
    const phrase =
      (word.tag === 'verb' || opensPhrase(word) ? phraseAt(words, i, to) : null) ?? nounPhraseAt(words, i, to)
    if (phrase) spent = phrase.rest
    const term = phrase ? phrase.meaning : spent.includes(i) ? null : (termOfTold(words, i) ?? termOf(word))
    const parts = term && !phrase ? partsOf(word) : null
    if (parts) for (const term of parts) found.push({ term, at: i })
    else if (term) found.push({ term, at: i })
  }
  return found
}

/** “Mass-produced” tells of mass and of production: how a deed is done stands before it. */
const partsOf = factOf(({ lower }): readonly string[] | null => {
  const at = lower.lastIndexOf('-')
  if (at < 0 || hasSynonyms(lower) || isKnownConcept(lower)) return null
  const [how, deed] = [lower.slice(0, at), lower.slice(at + 1)]
  const verb = how.length < SHORTEST_PART || how.includes('-') ? null : verbFormOf(deed)
  if (verb === null || verb.form === 'base' || verb.form === 's') return null
  const told = roleTerm(roleOfVerb(verb.lemma)) ?? meaningOf(deed)
  return [meaningOf(how), told].filter(term => !emptyStems.has(term))
})
const SHORTEST_PART = 4

const isTold = factOf(({ lower }) => toldForms.has(lower))

/** “Had not been told”, “nobody told us”: where it credits no one, telling is what is told. */
const termOfTold = (words: readonly Word[], at: number): string | null =>
  isTold(words[at] as Word) ? meaningOf(words[at + 1]?.lower === 'to' ? beingTold.to : beingTold.of) : null

const isIn = (ranges: readonly WordRange[], at: number): boolean => ranges.some(({ from, to }) => from <= at && at < to)

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
  const stated = roleTerm(role)
  if (stated !== null) return stated
  return sayingVerbs.has(lower) && !tellingVerbs.has(lower) ? null : plainTerm({ lexeme })
})

const termOfNoun = factOf((lexeme): string | null => {
  if (isEmpty(lexeme)) return null
  // “46 dead” are as many killed.
  const role = roleOfNoun(lexeme.lower) ?? roleOfState(lexeme.lower) ?? roleOfConcept(lexeme.lower)
  return roleTerm(role) ?? plainTerm({ lexeme })
})

/** “Inmates” are prisoners. */
const roleOfConcept = (lower: string): string | null =>
  isKnownConcept(lower) ? roleOfNoun(conceptOfNoun(lower)) : null

const plainTerm = factOf((lexeme): string | null => {
  if (isEmpty(lexeme) || emptyStems.has(stem(lexeme.lower))) return null
  const told = affirmed({ lexeme })
  const role = told === null ? null : roleOfState(told)
  return roleTerm(role) ?? meaningOf(told ?? lexeme.lower)
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
