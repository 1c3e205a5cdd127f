import type { RelationKind, Report, ReportClaim, Span } from '../core/types.ts'

/** A place of the article worth a line under it, in offsets of `article.text`. */
export interface Mark extends Span {
  claim: ReportClaim
  /** The relation the line shows: the one a reader should know first. */
  relation: RelationKind
  /** A figure is a word or two; a passage a whole clause, drawn thinner. */
  part: 'figure' | 'passage'
}

const firstToKnow: RelationKind[] = ['differs', 'agrees', 'fits', 'related']

/** Quiet by default: figures that others report too, and passages only where some outlet differs. In reading order. */
export function marksOf({ claims }: Report): Mark[] {
  return claims.flatMap(claim => markOf(claim) ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
}

function markOf(claim: ReportClaim): Mark | null {
  const relation = firstToKnow.find(kind => claim.others.some(other => other.relation === kind))
  if (relation === undefined || (claim.figure === null && relation !== 'differs')) return null
  const part = claim.figure === null ? 'passage' : 'figure'
  return { claim, relation, part, ...spanOf(claim) }
}

/** Where a claim is in the article: its figure, else its clause. */
export function spanOf({ figure, start, end }: ReportClaim): Span {
  return figure === null ? { start, end } : { start: figure.start, end: figure.end }
}
