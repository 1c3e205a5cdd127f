import { sizeAdjectives } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { LENGTH, quantityOf } from '../units/measures.ts'
import { isTime, type NounPhrase } from './noun-phrase.ts'
import { startOfPhrase } from './subject-phrase.ts'

/** “[a wall] 30 km long”, “[the front], 1,100 km long, is held” */
export function sizedThing(
  words: readonly Word[],
  first: number,
  last: number,
  unit: string | null,
): NounPhrase | null {
  if (unit === null || quantityOf(unit) !== LENGTH || !sizeAdjectives.has(words[last + 1]?.lower ?? '')) return null
  const head = words[first - 1]?.text === ',' ? first - 2 : first - 1
  const noun = words[head]
  return noun?.tag === 'noun' && noun.form !== 's' && !isTime(noun)
    ? { from: startOfPhrase(words, head), to: head + 1, head }
    : null
}
