import { copulas, includingVerb, victimWord } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { CountedBefore } from '../counted/counted-before.ts'
import type { Standing } from '../standing.ts'
import { KILLED } from './of-people.ts'

/** “Among the victims were three children”, “the victims include four Germans”: where the text has counted dead, they are of these. */
export function roleOfVictims({ words, first, last }: Standing, counts: CountedBefore): string | null {
  const [one, two, three] = [1, 2, 3].map(back => words[first - back]) as (Word | undefined)[]
  const isBefore =
    two?.lower === victimWord &&
    (one?.lemma === includingVerb || (three?.lower === 'the' && copulas.has(one?.lower ?? '')))
  return (isBefore || isAmongVictims(words, last + 1)) && counts.hasDead ? KILLED : null
}

/** “of the victims”, “children were among the victims” */
export function isAmongVictims(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + FARTHEST); i++)
    if (words[i]?.lower === victimWord)
      return words[i - 1]?.lower === 'the' && /^(?:of|among)$/.test(words[i - 2]?.lower ?? '')
  return false
}
const FARTHEST = 6
