import type { OtherClaim, Report } from '../core/types.ts'

/**
 * The independent voices behind some answers. Five outlets quoting one press release are one: an answer counts for the
 * origin the Report knows it by, else for whom it credits last, else for the agency it relays, else for itself.
 */
export function originsOf(answers: OtherClaim[], origins: Report['origins']): string[] {
  return [...new Set(answers.map(answer => originOf(answer, origins)))]
}

function originOf({ outlet, saidBy, via }: OtherClaim, origins: Report['origins']): string {
  const known = origins.find(({ name, outlets }) => saidBy.includes(name) && outlets.includes(outlet))
  return known?.name ?? saidBy.at(-1) ?? via[0] ?? outlet
}

export function outletsOf(answers: OtherClaim[]): string[] {
  return [...new Set(answers.map(({ outlet }) => outlet))]
}
