import type { Cause, OtherClaim } from '../core/types.ts'
import { shownRelation, shownRelations } from './shown-relation.ts'

/** Of contradictions, another value before other words. */
const causes: (Cause | null)[] = ['value', 'source', null, 'certainty', 'wording', 'later']

/**
 * By what matters first to a reader, in a headline as in a list; what matters alike as the report has it. What an outlet says again,
 * in its text as in its title, comes behind what others say.
 */
export function orderAnswers(others: readonly OtherClaim[]): OtherClaim[] {
  const inOrder = others.toSorted((a, b) => rank(a) - rank(b))
  const again = ({ articleId, figure }: OtherClaim, at: number) =>
    figure === null && inOrder.findIndex(other => other.articleId === articleId) < at
  const repeats = new Set(inOrder.filter(again))
  return inOrder.toSorted((a, b) => rank(a) - rank(b) || Number(repeats.has(a)) - Number(repeats.has(b)))
}

/** Of two answers the one that matters more has the lower rank; those that tell the same news have one. */
export function rank(answer: OtherClaim): number {
  return shownRelations.indexOf(shownRelation(answer)) * causes.length + causes.indexOf(newsOf(answer))
}

/** Another number is the news, whether one voice told both or two did. */
export function newsOf({ cause, figure }: OtherClaim): Cause | null {
  return cause === 'source' && figure ? 'value' : cause
}
