/** What a relation, an answer and a certainty are called where a reader sees them. */
import type { Cause, Certainty, Claim, OtherClaim, RelationKind } from '../../core/types.ts'
import type { ShownRelation } from '../shown-relation.ts'
import { formatAsOf, formatNames } from './format.ts'
import { say } from './say.ts'

export function relationLabel(relation: RelationKind, cause: Cause | null): string {
  return relation === 'differs' && cause !== null ? say(`cause_${cause}`) : say(`relation_${relation}`)
}

/** The same of a relation as a reader sees it. */
export function shownLabel(relation: ShownRelation): string {
  return relation === 'later' ? relationLabel('differs', relation) : relationLabel(relation, null)
}

/** What the relation of an answer is called, for a claim of this day: which came first, and whether the day is that of a count or of its publication. */
export function answerLabel(answer: Labelled, mine: string | null): string {
  const { relation, cause, asOf, figure } = answer
  if (cause !== 'later' || asOf === null || mine === null)
    return relationLabel(relation, cause === 'value' && figure === null ? null : cause)
  const order = asOf < mine ? 'earlier' : 'later'
  return say(isDatedByPublication(answer) ? `published_${order}` : `dated_${order}`)
}

/** The same where the day does not stand beside it: “Published earlier, 18 Dec 2024”. */
export function datedLabel(answer: Labelled, mine: string | null): string {
  const day = answer.cause === 'later' ? formatAsOf(answer.asOf) : null
  return formatNames([answerLabel(answer, mine), ...(day === null ? [] : [day])])
}

/** What all of them are called; the day is told where it is one. */
export function commonLabel(answers: readonly OtherClaim[], mine: string | null): string {
  const [{ relation, cause }] = answers as [OtherClaim]
  const sides = new Set(answers.map(({ asOf }) => `${asOf}` < `${mine}`))
  return (
    only(answers.map(answer => datedLabel(answer, mine))) ??
    only(answers.map(answer => answerLabel(answer, mine))) ??
    (cause === 'later' && sides.size > 1 ? say('earlierAndLater') : relationLabel(relation, cause))
  )
}

/** What is said of several, if it is the same of all. */
export function only(said: readonly string[]): string | null {
  return new Set(said).size === 1 ? (said[0] as string) : null
}

type Labelled = Pick<OtherClaim, 'relation' | 'cause' | 'asOf' | 'published' | 'figure'>

/** Where no text tells a day, a claim is dated by its publication, and nobody counted anything on that day. */
function isDatedByPublication({ asOf, published }: Pick<OtherClaim, 'asOf' | 'published'>): boolean {
  return asOf !== null && asOf === published?.slice(0, 10)
}

/** How sure the speaker is, in words; null where something is simply said. */
export function certaintyLabel(certainty: Certainty): string | null {
  return certainty === 'asserted' ? null : say(`certainty_${certainty}`)
}

/**
 * How sure whoever gives a number is of it. A sentence shows that in its own words, and that something is not so each sentence does:
 * “did not move from 5.4 per cent” denies no number. What is said by somebody is reported.
 */
export function certaintyOf({
  figure,
  certainty,
  saidBy,
}: Pick<Claim, 'figure' | 'certainty' | 'saidBy'>): string | null {
  if (figure === null || certainty === 'denied') return null
  return certainty === 'reported' && saidBy.length > 0 ? null : certaintyLabel(certainty)
}
