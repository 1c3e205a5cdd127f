/** “Among”: some out of all of whom something is told, or all of them. */
import { copulas } from '../../language/words.ts'
import { roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { readNounPhrase } from './noun-phrase.ts'

const AMONG = 'among'
/** “Among [the 40 injured] were”, “among [those who were killed] were” */
const LONGEST_WHOLE = 7
/** Words from those who are among others to the verb that says so. */
const FARTHEST_VERB = 14

/** “Is among 61 killed”, “is among the 61 dead”: does the number at `first` count all of them? `at`: where “among” stands. */
export const isAmongAll = (words: readonly Word[], at: number, first: number): boolean =>
  words[at]?.lower === AMONG &&
  words[at - 1]?.tag !== 'num' &&
  words.slice(at + 1, first).every(({ tag }) => tag === 'det')

/** “Among the 40 injured were 12 children and three nurses”: what befell all of whom the number at `first` counts some; null where no sentence opens so. */
export function stateOfOpening(words: readonly Word[], first: number): string | null {
  if (words[0]?.lower !== AMONG || first < 3) return null
  let role: string | null = null
  for (let i = 1; i <= Math.min(LONGEST_WHOLE, first - 1); i++) {
    const { lower, tag } = words[i] as Word
    if (copulas.has(lower) && role !== null && roleOfState(words[i + 1]?.lower ?? '') === null)
      return words.slice(i + 1, first).some(one => one.tag === 'verb' || one.tag === 'rel') ? null : role
    if (tag === 'punct') return null
    role = roleOfState(lower) ?? role
  }
  return null
}

/** “Eight children on their way home are among [13 people] killed”: what became of all those, who are told with their number. */
export function stateAmong(words: readonly Word[], last: number): string | null {
  for (let i = last + 1; i < Math.min(words.length - 1, last + FARTHEST_VERB); i++) {
    if (words[i]?.tag === 'punct') return null
    if (!copulas.has(words[i]?.lower ?? '') || words[i + 1]?.lower !== AMONG) continue
    let at = i + 2
    if (words[at]?.tag === 'det') at++
    if (words[at]?.tag !== 'num') return null
    while (words[at]?.tag === 'num') at++
    const all = roleOfState(words[at]?.lower ?? '') === null ? readNounPhrase(words, at) : null
    return roleOfState(words[all ? all.to : at]?.lower ?? '')
  }
  return null
}
