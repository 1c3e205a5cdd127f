/** What a topic's claims tell of the story as a whole; found when its pack is compiled. */

import { familyOfRole } from '../../figures/lexicon.ts'
import { mainPlaces } from './main-places.ts'
import { type Counts, leader, note } from './name-counts.ts'
import { readTallies, type Tally } from './tallies.ts'
import type { Told } from './told.ts'

export interface StoryFacts {
  /** Where its counts are of, unless a text says otherwise. */
  places: string[]
  /** Whose the counts of a role family are; families whose owners nobody names are left out. */
  owners: (Ownership & { family: string })[]
  /** Fates that are told to be counted once in all of the story, or for each of its events. */
  tallies: { role: string; tally: Exclude<Tally, 'open'> }[]
}

/** one: nearly all counts that name an owner name the same; several: rival sides count their own. */
export interface Ownership {
  kind: 'one' | 'several' | 'none'
  /** The one, where there is one. */
  main: string | null
}

export function tellStory(claims: readonly Told[]): StoryFacts {
  return { places: mainPlaces(claims), owners: readOwners(claims), tallies: readTallies(claims) }
}

function readOwners(claims: readonly Told[]): StoryFacts['owners'] {
  const byFamily = new Map<string, Counts>()
  for (const { frame } of claims) {
    const family = frame && familyOfRole(frame.role ?? '')
    if (!family) continue
    const owners = byFamily.get(family) ?? new Map<string, number>()
    for (const name of frame.who) note(name, owners)
    byFamily.set(family, owners)
  }
  return [...byFamily].flatMap(([family, owners]) => {
    const ownership = ownershipOf(owners)
    return ownership.kind === 'none' ? [] : [{ family, ...ownership }]
  })
}

function ownershipOf(owners: Counts): Ownership {
  const main = leader([...owners])
  if (main !== null) return { kind: 'one', main }
  const named = [...owners.values()].filter(count => count > 1)
  return { kind: named.length > 1 ? 'several' : 'none', main: null }
}
