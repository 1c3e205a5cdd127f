import type { OtherClaim } from '../../core/types.ts'
import type { ListedClaim } from './told-once.ts'

/**
 * What is answered alike, each sentence once: “Yet it killed 612” says no more than its 612, where the same sentences answer both. The
 * figure tells what is counted and how many say so; a statement that anything else answers stays.
 */
export function figureRather(claims: readonly ListedClaim[]): ListedClaim[] {
  const heirs = new Map<ListedClaim, string[]>()
  const kept = claims.filter(claim => {
    const figures = claim.kind === 'statement' ? claims.filter(other => isWithin(other, claim)) : []
    const [heir] = figures
    const told = figures.flatMap(({ others }) => others)
    if (heir === undefined || !claim.others.every(answer => told.some(other => saysAsMuch(other, answer)))) return true
    heirs.set(heir, [...(heirs.get(heir) ?? []), claim.id, ...claim.again])
    return false
  })
  return kept.map(claim => ({ ...claim, again: [...claim.again, ...(heirs.get(claim) ?? [])] }))
}

/** The same sentence, and not merely near where it was more. */
const saysAsMuch = (other: OtherClaim, answer: OtherClaim): boolean =>
  other.articleId === answer.articleId &&
  other.quote === answer.quote &&
  (other.relation !== 'related' || answer.relation === 'related')

const isWithin = ({ figure }: ListedClaim, { start, end }: ListedClaim): boolean =>
  figure !== null && figure.start >= start && figure.end <= end
