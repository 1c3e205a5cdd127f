import type { Standing } from './group-claims.ts'
import type { Key } from './say.ts'

/** The groups of a report in the order a reader wants them. `paired`: its figures stand in two columns. */
export const standings: readonly { standing: Standing; title: Key; caption: Key | null; paired: boolean }[] = [
  { standing: 'differs', title: 'groupDiffer', caption: null, paired: true },
  { standing: 'agrees', title: 'groupAgree', caption: null, paired: true },
  { standing: 'related', title: 'groupRelated', caption: 'groupRelatedCaption', paired: true },
  { standing: 'only', title: 'groupOnly', caption: 'groupOnlyCaption', paired: false },
]
