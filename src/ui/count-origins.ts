import type { OtherClaim, Report } from '../core/types.ts'

/**
 * The independent voices behind some answers: five outlets quoting one press release are one.
 * Null when one answer's voice cannot be told, for a wrong count of independent voices is worse than none.
 */
export function originsOf(answers: OtherClaim[], origins: Report['origins']): string[] | null {
  const found = new Set<string>()
  for (const answer of answers) {
    const origin = originOf(answer, origins)
    if (origin === null) return null
    found.add(origin)
  }
  return [...found]
}

/** Whom the answer credits last, by the name the Report knows it under; else the agency it relays, else the outlet itself. */
function originOf({ outlet, saidBy, via }: OtherClaim, origins: Report['origins']): string | null {
  const credited = saidBy.at(-1)
  if (credited === undefined) return via[0] ?? outlet
  const relayed = origins.filter(({ outlets }) => outlets.includes(outlet))
  const named = relayed.find(({ name }) => credited.includes(name) || name.includes(credited))
  return (named ?? (relayed.length === 1 ? relayed[0] : undefined))?.name ?? null
}

export function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Set(answers.map(({ outlet }) => outlet))]
}
