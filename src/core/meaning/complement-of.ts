/** What is so where a deed or a state is not: terms by their opposites, where there is no third. */

import { complementRows, intentionVerbs, oppositeRows } from '../language/words.ts'
import { meaningOf } from './meaning-of.ts'
import { roleOfState, roleOfVerb, roleTerm } from './roles.ts'

const complements = new Map<string, string>()
for (const row of complementRows) {
  const [one, other] = row.split(' ').map(termOfWord) as [string, string]
  if (!complements.has(one)) complements.set(one, other)
  if (!complements.has(other)) complements.set(other, one)
}

/** null where what is not so may be in several ways. */
export const complementOf = (term: string): string | null => complements.get(term) ?? null

function termOfWord(word: string): string {
  return roleTerm(roleOfVerb(word) ?? roleOfState(word)) ?? meaningOf(word)
}

const opposites = new Map<string, string[]>()
for (const row of oppositeRows) {
  const [one, other] = row.split(' ').map(termOfWord) as [string, string]
  opposites.set(one, [...(opposites.get(one) ?? []), other])
  opposites.set(other, [...(opposites.get(other) ?? []), one])
}

/** Is one deed undone by the other, or none of its kind? “Appointed”, “dismissed” */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.includes(b) === true
export const hasOpposite = (term: string): boolean => opposites.has(term)

const intentions = new Set(intentionVerbs.map(termOfWord))

/** Does it tell of what is still to be done? “Agreed”, “threat” */
export const isIntention = (term: string): boolean => intentions.has(term)
