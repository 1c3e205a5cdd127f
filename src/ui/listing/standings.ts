import type { ReportClaim } from '../../core/types.ts'
import type { Key } from '../words/say.ts'

/** How a claim of this article stands among the others, by its weightiest relation. */
export type Standing = 'differs' | 'agrees' | 'related' | 'only'

export function standingOf({ others }: Pick<ReportClaim, 'others'>): Standing {
  const relations = new Set(others.map(({ relation }) => relation))
  if (relations.has('differs')) return 'differs'
  if (relations.has('agrees') || relations.has('fits')) return 'agrees'
  return relations.has('related') ? 'related' : 'only'
}

/** The groups of a report in the order a reader wants them. `paired`: its figures stand in two columns. */
export const standings: readonly { standing: Standing; title: Key; caption: Key | null; paired: boolean }[] = [
  { standing: 'differs', title: 'groupDiffer', caption: null, paired: true },
  { standing: 'agrees', title: 'groupAgree', caption: null, paired: true },
  { standing: 'related', title: 'groupRelated', caption: 'groupRelatedCaption', paired: false },
  { standing: 'only', title: 'groupOnly', caption: 'groupOnlyCaption', paired: false },
]
