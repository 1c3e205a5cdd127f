/** Two claims that are each other's best match in their articles tell of one thing more surely than they do by themselves. */
import type { PackClaim } from '../../pack/pack-claim.ts'
import type { Answer } from '../answer.ts'

/** Candidates of each claim of a page, without those that are too weak to stand and not each other's best. */
export function mutualMatches(candidates: readonly (readonly Answer[])[]): Answer[][] {
  const best = new Map<PackClaim, number>()
  for (const answers of candidates)
    for (const { claim, relation } of answers) if (relation.onlyAsBest) best.set(claim, 0)
  for (const answers of candidates)
    for (const { claim, relation } of answers.filter(vies)) if (best.has(claim)) raise(best, claim, relation.strength)
  return candidates.map(answers => {
    if (!answers.some(({ relation }) => relation.onlyAsBest)) return [...answers]
    const bestOfArticle = new Map<number, number>()
    for (const { claim, relation } of answers.filter(vies)) raise(bestOfArticle, claim.article, relation.strength)
    return answers.filter(
      ({ claim, relation }) =>
        !relation.onlyAsBest ||
        (relation.strength >= (best.get(claim) ?? 0) && relation.strength >= (bestOfArticle.get(claim.article) ?? 0)),
    )
  })
}

/** Of numbers, those that differ are no better match than the same number. */
const vies = ({ claim, relation }: Answer): boolean => claim.kind !== 'figure' || relation.relation !== 'differs'

function raise<K>(best: Map<K, number>, key: K, strength: number): void {
  if (strength > (best.get(key) ?? 0)) best.set(key, strength)
}
