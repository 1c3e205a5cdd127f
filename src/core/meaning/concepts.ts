/** What nouns name: the table of things, turned into look-ups by stem. */
import {
  attributeNouns,
  carrierNouns,
  compounds,
  concepts,
  kindsOfPeople,
  modelledKinds,
  noPersons,
  personEndings,
  subgroups,
} from '../language/words.ts'
import { stem } from '../text/stem.ts'

const conceptOf = new Map<string, string>()
const parentOf = new Map<string, string>()
for (const concept of concepts) {
  if (concept.parent) parentOf.set(concept.id, concept.parent)
  for (const word of concept.words) if (!conceptOf.has(stem(word))) conceptOf.set(stem(word), concept.id)
}

// A concept may be looked up again: “escapee” is “escape”, and that “escap”.
const people = new Set([...kindsOfPeople].map(stem).flatMap(key => [key, stem(key)]))
const attributes = new Set([...attributeNouns].map(stem))
const carriers = new Set([...carrierNouns].map(stem))

/** Canonical thing a noun names; nouns the tables do not know are named by their stem. */
export function conceptOfNoun(lower: string): string {
  const key = stem(lower)
  const known = conceptOf.get(key)
  if (known !== undefined) return known
  return lower.includes('-') ? (conceptOf.get(stem(lastPart(lower))) ?? key) : key
}

/** The thing that the noun at `at` names together with the word before it: “rescue workers”. */
export const conceptAt = (words: readonly { lower: string }[], at: number): string => {
  const lower = words[at]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const modelled = /[a-z]-?\d/.test(before) ? modelledKinds[stem(lower)] : undefined
  return modelled ?? compounds.get(stem(lower))?.get(stem(before)) ?? conceptOfNoun(lower)
}

export const isKnownConcept = (lower: string): boolean => conceptOf.has(stem(lower))

/** What a concept is a kind of; null at the top. */
export const parentConcept = (concept: string): string | null =>
  parentOf.get(concept) ?? (people.has(concept) || endsLikePerson(concept) ? 'person' : null)

/** “Churchgoers”, “anaesthetists”: no table could list all. */
const endsLikePerson = (concept: string): boolean =>
  concept !== 'person' && personEndings.test(concept) && !conceptOf.has(concept) && !noPersons.has(concept)

/** Six captives freed are none of the 120 prisoners freed; children are among the people. Null: whatever is counted. */
export const mayBeAmong = (part: string | null, whole: string | null): boolean =>
  part === null || whole === null || part === whole || parentConcept(part) === whole || parentConcept(whole) === part

/** People who are told apart from the rest: children among the dead. */
export const isSubgroup = (concept: string | null): boolean => concept !== null && subgroups.has(concept)

export const isAttribute = (lower: string): boolean => attributes.has(stem(lastPart(lower)))
export const isCarrier = (lower: string): boolean => carriers.has(stem(lower))

/** “asylum-seekers” is named by its last part, unless the whole is known. */
function lastPart(lower: string): string {
  return lower.includes('-') && !conceptOf.has(stem(lower)) ? (lower.split('-').at(-1) ?? lower) : lower
}
