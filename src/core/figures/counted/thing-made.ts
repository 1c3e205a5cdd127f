import { makeNouns } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { headOf, startOfPhrase } from './subject-phrase.ts'

/** “[self-propelled guns] with a calibre of 170 mm”, “[launchers] of 240mm calibre”: what is of that make. `first`: the number's first word. */
export function thingMade(words: readonly Word[], first: number, { from, head }: NounPhrase): NounPhrase | null {
  if (!makeNouns.has(words[head]?.lower ?? '')) return null
  const make = Math.min(first, from)
  const start = words[make - 1]?.tag === 'det' ? make - 1 : make
  const joint = words[start - 1]?.lower
  if (joint !== 'of' && joint !== 'with') return null
  const thing = startOfPhrase(words, start - 1)
  return thing < start - 1 ? headOf(words, thing, start - 1) : null
}
