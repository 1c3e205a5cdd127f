/** Ground that somebody takes, holds or gives up: “captured 60 square kilometres”, “occupies 18 per cent of Kestria”. */
import { areaNouns, groundVerbs, takenPlaces, takingVerb } from '../language/words.ts'
import { lookBack } from '../text/look-ahead.ts'
import type { Word } from '../text/word.ts'
import type { Standing } from './standing.ts'
import { AREA, quantityOf } from './units/measures.ts'

export const GROUND = 'territory'

/** What became of the ground that a number measures; null where it measures none. */
export function groundHeld(standing: Standing): string | null {
  const { words, sentence, unit, right, governor } = standing
  if (unit === null) return null
  const verb = governor?.through === 'of' ? verbOfArea(words, governor.at) : -1
  // “has taken 3,900 square kilometres”
  if (quantityOf(unit) === AREA && isTaken(standing)) return TAKEN
  const role = verb < 0 ? verbOfGround(standing) : (groundVerbs.get(words[verb]?.lemma ?? '') ?? null)
  if (role === null || quantityOf(unit) === AREA) return role
  const whole = unit === 'percent' && right !== null ? right.head : -1
  const isCountry = sentence.names.some(({ from, to, kind }) => from <= whole && whole < to && kind === 'country')
  return isCountry ? role : null
}

/** “captured three villages”, “took three villages” */
export function placesHeld(standing: Standing): string | null {
  const { words, unit, right } = standing
  if (unit !== null || right === null || !takenPlaces.has(words[right.head]?.lower ?? '')) return null
  return isTaken(standing) ? TAKEN : verbOfGround(standing)
}
const isTaken = ({ words, governor }: Standing): boolean =>
  governor?.kind === 'verb' && governor.through === null && words[governor.at]?.lemma === takingVerb
const TAKEN = 'seized'

function verbOfGround({ words, governor, predicate }: Standing): string | null {
  const before = governor?.kind === 'verb' && governor.through === null ? words[governor.at]?.lemma : null
  return groundVerbs.get(before ?? (predicate?.passive ? predicate.lemma : null) ?? '') ?? null
}

/** “control an [area] of”: the verb; -1 where none is near. */
const verbOfArea = (words: readonly Word[], at: number): number =>
  areaNouns.has(words[at]?.lower ?? '') ? lookBack(words, at, LONGEST_AREA, ({ tag }) => tag === 'verb') : -1
const LONGEST_AREA = 3
