import type { Span } from '../../core/types.ts'
import type { ListedClaim } from './told-once.ts'

/**
 * What only this article says, each sentence once: a clause, the quotation in it and its figure are one to a reader. A sentence says
 * more than its figure alone; but one of which something is answered elsewhere is not this article's alone.
 */
export function aloneOnce(alone: readonly ListedClaim[], answered: readonly ListedClaim[]): ListedClaim[] {
  const elsewhere = answered.map(placeOf)
  const sentences = alone.filter(claim => claim.figure === null && !elsewhere.some(place => meet(place, claim)))
  const longest = sentences.filter(
    (claim, i) => !sentences.some((other, j) => meet(claim, other) && isRather(other, j, claim, i)),
  )
  const dropped = new Map<ListedClaim, string[]>()
  const kept = alone.filter(claim => {
    if (longest.includes(claim)) return true
    const teller = longest.find(sentence => meet(sentence, placeOf(claim)))
    if (teller) dropped.set(teller, [...(dropped.get(teller) ?? []), claim.id, ...claim.again])
    return teller === undefined && claim.figure !== null
  })
  return kept.map(claim => ({ ...claim, again: [...claim.again, ...(dropped.get(claim) ?? [])] }))
}

/** Of two that overlap the longer, or of equals the first. */
function isRather(other: Span, j: number, claim: Span, i: number): boolean {
  const more = other.end - other.start - (claim.end - claim.start)
  return i !== j && (more > 0 || (more === 0 && j < i))
}

const placeOf = ({ figure, start, end }: ListedClaim): Span => figure ?? { start, end }

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
