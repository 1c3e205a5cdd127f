import type { OtherClaim, Report } from '../core/types.ts'

/**
 * The independent voices behind some answers: five outlets quoting one press release are one.
 * Null when they cannot be told apart for certain, for a wrong count of independent voices is worse than none.
 */
export function originsOf(answers: OtherClaim[], origins: Report['origins']): string[] | null {
  const uncredited = answers.filter(({ saidBy }) => saidBy.length === 0)
  const voices = new Set<string>(uncredited.map(({ via, outlet }) => via[0] ?? outlet))
  for (const answer of answers) {
    const origin = answer.saidBy.length === 0 ? undefined : creditedOrigin(answer, origins)
    if (origin === null) return null
    if (origin !== undefined) voices.add(origin)
  }
  // Who credits nobody may well have it from the same voice as the rest.
  return voices.size > 1 && uncredited.length > 0 ? null : [...voices]
}

/** Whom an answer credits last, by the name the Report knows it under. */
function creditedOrigin({ outlet, saidBy }: OtherClaim, origins: Report['origins']): string | null {
  const credited = saidBy.at(-1) ?? ''
  const relayed = origins.filter(({ outlets }) => outlets.includes(outlet))
  const named = relayed.find(({ name }) => credited.includes(name) || name.includes(credited))
  return (named ?? (relayed.length === 1 ? relayed[0] : undefined))?.name ?? null
}

export function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Set(answers.map(({ outlet }) => outlet))]
}
