/** “43,700 people entered the ground”, “were packed into the arena”, “up to 27,000 were inside”: all who have come to a match or a show. */
import { audiences, insideWord, intoPrepositions, packingVerbs, venueNouns } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { readNounPhrase } from '../counted/noun-phrase.ts'
import { sizeOf } from '../values.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** As many as no house holds. */
const THOUSAND = 1000

export function isInVenue({ words, number, last, right, first }: RoleEvidence): boolean {
  if (number.unit !== null || (right && !mayWatch(words[right.head] as Word))) return false
  const start = right ? right.to : last + 1
  let i = start
  while (words[i]?.lower !== insideWord && isTagged(words[i], 'aux', 'adv')) i++
  const verb = words[i]
  if (packingVerbs.has(verb?.lemma ?? verb?.lower ?? '')) {
    if (isVenue(words, i + 1)) return true
    i++
  }
  // “killed nine people in the stadium”
  if (i === start && words[first - 2]?.lower !== 'there') return false
  if (words[i]?.lower === insideWord && !isTagged(words[i + 1], 'det', 'adj', 'noun', 'name'))
    return sizeOf(number) >= THOUSAND
  return intoPrepositions.has(words[i]?.lower ?? '') && isVenue(words, i + 1)
}

const mayWatch = ({ lower }: Word): boolean => {
  const thing = conceptOfNoun(lower)
  return thing === 'person' || audiences.has(thing)
}

function isVenue(words: readonly Word[], at: number): boolean {
  const place = readNounPhrase(words, at)
  return place !== null && venueNouns.has(words[place.head]?.lower ?? '')
}
