import { frontNouns, placeWord } from '../../language/words.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import type { CountedBefore } from '../counted/counted-before.ts'
import type { Standing } from '../standing.ts'

/** As what sets a figure apart: of those sent to a country some are at its front, and another text counts all of them. */
export const AT_FRONT = 'front:front'

const FARTHEST = 14
const LONGEST_PLACE = 5

/** “1,500 are near the border”, “2,000 have reached the Dorna region”; `last`: the number's last word. */
export function isAtFront(words: readonly Word[], last: number, role: string | null): boolean {
  if (familyOfRole(role ?? '') !== 'deployment') return false
  for (let i = last + 1; i <= last + FARTHEST && words[i] && words[i]?.tag !== 'num'; i++)
    if (frontNouns.has(words[i]?.lower ?? ''))
      return words.slice(Math.max(last + 1, i - LONGEST_PLACE), i).some(word => isTagged(word, 'prep', 'verb'))
  return false
}

/** “1,500 have reached the border. An official put the figure [there] at 2,000” */
export const isThere = ({ words, first }: Standing, { spoken }: CountedBefore): boolean =>
  words[first - 2]?.lower === placeWord &&
  spoken.at(-2)?.figures.some(({ frame }) => frame.apart.includes(AT_FRONT)) === true
