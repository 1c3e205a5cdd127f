/** What each article of a story counts, changes and former values left out. */
import type { Frame } from '../figures/frame.ts'
import type { Figure } from '../types.ts'
import type { Told } from './told.ts'

export type Count = Told & { figure: Figure; frame: Frame }

export const isCount = (claim: Told): claim is Count => claim.figure !== null && claim.frame !== null

export function countsByArticle(claims: readonly Told[]): Count[][] {
  const told = new Map<number, Count[]>()
  for (const claim of claims) {
    if (!isCount(claim) || claim.frame.former || claim.frame.delta) continue
    const known = told.get(claim.article)
    if (known) known.push(claim)
    else told.set(claim.article, [claim])
  }
  return [...told.values()]
}
