import { copulas } from '../../language/words.ts'
import { roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'

const AMONG = 'among'
/** “Among [the 40 injured] were”, “among [those who were killed] were” */
const LONGEST_WHOLE = 7

/** “Among the 40 injured were 12 children and three nurses”: what befell all of whom the number at `first` counts some; null where no sentence opens so. */
export function roleOfOpening(words: readonly Word[], first: number): string | null {
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
