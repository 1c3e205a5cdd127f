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
    only: aloneOnce(belowTitle(groups.only.filter(isTold), article), [
      ...groups.differs,
      ...groups.later,
      ...groups.agrees,
      ...groups.related,
    ]),
  }
}

/** “Why now?” tells nothing: that nobody else asks it is no news. */
const isTold = ({ figure, text }: ListedClaim): boolean => figure !== null || !/\?["”’»]*$/.test(text)

/** A title sums up what is told below it: that nobody else puts it so is no news. Who reads it is about to read the first of that. */
function belowTitle(alone: ListedClaim[], article: Compared['article']): ListedClaim[] {
  const titleEnd = article?.text.startsWith(article.title) ? article.title.length : 0
  const isTitle = ({ figure, end }: ListedClaim): boolean => figure === null && end <= titleEnd
  const [first, ...below] = alone.filter(claim => !isTitle(claim))
  if (first === undefined) return []
  const titles = alone.filter(isTitle).flatMap(({ id, again }) => [id, ...again])
  return [{ ...first, again: [...first.again, ...titles] }, ...below]
}

function weight({ others }: ReportClaim): number {
  const [first] = orderAnswers(others)
  return first === undefined ? 0 : rank(first)
}
