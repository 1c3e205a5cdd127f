import { conceptAt, isCarrier, isKnownConcept } from '../../meaning/concepts.ts'
import type { Word } from '../../text/word.ts'
import { isPerson } from '../role/of-people.ts'
import { isPlural, type NounPhrase, readNounPhrase } from './noun-phrase.ts'

/** “138 [drones and missiles]”: so many of both together, which is not how many there were of either. */
export function jointHead(words: readonly Word[], first: number, phrase: NounPhrase | null): string | null {
  if (!phrase || phrase.head < first || words[phrase.to]?.lower !== 'and') return null
  const second = words[phrase.to + 1]?.tag === 'num' ? null : readNounPhrase(words, phrase.to + 1)
  if (!second || words[phrase.to + 1]?.tag === 'det') return null
  const things = [phrase.head, second.head].filter(at => isThing(words, at)).map(at => conceptAt(words, at))
  return things.length === 2 && things[0] !== things[1] ? things.sort().join(' and ') : null
}

/** Things that the table knows; women and children are people all the same. */
function isThing(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const concept = conceptAt(words, at)
  return (
    word.tag === 'noun' && isPlural(word) && isKnownConcept(word.lower) && !isCarrier(word.lower) && !isPerson(concept)
  )
}
