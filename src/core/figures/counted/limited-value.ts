import { backWord, limitWords } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isPersonNoun } from '../role/of-people.ts'
import { quantityOf, TIME } from '../units/measures.ts'
import { isTime, type NounPhrase } from './noun-phrase.ts'
import { startOfPhrase } from './subject-phrase.ts'

/** “pushed [inflation] back above 3 per cent”, “[temperatures] below minus 20 degrees”, but “boys under 15 years” */
export function limitedValue(words: readonly Word[], first: number, { unit }: NumberExpression): NounPhrase | null {
  if (unit === null || quantityOf(unit) === TIME || !limitWords.has(words[first]?.lower ?? '')) return null
  const head = words[first - 1]?.lower === backWord ? first - 2 : first - 1
  const noun = words[head]
  if (noun?.tag !== 'noun' || isTime(noun) || isPersonNoun(noun.lower)) return null
  return { from: startOfPhrase(words, head), to: head + 1, head }
}
