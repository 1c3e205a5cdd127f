import type { Cause, OtherClaim, Report, ReportClaim } from '../../core/types.ts'
import { aloneOnce } from './alone-once.ts'
import { figureRather } from './figure-rather.ts'
import { type Standing, standingOf } from './standings.ts'
import { type ListedClaim, toldOnce } from './told-once.ts'

export type ClaimGroups = Record<Standing, ListedClaim[]>

/** Which difference a reader wants first: another value before other words, an update last, since it is no contradiction. */
const CAUSES: (Cause | null)[] = ['value', 'certainty', 'source', 'wording', null, 'later']

/** Every claim in exactly one group, what is said twice once; in reading order, but differences by cause. */
export function groupClaims({ claims }: Pick<Report, 'claims'>): ClaimGroups {
  const groups: ClaimGroups = { differs: [], later: [], agrees: [], related: [], only: [] }
  for (const claim of toldOnce(claims)) groups[standingOf(claim)].push(claim)
  groups.differs.sort((a, b) => causeRank(a) - causeRank(b))
  return {
    differs: groups.differs,
    later: groups.later,
    agrees: figureRather(groups.agrees),
    related: figureRather(groups.related),
    only: aloneOnce(groups.only, [...groups.differs, ...groups.later, ...groups.agrees, ...groups.related]),
  }
}

const RELATIONS: OtherClaim['relation'][] = ['differs', 'agrees', 'fits', 'related']

/** Weightiest first: differences by cause, then agreement, then what is merely near. */
export function orderAnswers(others: OtherClaim[]): OtherClaim[] {
  const rank = ({ relation, cause }: OtherClaim) =>
    RELATIONS.indexOf(relation) * CAUSES.length + (relation === 'differs' ? CAUSES.indexOf(cause) : 0)
  return others.toSorted((a, b) => rank(a) - rank(b))
}

function causeRank({ others }: ReportClaim): number {
  return CAUSES.indexOf(orderAnswers(others)[0]?.cause ?? null)
}
