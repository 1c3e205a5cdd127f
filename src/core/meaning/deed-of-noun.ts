/** The verb of which a noun is made that names a deed: “refusal” of refuse, “explosion” of explode. */
import { deedEndings, noDeeds } from '../language/words.ts'
import { verbFormOf } from '../text/verb-form-of.ts'

const SHORTEST_VERB = 3
const SHORTEST_ENDING = 2

/** By their last letters, in order: most nouns have none of them. */
const endingsBy = new Map<string, (typeof deedEndings)[number][]>()
for (const row of deedEndings) {
  const last = row.noun.slice(-SHORTEST_ENDING)
  endingsBy.set(last, [...(endingsBy.get(last) ?? []), row])
}

/** `lower` in lower case; its plural is of the same verb. Null for other nouns. */
export function deedOfNoun(lower: string): string | null {
  const noun = lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
  if (noDeeds.has(noun)) return null
  for (const { noun: ending, verbs } of endingsBy.get(noun.slice(-SHORTEST_ENDING)) ?? []) {
    if (!noun.endsWith(ending)) continue
    const start = noun.slice(0, -ending.length)
    for (const verb of verbs) if (isVerb(start + verb)) return start + verb
  }
  return null
}

const isVerb = (word: string): boolean => word.length >= SHORTEST_VERB && verbFormOf(word)?.form === 'base'
