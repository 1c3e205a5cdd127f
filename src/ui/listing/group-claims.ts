import type { Report, ReportClaim } from '../../core/types.ts'
import { orderAnswers, rank } from '../answer-order.ts'
import { aloneOnce } from './alone-once.ts'
import { figureRather } from './figure-rather.ts'
import { type Standing, standingOf } from './standings.ts'
import { type ListedClaim, toldOnce } from './told-once.ts'

export type ClaimGroups = Record<Standing, ListedClaim[]>

type Compared = Pick<Report, 'claims'> & { article?: Pick<Report['article'], 'title' | 'text'> }

/** Every claim in exactly one group, what is said twice once; in reading order, but differences by cause. */
export function groupClaims({ claims, article }: Compared): ClaimGroups {
  const groups: ClaimGroups = { differs: [], later: [], agrees: [], related: [], only: [] }
  for (const claim of toldOnce(claims)) groups[standingOf(claim)].push(claim)
  groups.differs.sort((a, b) => weight(a) - weight(b))
  return {
    differs: groups.differs,
    later: groups.later,
    agrees: figureRather(groups.agrees),
    related: figureRather(groups.related),
    only: aloneOnce(belowTitle(groups.only, article), [
      ...groups.differs,
      ...groups.later,
      ...groups.agrees,
      ...groups.related,
    ]),
  }
}

/** A title sums up what is told below it: that nobody else puts it so is no news. */
function belowTitle(alone: ListedClaim[], article: Compared['article']): ListedClaim[] {
  const titleEnd = article?.text.startsWith(article.title) ? article.title.length : 0
  return alone.filter(({ figure, end }) => figure !== null || end > titleEnd)
}

function weight({ others }: ReportClaim): number {
  const [first] = orderAnswers(others)
  return first === undefined ? 0 : rank(first)
}
