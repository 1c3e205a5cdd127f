/** A pack's facts and words, as comparing asks for them. */

import { SentenceWords } from '../story/sentence-words.ts'
import type { Story, ToldTerm } from '../story/story.ts'
import type { Ownership, StoryFacts } from '../story/story-facts.ts'
import { isName } from '../text/term-kinds.ts'
import type { ClaimIndex } from './claim-index.ts'

/** Even the commonest term counts for something. */
const FLOOR = 0.1
/** Everyone in a story is named everywhere in it; what they do tells the sentences apart. */
const NAME_SHARE = 0.6

/** In a pack of fewer statements a word that stands in one of them is hardly rare. */
const FEW = 20

const NOBODYS: Ownership = { kind: 'none', main: null }

export function openStory({ places, owners, tallies, running = [] }: StoryFacts, index: ClaimIndex): Story {
  const most = Math.log(1 + index.statements)
  const known = new Map<string, ToldTerm>()
  const told = (term: string): ToldTerm => {
    const before = known.get(term)
    if (before !== undefined) return before
    // A word that the pack does not have is told once as well: by the page. Of a few statements once may be often.
    const times = Math.max(index.statements < FEW ? 0 : 1, index.statementsWith(term))
    const rarity = most === 0 ? 1 : Math.log((1 + index.statements) / (1 + times)) / most
    const weight = Math.max(FLOOR, rarity) * (isName(term) ? NAME_SHARE : 1)
    const found = { term, weight, bit: 1 << (known.size % 32) }
    known.set(term, found)
    return found
  }
  const byFamily = new Map(owners.map(owner => [owner.family, owner]))
  const byRole = new Map(tallies.map(({ role, tally }) => [role, tally]))
  return {
    weight: term => told(term).weight,
    told,
    sentences: new SentenceWords(),
    places,
    ownership: family => byFamily.get(family) ?? NOBODYS,
    tally: role => byRole.get(role) ?? 'open',
    running,
  }
}
