import type { Report, ReportClaim, Span } from '../../core/types.ts'
import type { Underline } from '../../settings.ts'
import { type ShownRelation, shownRelation, shownRelations } from '../../ui/shown-relation.ts'

/** A place of the article worth a line under it, in offsets of `article.text`. */
export interface Mark extends Span {
  claim: ReportClaim
  /** The relation the line shows: the one a reader should know first. */
  relation: ShownRelation
  /** A figure is a word or two; a passage a whole clause, drawn thinner. */
  part: 'figure' | 'passage'
}

/** Of which relations a figure and a passage get a line. */
interface Underlined {
  figures: readonly ShownRelation[]
  passages: readonly ShownRelation[]
}

const differing: ShownRelation[] = ['differs', 'later']

const underlined: Record<Underline, Underlined> = {
  differing: { figures: differing, passages: differing },
  // Quiet: figures that others report too, and passages only where some outlet differs. The rest waits in the popup.
  reported: { figures: [...differing, 'agrees', 'fits'], passages: differing },
  everything: { figures: shownRelations, passages: shownRelations },
}

/** What is underlined of a Report, in reading order. */
export function marksOf({ claims }: Report, underline: Underline): Mark[] {
  return claims
    .flatMap(claim => markOf(claim, underlined[underline]) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function markOf(claim: ReportClaim, { figures, passages }: Underlined): Mark | null {
  const part = claim.figure === null ? 'passage' : 'figure'
  const relation = shownRelations.find(kind => claim.others.some(other => shownRelation(other) === kind))
  const isUnderlined = relation !== undefined && (part === 'figure' ? figures : passages).includes(relation)
  return isUnderlined ? { claim, relation, part, ...spanOf(claim) } : null
}

/** Where a claim is in the article: its figure, else its clause. */
export function spanOf({ figure, start, end }: ReportClaim): Span {
  return figure === null ? { start, end } : { start: figure.start, end: figure.end }
}
