/** The countries whose soldiers a text speaks of: the “North Koreans” that it counts are their soldiers. */
import type { Sentence } from '../../analyse.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import type { NounPhrase } from './noun-phrase.ts'

export const SOLDIER = 'soldier'

/** Words between a people's name and its soldiers: “Kestrian special forces troops”. */
const FARTHEST_NOUN = 3

export function armiesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words, names } of sentences)
    for (const { kind, canonical, to } of names) {
      if (kind !== 'demonym' || found.has(canonical)) continue
      for (let i = to; i < to + FARTHEST_NOUN; i++) {
        if (!/^(?:noun|adj|name)$/.test(words[i]?.tag ?? '')) break
        if (conceptOfNoun(words[i]?.lower ?? '') === SOLDIER) found.add(canonical)
      }
    }
  return found
}

/** “North Koreans”, where their soldiers are spoken of. */
export function areSoldiers({ names }: Sentence, phrase: NounPhrase | null, armies: ReadonlySet<string>): boolean {
  const people = phrase && names.find(({ from, to }) => from <= phrase.head && phrase.head < to)
  return people?.kind === 'demonym' && armies.has(people.canonical)
}
