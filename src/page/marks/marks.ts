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
  reported: { figures: [...differing, 'agrees', 'fits'], passages: [...differing, 'agrees'] },
  everything: { figures: shownRelations, passages: shownRelations },
}

/** What is underlined of a Report, in reading order. */
export function marksOf({ claims }: Report, underline: Underline): Mark[] {
  const marks = claims.flatMap(claim => markOf(claim, underlined[underline]) ?? [])
  const told = marks.filter(mark => !isAgreeing(mark))
  return marks
    .filter(mark => underline === 'everything' || !isAgreeing(mark) || !told.some(other => overlap(other, mark)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Quiet: where a figure, or a passage that differs, has its line, a passage around it that others only repeat needs none. */
const isAgreeing = ({ part, relation }: Mark): boolean => part === 'passage' && relation === 'agrees'

const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

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
