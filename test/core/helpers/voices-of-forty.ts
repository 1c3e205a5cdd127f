import { findClaims } from '../../../src/core/claims/find-claims.ts'

const FIGURE = /\b(?:40|forty)\b/i

/** Who is credited with the figure 40 (or, where there is none, with the last quotation or statement). */
export function voicesOfForty(text: string): string[] {
  const claims = findClaims({ text, published: '2025-03-12' })
  const figure = claims.find(claim => claim.figure && FIGURE.test(claim.figure.surface))
  const quote = claims.findLast(claim => claim.kind === 'quote')
  return (figure ?? quote ?? claims.at(-1))?.saidBy ?? []
}
