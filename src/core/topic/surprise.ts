import { everydayNouns } from '../language/words.ts'
import { makeNameTable } from '../names/name-table.ts'
import { stem } from '../text/stem.ts'
import type { Spread } from './spread.ts'

/** A name no other news has says most, a word of every news next to nothing. What lies between counts once. */
const OWN_NAME = 2
const EVERYDAY = 0.3

const SHORTEST_WORD = 3
const known = makeNameTable([])
const everyday = new Set(everydayNouns.map(stem))

/**
 * A person, a town, a company: no country or great organisation, not what the vocabulary writes in lower case (“central bank”), and
 * not made of everyday words alone, for “National Union” and “World Health Organization” are in other news too.
 */
export const isOwn = ({ key, isName, surfaces }: Spread, synonyms: readonly (readonly string[])[]): boolean =>
  isName &&
  known.lookup(key) === null &&
  key.split(' ').some(word => !isPlain(lower(word))) &&
  !synonyms.some(group => isOfThings(group) && group.some(sp => surfaces.has(lower(sp))))

const isPlain = (word: string): boolean => word.length < SHORTEST_WORD || everyday.has(stem(word))
const isOfThings = (group: readonly string[]): boolean => group.some(spelling => spelling === lower(spelling))
const lower = (text: string): string => text.toLowerCase()

/** Whether news of every kind has it. */
export const isEveryday = ({ key }: Pick<Spread, 'key'>): boolean =>
  key === lower(key) && (everyday.has(key) || everyday.has(stem(key.split(' ').at(-1) ?? '')))

export function surpriseOf(entry: Spread, synonyms: readonly (readonly string[])[]): number {
  if (isOwn(entry, synonyms)) return OWN_NAME
  return isEveryday(entry) ? EVERYDAY : 1
}
