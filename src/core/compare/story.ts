/** What a pack's claims tell of the story as a whole: which words are rare in it, and where it mostly happens. */
import { familyOfRole } from '../figures/lexicon.ts'
import { ClaimIndex } from '../pack/claim-index.ts'
import type { Comparable } from './comparable.ts'
import { mainPlaces } from './main-places.ts'
import { readTallies, type Tally } from './tallies.ts'

export interface Story {
  /** How much a term tells, 0..1: what every clause says joins none. */
  weight(term: string): number
  /** Where its counts are of, unless a text says otherwise. */
  places: readonly string[]
  /** Whose the counts of a role family are, as far as its texts name owners. */
  ownership(family: string): Ownership
  /** Whether a fate is counted once in all of the story, or for each of its events. */
  tally(role: string): Tally
}

/** one: nearly all counts that name an owner name the same; several: rival sides count their own; none: nobody is named. */
export interface Ownership {
  kind: 'one' | 'several' | 'none'
  /** The one, where there is one. */
  main: string | null
}

/** A claim and which article it stands in. */
export type Told = Comparable & { article: number }

/** Even the commonest term counts for something. */
const FLOOR = 0.1
/** Everyone in a story is named everywhere in it; what they do tells the sentences apart. */
const NAME_SHARE = 0.6
/** Share of all owners, or places, named with figures from which one leads. */
const LEADS = 0.75

/** Fewer mentions lead nothing. */
const FEWEST_NAMED = 3

export function readStory(claims: readonly Told[], index = new ClaimIndex(claims)): Story {
  let statements = 0
  for (const { kind } of claims) if (kind === 'statement') statements++
  const most = Math.log(1 + statements)
  const known = new Map<string, number>()
  const weight = (term: string): number => {
    const before = known.get(term)
    if (before !== undefined) return before
    const rarity = most === 0 ? 1 : Math.log((1 + statements) / (1 + index.count('statement', term))) / most
    const found = Math.max(FLOOR, rarity) * (term.startsWith('n:') ? NAME_SHARE : 1)
    known.set(term, found)
    return found
  }
  return { weight, places: mainPlaces(claims), ownership: readOwnership(claims), tally: readTallies(claims) }
}

function readOwnership(claims: readonly Comparable[]): Story['ownership'] {
  const byFamily = new Map<string, Counts>()
  for (const { frame } of claims) {
    const family = frame && familyOfRole(frame.role ?? '')
    if (!family) continue
    const owners = byFamily.get(family) ?? new Map<string, number>()
    for (const name of frame.who) note(name, owners)
    byFamily.set(family, owners)
  }
  const known = new Map([...byFamily].map(([family, owners]) => [family, ownershipOf(owners)]))
  return family => known.get(family) ?? NOBODYS
}

const NOBODYS: Ownership = { kind: 'none', main: null }

function ownershipOf(owners: Counts): Ownership {
  const main = leader([...owners])
  if (main !== null) return { kind: 'one', main }
  const named = [...owners.values()].filter(count => count > 1)
  return named.length > 1 ? { kind: 'several', main: null } : NOBODYS
}

/** How often each name is named. */
export type Counts = Map<string, number>

export const note = (name: string, counts: Counts): unknown => counts.set(name, (counts.get(name) ?? 0) + 1)

/** The name with most mentions, where hardly any other has as many. */
export function leader(counts: readonly (readonly [string, number])[]): string | null {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  return first && first[1] >= FEWEST_NAMED && first[1] / all >= LEADS ? first[0] : null
}
