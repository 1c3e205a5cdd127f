/** Two lists of names, owners, places or voices. */
import { partyWord } from '../language/words.ts'

export function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const name of a) if (b.includes(name)) return true
  return false
}

/** Both name some, and none in common. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b)

/** The same of owners, however a text writes them: “the Centre” is the Centre Party. */
export const meetAsOwners = (a: readonly string[], b: readonly string[]): boolean =>
  meet(a, b) || a.some(name => b.some(other => areOneOwner(name, other) || areOneOwner(other, name)))
const areOneOwner = (name: string, other: string): boolean => isPartyOf(name, other) || isInitialOf(name, other)
const isPartyOf = (party: string, name: string): boolean => party === `${name} ${partyWord}`
/** “M. Birch” is Miriam Birch. */
const isInitialOf = (short: string, name: string): boolean =>
  short.charAt(1) === '.' &&
  name.charAt(0) === short.charAt(0) &&
  name.endsWith(short.slice(2)) &&
  name.charAt(1) !== '.'

export const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meetAsOwners(a, b)
