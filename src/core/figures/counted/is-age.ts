import {
  ageAdjectives,
  agedOnes,
  agedWords,
  ageLimits,
  ageSuperlatives,
  copulas,
  fates,
  language,
} from '../../language/words.ts'
import type { Word } from '../../text/word.ts'

/** “some as young as 15”, “aged 15”, “a man of 52”, “six of them were under 18”: an age counts nobody. `first`: the number's first word. */
export function isAge(words: readonly Word[], first: number): boolean {
  const lower = words[first - 1]?.lower ?? ''
  return (
    agedWords.has(lower) ||
    // “three children, the youngest five”
    (ageSuperlatives.has(lower) && words[first - 2]?.lower === 'the' && words[first - 3]?.text === ',') ||
    // “aged 19 and 22”
    (lower === 'and' && words[first - 2]?.tag === 'num' && agedWords.has(words[first - 3]?.lower ?? '')) ||
    (lower === 'as' && ageAdjectives.has(words[first - 2]?.lower ?? '')) ||
    (lower === 'of' && agedOnes.has(words[first - 2]?.lower ?? '') && !isOneOfMany(words, first)) ||
    (ageLimits.has(words[first]?.lower ?? '') && copulas.has(lower) && ofPeople(words, first - 2))
  )
}

/** “a man of 52 from the port”, but “one man of 52 on board” and “a woman of 52 candidates”. */
const isOneOfMany = (words: readonly Word[], first: number): boolean =>
  words[first + 1]?.tag === 'noun' || words[first - 3]?.tag === 'num' || words[first - 3]?.lower === 'one'

/** Words back to those whose age it is: “most of the eleven dead were over 65”. */
const SUBJECT_REACH = 5

/** “Six were under 18”, “the dead were over 65”: only of people. */
function ofPeople(words: readonly Word[], last: number): boolean {
  if (words[last]?.tag === 'num') return true
  for (let i = last; i > last - SUBJECT_REACH && words[i] && words[i]?.tag !== 'punct'; i--) {
    const { lower } = words[i] as Word
    if (language.numbers.personNouns.has(lower) || fates.has(lower)) return true
  }
  return false
}
