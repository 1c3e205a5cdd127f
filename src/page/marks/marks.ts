import type { RelationKind, Report, ReportClaim, Span } from '../../core/types.ts'
import type { Underline } from '../../settings.ts'

/** A place of the article worth a line under it, in offsets of `article.text`. */
export interface Mark extends Span {
  claim: ReportClaim
  /** The relation the line shows: the one a reader should know first. */
  relation: RelationKind
  /** A figure is a word or two; a passage a whole clause, drawn thinner. */
  part: 'figure' | 'passage'
}

const firstToKnow: RelationKind[] = ['differs', 'agrees', 'fits', 'related']

/** Of which relations a figure and a passage get a line. */
interface Underlined {
  figures: readonly RelationKind[]
  passages: readonly RelationKind[]
}

const underlined: Record<Underline, Underlined> = {
  differing: { figures: ['differs'], passages: ['differs'] },
  // Quiet: figures that others report too, and passages only where some outlet differs. The rest waits in the popup.
  reported: { figures: ['differs', 'agrees', 'fits'], passages: ['differs'] },
  everything: { figures: firstToKnow, passages: firstToKnow },
}

/** What is underlined of a Report, in reading order. */
export function marksOf({ claims }: Report, underline: Underline): Mark[] {
  return claims
    .flatMap(claim => markOf(claim, underlined[underline]) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function markOf(claim: ReportClaim, { figures, passages }: Underlined): Mark | null {
  const part = claim.figure === null ? 'passage' : 'figure'
  const relation = firstToKnow.find(kind => claim.others.some(other => other.relation === kind))
  const isUnderlined = relation !== undefined && (part === 'figure' ? figures : passages).includes(relation)
  return isUnderlined ? { claim, relation, part, ...spanOf(claim) } : null
}

/** Where a claim is in the article: its figure, else its clause. */
export function spanOf({ figure, start, end }: ReportClaim): Span {
  return figure === null ? { start, end } : { start: figure.start, end: figure.end }
}
