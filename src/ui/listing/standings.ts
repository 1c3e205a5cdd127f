import type { ReportClaim } from '../../core/types.ts'
import { type ShownRelation, shownRelation, shownRelations } from '../shown-relation.ts'
import type { Key } from '../words/say.ts'

/** How a claim of this article stands among the others, by its weightiest relation. Agreeing and fitting are one side of the ledger. */
export type Standing = Exclude<ShownRelation, 'fits'> | 'only'

export function standingOf({ others }: Pick<ReportClaim, 'others'>): Standing {
  const weightiest = shownRelations.find(kind => others.some(other => shownRelation(other) === kind))
  return weightiest === undefined ? 'only' : sideOf(weightiest)
}

/** The standing that such an answer gives a claim. */
export function sideOf(relation: ShownRelation): Standing {
  return relation === 'fits' ? 'agrees' : relation
}

/** The groups of a report in the order a reader wants them. `paired`: its figures stand in two columns. */
export const standings: readonly { standing: Standing; title: Key; caption: Key | null; paired: boolean }[] = [
  { standing: 'differs', title: 'groupDiffer', caption: null, paired: true },
  { standing: 'later', title: 'groupLater', caption: 'groupLaterCaption', paired: true },
  { standing: 'agrees', title: 'groupAgree', caption: null, paired: true },
  { standing: 'related', title: 'groupRelated', caption: 'groupRelatedCaption', paired: false },
  { standing: 'only', title: 'groupOnly', caption: 'groupOnlyCaption', paired: false },
]
