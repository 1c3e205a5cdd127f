/** “How many have died? The UN counts 14 soldiers”: who gives a number gives the one that was asked for. */
import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { Governor } from '../role/governor.ts'
import { isOfPeople } from '../role/of-people.ts'
import { tellsNumber } from './tells-number.ts'

export function roleAskedFor(
  asked: DescribedFigure | null,
  words: readonly Word[],
  governor: Governor | null,
  head: string | null,
): string | null {
  if (asked === null || governor?.kind !== 'verb' || !tellsNumber(words, governor)) return null
  return isOfPeople(asked.frame) === isOfPeople({ ...asked.frame, role: null, head }) ? asked.frame.role : null
}
