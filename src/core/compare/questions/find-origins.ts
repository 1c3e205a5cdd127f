/** The independent voices behind the answers, with the outlets that relay each. */
import { agencies } from '../../language/words.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { PackArticle } from '../../pack/types.ts'
import { byName } from '../../text/in-order.ts'
import type { Report } from '../../types.ts'
import type { Answer, PageClaim } from '../answer.ts'

const agencyNames = new Set(agencies.map(([canonical]) => canonical))

export function findOrigins(
  claims: readonly PageClaim[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  outlet: string,
  { pack }: LoadedPack,
): Report['origins'] {
  const outlets = new Map<string, Set<string>>()
  const note = (names: string[], by: string): void => {
    for (const name of voicesBehind(names)) outlets.set(name, (outlets.get(name) ?? new Set()).add(by))
  }
  for (const claim of claims) {
    const answered = answers.get(claim.id) ?? []
    if (answered.length > 0) note(claim.origins, outlet)
    for (const { claim: other } of answered) note(other.origins, (pack.articles[other.article] as PackArticle).outlet)
  }
  return [...outlets]
    .map(([name, by]) => ({ name, outlets: [...by].sort() }))
    .sort((a, b) => b.outlets.length - a.outlets.length || byName(a.name, b.name))
}

/** An agency that names its source only relays it. */
export function voicesBehind(names: string[]): string[] {
  if (!names.some(isAgency)) return names
  const voices = names.filter(name => !isAgency(name))
  return voices.length > 0 ? voices : names
}

const isAgency = (name: string): boolean => agencyNames.has(name)
