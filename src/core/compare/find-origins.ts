/** The independent voices behind the answers, with the outlets that relay each. */
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackArticle } from '../pack/types.ts'
import type { Report } from '../types.ts'
import type { PageClaim } from './compare-article.ts'
import type { Answer } from './match-claims.ts'

export function findOrigins(
  claims: readonly PageClaim[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  outlet: string,
  { pack }: LoadedPack,
): Report['origins'] {
  const outlets = new Map<string, Set<string>>()
  const note = (names: readonly string[], by: string): void => {
    // The last of a chain spoke first; those before it relay.
    const origin = names.at(-1)
    if (origin) outlets.set(origin, (outlets.get(origin) ?? new Set()).add(by))
  }
  for (const claim of claims) {
    const answered = answers.get(claim.id) ?? []
    if (answered.length > 0) note(claim.origins, outlet)
    for (const { claim: other } of answered) note(other.origins, (pack.articles[other.article] as PackArticle).outlet)
  }
  return [...outlets]
    .map(([name, by]) => ({ name, outlets: [...by].sort() }))
    .sort((a, b) => b.outlets.length - a.outlets.length || a.name.localeCompare(b.name))
}
