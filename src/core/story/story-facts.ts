/** What a topic's claims tell of the story as a whole; found when its pack is compiled. */

import { movements } from '../language/words.ts'
import { familyOfRole } from '../meaning/roles.ts'
import { mainPlaces } from './main-places.ts'
import { type Counts, leader, note } from './name-counts.ts'
import { readTallies, type Tally } from './read-tallies.ts'
import { type Printed, type RunningCount, readRunningCounts } from './running-counts.ts'
import type { Told } from './told.ts'

export interface StoryFacts {
  /** Where its counts are of, unless a text says otherwise. */
  places: string[]
  /** Whose the counts of a role family are; families whose owners nobody names are left out. */
  owners: (Ownership & { family: string })[]
  /** Fates that are told to be counted once in all of the story, or for each of its events. */
  tallies: { role: string; tally: Exclude<Tally, 'open'> }[]
  /** Fates of which the story keeps one count up from article to article; packs compiled earlier tell of none. */
  running?: RunningCount[]
}

/** one: nearly all counts that name an owner name the same; several: rival sides count their own. */
export interface Ownership {
  kind: 'one' | 'several' | 'none'
  /** The one, where there is one. */
  main: string | null
}

export function tellStory(claims: readonly Printed[]): StoryFacts {
  return {
    places: mainPlaces(claims),
    owners: readOwners(claims),
    tallies: readTallies(claims),
    running: readRunningCounts(claims),
  }
}

function readOwners(claims: readonly Told[]): StoryFacts['owners'] {
  const byFamily = new Map<string, { owners: Counts; beside: Set<string> }>()
  const inArticle = new Map<string, string>()
  for (const { article, frame } of claims) {
    const family = frame && familyOfRole(frame.role ?? '')
    if (!family) continue
    const known = byFamily.get(family) ?? { owners: new Map(), beside: new Set() }
    for (const name of frame.who) {
      note(name, known.owners)
      const key = `${article} ${family}`
      const other = inArticle.get(key)
      if (other === undefined) inArticle.set(key, name)
      else if (other !== name) for (const side of [other, name]) known.beside.add(side)
    }
    byFamily.set(family, known)
  }
  return [...byFamily].flatMap(([family, { owners, beside }]) => {
    // Who sends help is told of by his own papers; the dead are a side's only where a text tells of another's too: those of a town are not.
    const ownership = ownershipOf(owners, movements.has(family) ? new Set(owners.keys()) : beside)
    return ownership.kind === 'none' ? [] : [{ family, ...ownership }]
  })
}

function ownershipOf(owners: Counts, rivals: ReadonlySet<string>): Ownership {
  const main = leader([...owners])
  if (main !== null) return { kind: 'one', main }
  const sides = [...owners].filter(([name, count]) => count > 1 && rivals.has(name))
  return { kind: sides.length > 1 ? 'several' : 'none', main: null }
}
