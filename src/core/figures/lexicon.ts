/** The word tables of counting, turned into look-ups by stem. */
import {
  attributeNouns,
  carrierNouns,
  compounds,
  concepts,
  countedUp,
  eventRows,
  kindsOfPeople,
  nearRoles,
  rolePairs,
  roleRows,
  statedRoleRows,
  subgroups,
} from '../language/words.ts'
import { stem } from '../text/stem.ts'

const conceptOf = new Map<string, string>()
const parentOf = new Map<string, string>()
for (const concept of concepts) {
  if (concept.parent) parentOf.set(concept.id, concept.parent)
  for (const word of concept.words) if (!conceptOf.has(stem(word))) conceptOf.set(stem(word), concept.id)
}

const byVerb = new Map<string, string>()
const byNoun = new Map<string, string>()
const byState = new Map<string, string>()
const familyOf = new Map<string, string>()
for (const row of roleRows) {
  familyOf.set(row.role, row.family)
  for (const verb of row.verbs) if (!byVerb.has(verb)) byVerb.set(verb, row.role)
  for (const noun of row.nouns) if (!byNoun.has(stem(noun))) byNoun.set(stem(noun), row.role)
  for (const state of row.states) if (!byState.has(state)) byState.set(state, row.role)
}

const stated = new Set(statedRoleRows.map(({ role }) => role))

const eventOf = new Map<string, string>()
for (const row of eventRows) {
  const words = row.split(' ')
  for (const word of words) eventOf.set(stem(word), words[0] as string)
}

const attributes = new Set([...attributeNouns].map(stem))
const carriers = new Set([...carrierNouns].map(stem))

/** Canonical thing a noun names; nouns the tables do not know are named by their stem. */
export function conceptOfNoun(lower: string): string {
  const key = stem(lower)
  const known = conceptOf.get(key)
  if (known !== undefined) return known
  return lower.includes('-') ? (conceptOf.get(stem(lastPart(lower))) ?? key) : key
}
const people = new Set([...kindsOfPeople].map(stem))
/** The thing that the noun at `at` names together with the word before it: “rescue workers”. */
export const conceptAt = (words: readonly { lower: string }[], at: number): string => {
  const lower = words[at]?.lower ?? ''
  const firsts = compounds.get(stem(lower))
  return firsts?.get(stem(words[at - 1]?.lower ?? '')) ?? conceptOfNoun(lower)
}
/** What a concept is a kind of; null at the top. */
export const parentConcept = (concept: string): string | null =>
  parentOf.get(concept) ?? (people.has(concept) ? 'person' : null)
/** People who are told apart from the rest: children among the dead. */
export const isSubgroup = (concept: string | null): boolean => concept !== null && subgroups.has(concept)
export const isKnownConcept = (lower: string): boolean => conceptOf.has(stem(lower))
export const roleOfVerb = (lemma: string): string | null => byVerb.get(lemma) ?? null
export const roleOfNoun = (lower: string): string | null => byNoun.get(stem(lower)) ?? null
export const roleOfState = (lower: string): string | null => byState.get(lower) ?? null
/** Is it a role by which statements meet too? */
export const isStatedRole = (role: string): boolean => stated.has(role)
export const familyOfRole = (role: string): string | null => familyOf.get(role) ?? null
/** Who is sent and what is supplied has a goal, and a place only there. */
export const isMovement = (role: string | null): boolean => role !== null && MOVEMENTS.has(familyOf.get(role) ?? '')
const MOVEMENTS = new Set(['deployment', 'supply'])
/** Is it a fate that a story counts up, as its dead? */
/** Is it a fate that a story counts up, as its dead? */
export const isCountedUp = (role: string): boolean => countedUp.has(familyOf.get(role) ?? '')
export const isAttribute = (lower: string): boolean => attributes.has(stem(lastPart(lower)))
export const isCarrier = (lower: string): boolean => carriers.has(stem(lower))

export const areNearRoles = (a: string, b: string): boolean => nearTo.get(a)?.has(b) === true
const nearTo = new Map<string, Set<string>>()
for (const [a, b] of nearRoles)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    nearTo.set(one, (nearTo.get(one) ?? new Set()).add(other))

/** Kinds of event that a clause's terms name, each once; a topic's own word for one counts by its words. */
export function eventsIn(terms: readonly string[]): string[] {
  const events: string[] = []
  const note = (word: string): void => {
    const event = eventOf.get(word)
    if (event !== undefined && !events.includes(event)) events.push(event)
  }
  for (const term of terms)
    if (term.startsWith('t:')) for (const word of term.slice(2).split(' ')) note(stem(word.toLowerCase()))
    else note(term)
  return events
}

export function joinRoles(a: string, b: string): string | null {
  return rolePairs.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null
}

/** “asylum-seekers” is named by its last part, unless the whole is known. */
function lastPart(lower: string): string {
  return lower.includes('-') && !conceptOf.has(stem(lower)) ? (lower.split('-').at(-1) ?? lower) : lower
}
