import { lifeNouns } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { BODY, KILLED } from '../role/of-people.ts'

const SURVIVOR = conceptOfNoun('survivor')

/** “118 lives … 139 dead”, “200 dead … a hundred missing”: a noun that names another fate is not theirs. */
export function lentNoun(
  source: DescribedFigure | null,
  role: string | null,
  previous: DescribedFigure | null,
): DescribedFigure['phrase'] {
  const lent = source?.phrase
  if (!lent) return null
  const fate = roleOfState(lent.head.lower) ?? roleOfNoun(lent.head.lower)
  if (fate !== null && role !== null && fate !== role) return null
  // “15 bodies and 43 injured”
  if (role !== KILLED && conceptOfNoun(lent.head.lower) === BODY) return null
  // “Survivors said that nine others had drowned”
  if (role === KILLED && conceptOfNoun(lent.head.lower) === SURVIVOR) return null
  return source !== previous && lifeNouns.has(lent.head.lower) ? null : lent
}
