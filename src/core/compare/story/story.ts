/** The story a pack tells, as comparing asks for it: which words are rare in it, where it happens, whose its counts are. */
import type { ClaimIndex } from '../../pack/claim-index.ts'
import type { Ownership, StoryFacts } from './story-facts.ts'
import type { Tally } from './tallies.ts'

export interface ToldTerm {
  weight: number
  bit: number
}

export interface Story {
  /** How much a term tells, 0..1: what every clause says joins none. */
  weight(term: string): number
  /** The same, and one of 32 bits that is always the same for a term. */
  told(term: string): ToldTerm
  /** Where its counts are of, unless a text says otherwise. */
  places: readonly string[]
  /** Whose the counts of a role family are, as far as its texts name owners. */
  ownership(family: string): Ownership
  /** Whether a fate is counted once in all of the story, or for each of its events. */
  tally(role: string): Tally
}

/** Even the commonest term counts for something. */
const FLOOR = 0.1
/** Everyone in a story is named everywhere in it; what they do tells the sentences apart. */
const NAME_SHARE = 0.6

const NOBODYS: Ownership = { kind: 'none', main: null }

export function openStory({ places, owners, tallies }: StoryFacts, index: ClaimIndex): Story {
  const most = Math.log(1 + index.statements)
  const known = new Map<string, ToldTerm>()
  const told = (term: string): ToldTerm => {
    const before = known.get(term)
    if (before !== undefined) return before
    const rarity = most === 0 ? 1 : Math.log((1 + index.statements) / (1 + index.statementsWith(term))) / most
    const weight = Math.max(FLOOR, rarity) * (term.startsWith('n:') ? NAME_SHARE : 1)
    const found = { weight, bit: 1 << (known.size % 32) }
    known.set(term, found)
    return found
  }
  const byFamily = new Map(owners.map(owner => [owner.family, owner]))
  const byRole = new Map(tallies.map(({ role, tally }) => [role, tally]))
  return {
    weight: term => told(term).weight,
    told,
    places,
    ownership: family => byFamily.get(family) ?? NOBODYS,
    tally: role => byRole.get(role) ?? 'open',
  }
}
