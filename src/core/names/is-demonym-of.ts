import { demonymEnding } from '../language/words.ts'
import { isUpperAt } from '../text/char-class.ts'

/** Shorter beginnings are shared by names that have nothing to do with each other. */
const SHORTEST_SHARED = 4
/** Letters of the place that may be lost: “Sweden”, “Swedish”. */
const MOST_LOST = 2
const MOST_ADDED = 4

/** Is `word` what the people of `place` are called, or one of them: “Kestrian” of “Kestria”, “Ostranans” of “Ostrana”? */
export function isDemonymOf(word: string, place: string): boolean {
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  if (
    !isUpperAt(place, 0) ||
    one === place ||
    isStemOf(one, place) ||
    `${one}s` === place ||
    !demonymEnding.test(one) ||
    one.length > place.length + MOST_ADDED ||
    /\s/.test(word)
  )
    return false
  let shared = 0
  while (shared < place.length && one[shared] === place[shared]) shared++
  return shared >= SHORTEST_SHARED && shared >= place.length - MOST_LOST
}

/** “Dremen” are no people of “Dremeni”: it is the other way round. */
const isStemOf = (one: string, other: string): boolean =>
  other.startsWith(one) &&
  (other.endsWith('i') ? other.length === one.length + 1 : /^(?:ian|ese|ish)$/.test(other.slice(one.length)))
