import type { OtherClaim, RelationKind } from '../core/types.ts'

/** A relation as a reader sees it: a difference that is only one of days is no contradiction, and has a mark of its own. */
export type ShownRelation = RelationKind | 'later'

/** What a reader should know first, in a line and a headline as in a list. */
export const shownRelations: ShownRelation[] = ['differs', 'later', 'agrees', 'fits', 'related']

export function shownRelation({ relation, cause }: Pick<OtherClaim, 'relation' | 'cause'>): ShownRelation {
  return relation === 'differs' && cause === 'later' ? 'later' : relation
}
