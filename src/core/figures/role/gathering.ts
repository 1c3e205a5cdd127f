/** Marches and rallies, by those who come: “put the march at 35,000”, “the rally drew 40,000 people”. */
import { drawingVerbs, gatherings, mournings, turnoutNoun } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import type { Standing } from '../standing.ts'
import type { Governor } from './governor.ts'
import { isPersonNoun } from './of-people.ts'

export const TAKING_PART = 'protesting'

/** “a march of 35,000”: the number is that of those who came. */
export const isGathering = ({ words, number, phrase, left }: Standing): boolean =>
  number.unit === null && phrase !== null && phrase === left && gatherings.has(words[phrase.head]?.lower ?? '')

/** “6,000 marched. Police put the turnout at 4,500” */
export const isTurnoutOf = ({ words, number, phrase, left }: Standing, told: DescribedFigure | null): boolean =>
  number.unit === null &&
  phrase !== null &&
  phrase === left &&
  words[phrase.head]?.lower === turnoutNoun &&
  told?.frame.role === TAKING_PART

/** Whom a march draws takes part in it. */
export function roleOfDrawn(words: readonly Word[], governor: Governor, head: Word | null): string | null {
  if (!drawingVerbs.has(words[governor.at]?.lemma ?? '') || (head && !isPersonNoun(head.lower))) return null
  const isAt = (events: ReadonlySet<string>): boolean =>
    words.slice(0, governor.at).some(({ lower }) => events.has(lower))
  return isAt(gatherings) ? TAKING_PART : isAt(mournings) ? 'attended' : null
}
