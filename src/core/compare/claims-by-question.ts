import type { PackClaim } from '../pack/types.ts'
import type { Comparable } from './comparable.ts'

export type Claims = (PackClaim & Comparable)[]

const known = new WeakMap<Readonly<Claims>, Claims[]>()

/** The claims of a pack by the number of the Question they answer; the same for every page. */
export function claimsByQuestion(claims: Readonly<Claims>): Claims[] {
  const before = known.get(claims)
  if (before) return before
  const byQuestion: Claims[] = []
  for (const claim of claims) {
    const answers = byQuestion[claim.question]
    if (answers) answers.push(claim)
    else byQuestion[claim.question] = [claim]
  }
  known.set(claims, byQuestion)
  return byQuestion
}
