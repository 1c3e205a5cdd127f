import type { Cause, OtherClaim, Report, ReportClaim } from '../core/types.ts'

/** How a claim of this article stands among the others, by its weightiest relation. */
export type Standing = 'differs' | 'agrees' | 'related' | 'only'

export type ClaimGroups = Record<Standing, ReportClaim[]>

/** Which difference a reader wants first: another value before other words, an update last, since it is no contradiction. */
const CAUSES: (Cause | null)[] = ['value', 'certainty', 'source', 'wording', null, 'later']

/** Every claim in exactly one group; in reading order, but differences by cause. */
export function groupClaims({ claims }: Pick<Report, 'claims'>): ClaimGroups {
  const groups: ClaimGroups = { differs: [], agrees: [], related: [], only: [] }
  for (const claim of claims) groups[standingOf(claim)].push(claim)
  groups.differs.sort((a, b) => causeRank(a) - causeRank(b))
  return groups
}

export function standingOf({ others }: Pick<ReportClaim, 'others'>): Standing {
  const relations = new Set(others.map(({ relation }) => relation))
  if (relations.has('differs')) return 'differs'
  if (relations.has('agrees') || relations.has('fits')) return 'agrees'
  return relations.has('related') ? 'related' : 'only'
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
